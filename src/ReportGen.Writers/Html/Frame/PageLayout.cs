using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Text;
using System.Text.RegularExpressions;
using ReportGen.Model.Diagnostics;

namespace ReportGen.Writers.Html.Frame;

/// <summary>A page layout: fixed markup with slots, written <c>{{ name }}</c>. Nothing else in it is interpreted.</summary>
public sealed partial class PageLayout
{
    private readonly ImmutableArray<string> _fixed;
    private readonly ImmutableArray<string> _slots;

    private PageLayout(ImmutableArray<string> fixedParts, ImmutableArray<string> slots)
    {
        _fixed = fixedParts;
        _slots = slots;
    }

    /// <summary>Splits a layout on its slots.</summary>
    /// <param name="known">The slots that the page offers: RG711 for any other, RG712 for one that is not closed.</param>
    /// <param name="required">Those that a page would be without its content without: RG713 when one is missing.</param>
    public static Checked<PageLayout> Read(SourceText source, ImmutableArray<string> known, ImmutableArray<string> required)
    {
        var bag = new DiagnosticBag();
        var (parts, slots) = (ImmutableArray.CreateBuilder<string>(), ImmutableArray.CreateBuilder<string>());
        var end = 0;
        foreach (Match match in Slot().Matches(source.Text))
        {
            parts.Add(source.Text[end..match.Index]);
            slots.Add(match.Groups["name"].Value);
            end = match.Index + match.Length;
            Check(bag, source, match, known);
        }

        parts.Add(source.Text[end..]);
        foreach (var name in required.Where(n => !slots.Contains(n))) bag.Add(Missing(source, name));
        return new Checked<PageLayout>(new PageLayout(parts.ToImmutable(), slots.ToImmutable()), bag.ToImmutable());
    }

    /// <summary>The page: each slot replaced by its markup.</summary>
    public string Fill(FrozenDictionary<string, string> markup)
    {
        var page = new StringBuilder(_fixed[0]);
        for (var i = 0; i < _slots.Length; i++) page.Append(markup[_slots[i]]).Append(_fixed[i + 1]);
        return page.ToString();
    }

    private static void Check(DiagnosticBag bag, SourceText source, Match match, ImmutableArray<string> known)
    {
        var name = match.Groups["name"];
        if (!match.Groups["close"].Success)
        {
            bag.Add(Diagnostic.Error(
                "RG712", source.SpanAt(match.Index, 2), "A slot of the page layout is not closed.", match.Value.Trim(), "{{ name }}",
                "Close the slot with }} on the same line."));
        }
        else if (!known.Contains(name.Value))
        {
            var names = string.Join(", ", known.Order(StringComparer.Ordinal));
            bag.Add(Diagnostic.Error(
                "RG711", source.SpanAt(name.Index, name.Length), $"The page layout has no slot '{name.Value}'.", name.Value,
                $"one of {names}", NearestName.Hint(name.Value, known, "A layout has slots only: no expressions, conditions or loops.")));
        }
    }

    private static Diagnostic Missing(SourceText source, string name) => Diagnostic.Error(
        "RG713", SourceSpan.OfFile(source.File), $"The page layout lacks the slot '{name}'.", "", $"{{{{ {name} }}}}",
        "Put the slot where this part of the page is to stand.");

    [GeneratedRegex(@"\{\{[ \t]*(?<name>[^{}\r\n]*?)[ \t]*(?<close>\}\})?(?(close)|(?=[{}\r\n]|$))", RegexOptions.ExplicitCapture)]
    private static partial Regex Slot();
}
