using FsCheck;
using FsCheck.Fluent;
using ReportGen.Composition.Templates;

namespace ReportGen.UnitTests.Composition.Templates;

public sealed class TemplatePropertyTests
{
    private static readonly string[] Pieces =
    [
        "{{", "}}", "{{-", "-}}", "{{~", "~}}", "{{ ", " }}", "#", "##", "\n", ";", " ", "text ", "\"", "'", "`", "\"a\"", "\\", "1", "2.5", "1..3", "1e9", ".", "?.", ",", "(", ")",
        "[", "]", "+", "-", "*", "/", "//", "%", "==", "!=", "<", ">=", "&&", "||", "!", "|", "??", "?", ":", "=", "$", "$1", "$x", "and", "or", "not", "if ", "else", "else if ", "end",
        "for x in ", "for $i in 1..9", "break", "continue", "case ", "when ", "capture c", "include \"part.md\" x", "include", "true", "null", "x", "c", "for.index", "leakage", "leakage.events",
        "studies.rows", "age.range", "pain.grade", "percent 1", "fixed", "join", "cite \"sun_2010\"", "figure", "while", "\uE000", "é", "🦴", "{{ end }}", "{{ if true }}", "{{ x = 1 }}",
    ];

    [Fact]
    public void EndsWithoutExceptionWhateverIsWritten()
    {
        var soup = Gen.Elements(Pieces).ListOf().Select(p => string.Concat(p)).ToArbitrary();
        Check.One(Config.QuickThrowOnFailure.WithMaxTest(3000).WithEndSize(60), Prop.ForAll(soup, text =>
        {
            var (rendered, _) = ExampleReview.Render(text, ("part.md", "{{ include \"part.md\" }}{{ x }}"));
            return MarkersAreWhole(rendered) && rendered.Map.SpanAt(rendered.Text.Length, 0).Line > 0;
        }));
    }

    [Fact]
    public void CopiesTextWithoutCodeAsItStands()
    {
        var text = ArbMap.Default.ArbFor<string>().Filter(t => t is not null && !t.Contains("{{", StringComparison.Ordinal)
            && t.AsSpan().IndexOfAny(RenderedTemplate.MarkerStart, RenderedTemplate.MarkerEnd) < 0);
        Check.One(Config.QuickThrowOnFailure, Prop.ForAll(text, t =>
        {
            var (rendered, diagnostics) = ExampleReview.Render(t);
            return rendered.Text == t && diagnostics.IsEmpty;
        }));
    }

    // Every marker stands in the text once, in order, and nothing else looks like one.
    private static bool MarkersAreWhole(RenderedTemplate rendered)
    {
        var position = 0;
        for (var i = 0; i < rendered.Markers.Length; i++)
        {
            var marker = $"{RenderedTemplate.MarkerStart}{i}{RenderedTemplate.MarkerEnd}";
            position = rendered.Text.IndexOf(marker, position, StringComparison.Ordinal);
            if (position < 0) return false;
            position += marker.Length;
        }

        return rendered.Text.Count(c => c == RenderedTemplate.MarkerStart) == rendered.Markers.Length;
    }
}
