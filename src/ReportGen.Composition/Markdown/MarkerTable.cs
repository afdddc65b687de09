using System.Globalization;
using System.Text.RegularExpressions;
using ReportGen.Composition.Templates;
using ReportGen.Model.Diagnostics;

namespace ReportGen.Composition.Markdown;

/// <summary>The markers of a rendered template, and which of them have reached the manuscript: none may be lost on the way.</summary>
public sealed partial class MarkerTable(RenderedTemplate rendered)
{
    private readonly HashSet<int> _taken = [];

    /// <summary>The marker of a number, or null where the text holds a number that no marker has. It counts as printed from now on.</summary>
    public TemplateMarker? Take(int number)
    {
        if (number >= rendered.Markers.Length) return null;
        _taken.Add(number);
        return rendered.Markers[number];
    }

    /// <summary>The text with each marker replaced by what it prints; they count as printed.</summary>
    public string Expand(string text, Func<string, string>? encode = null) => MarkerPattern().Replace(text, match =>
        Take(NumberOf(match)) is { } marker ? (encode ?? (t => t))(TextOf(marker)) : match.Value);

    /// <summary>The text as <see cref="Expand"/> gives it, for a message: nothing counts as printed.</summary>
    public string Preview(string text) => MarkerPattern().Replace(text, match =>
        NumberOf(match) is var number && number < rendered.Markers.Length ? TextOf(rendered.Markers[number]) : match.Value);

    /// <summary>The parts of a text: between the markers, and the markers.</summary>
    public IEnumerable<(string Text, TemplateMarker? Marker)> Split(string text)
    {
        var position = 0;
        foreach (Match match in MarkerPattern().Matches(text))
        {
            if (match.Index > position) yield return (text[position..match.Index], null);
            yield return (match.Value, Take(NumberOf(match)));
            position = match.Index + match.Length;
        }

        if (position < text.Length) yield return (text[position..], null);
    }

    /// <summary>Markers of the text that never reached the manuscript.</summary>
    public IEnumerable<Diagnostic> Lost() => MarkerPattern().Matches(rendered.Text)
        .Select(NumberOf).Distinct()
        .Where(number => number < rendered.Markers.Length && !_taken.Contains(number))
        .Select(number => CompositionDiagnostics.ValueLost(rendered.Markers[number].Span, TextOf(rendered.Markers[number])));

    /// <summary>What a marker prints where only text can stand.</summary>
    public static string TextOf(TemplateMarker marker) => marker switch
    {
        TemplateMarker.Value v => v.Printed,
        TemplateMarker.Text t => t.Content,
        TemplateMarker.Citation c => $"[{string.Join("; ", c.Keys.Select(k => "@" + k))}]",
        TemplateMarker.Figure f => $"figure '{f.Id}'",
        TemplateMarker.Table t => $"table '{t.Id}'",
        _ => throw new ArgumentOutOfRangeException(nameof(marker)),
    };

    private static int NumberOf(Match match) => int.Parse(match.Groups["number"].ValueSpan, NumberStyles.None, CultureInfo.InvariantCulture);

    [GeneratedRegex(@"\uE000(?<number>[0-9]{1,9})\uE001", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex MarkerPattern();
}
