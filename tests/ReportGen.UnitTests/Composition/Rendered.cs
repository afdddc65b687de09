using System.Globalization;
using System.Text.RegularExpressions;
using ReportGen.Composition.Templates;
using ReportGen.Model.Diagnostics;
using ReportGen.Model.Findings;

namespace ReportGen.UnitTests.Composition;

/// <summary>What a template might have written: «0» stands for marker 0, «1» for marker 1.</summary>
internal static partial class Rendered
{
    public const string File = "manuscript/text.md";

    /// <summary>A name that is Markdown, HTML and an entity at once.</summary>
    public const string Nasty = "A*b|<script>alert(1)</script>&amp;";

    public static RenderedTemplate Of(string text, params TemplateMarker[] markers)
    {
        var written = MarkPattern().Replace(text, m => RenderedTemplate.MarkerStart + m.Groups[1].Value + RenderedTemplate.MarkerEnd);
        return new RenderedTemplate(written, [.. markers], new SourceMap([new SourceMapSegment(0, new SourceText(File, written), 0, default)]));
    }

    public static TemplateMarker Value(string printed, string address = "x.y") => new TemplateMarker.Value(Quantity(address, printed), printed, Span(7));

    public static TemplateMarker Words(string content) => new TemplateMarker.Text(content, Span(7));

    public static TemplateMarker Figure(string id) => new TemplateMarker.Figure(id, Span(7));

    public static TemplateMarker Table(string id) => new TemplateMarker.Table(id, Span(7));

    public static Quantity Quantity(string address, string text) => Quantity(address, new QuantityValue.Text(text));

    public static Quantity Quantity(string address, QuantityValue value) =>
        new(address, address, value, "", NumberFormat.Integer, new Derivation(null, new Method("read", []), [], []));

    public static SourceSpan Span(int line) => new(File, line, 1, 3);

    public static string Line(Diagnostic d) => string.Create(
        CultureInfo.InvariantCulture, $"{d.Span}+{d.Span.Length} {d.Severity} {d.Code}: {d.Message}\n  found: {(d.Found.Length == 0 ? "nothing" : d.Found)}\n  expected: {d.Expected}\n  hint: {d.Hint}");

    [GeneratedRegex("«([0-9]+)»")]
    private static partial Regex MarkPattern();
}
