using static ReportGen.UnitTests.Composition.Rendered;

namespace ReportGen.UnitTests.Composition;

/// <summary>Every message that the Markdown of a section can provoke, with its place and exact words.</summary>
public class DiagnosticsTests
{
    private static readonly (string Markdown, string Code)[] Cases =
    [
        ("a <b>bold</b>", "RG501"),
        ("<div>\n\n«0»\n\n</div>", "RG501"),
        ("see ![alt](https://example.org/a.png)", "RG502"),
        ("| a | b |\n|---|---|\n| 1 | 2 |", "RG503"),
        ("## First", "RG504"),
        ("# One\n\n### Three", "RG504"),
        ("# One\n\n## Two\n\n### Three\n\n#### Four", "RG505"),
        ("# One {#1}", "RG506"),
        ("# One {#a}\n\n# Two {#a}", "RG507"),
        ("# One {#f1}", "RG507"),
        ("# One [@a] two [@sec:one]\n\n[^n]\n\n## Three[^n]\n\n[^n]: text", "RG508"),
        ("a [link](methods.md) b", "RG509"),
        ("a [link](javascript:alert(1)) b [c](«1»)", "RG509"),
        ("a [link](https://example.org \"title «0»\")", "RG510"),
        ("a\n\n* * *\n\nb", "RG511"),
        ("- # heading in a list", "RG511"),
        ("[unused]: https://example.org/«0»", "RG514"),
        ("```«0»\ncode\n```", "RG514"),
        ("text [@a, p. 3] and [@] and [@a; b]", "RG520"),
        ("one\ntwo [@a; @dd]\n\nthree [@studies_2012]", "RG521"),
        ("[@fig:f3] [@tbl:t1] [@sec:metods]\n\n«2»\n\n«3»\n\n# Methods", "RG522"),
        ("text [@a; @fig:f1]\n\n«2»", "RG523"),
        ("text[^1]", "RG530"),
        ("text[^one]\n\n[^one]: a\n\n[^two]: b «0»", "RG531"),
        ("text[^one]\n\n[^one]: a\n\n[^one]: b", "RG532"),
        ("«4»\n\n«5»", "RG540"),
        ("«2»\n\n«2»", "RG541"),
        ("see «2» here\n\n- «2»\n\n> «3»\n\n# «2»", "RG544"),
    ];

    [Fact]
    public void Say_what_is_wrong_and_where()
    {
        var printed = Cases.Select(c => string.Join('\n', [
            "--- " + c.Markdown.ReplaceLineEndings("⏎"), .. Compositions.DiagnosticsOf(c.Markdown, Markers).Select(Line)]));
        string.Join('\n', printed).ReplaceLineEndings("\n").ShouldBe(DiagnosticsWording.OfMarkdown.ReplaceLineEndings("\n"));
    }

    [Fact]
    public void Are_provoked_by_their_cases()
    {
        foreach (var (markdown, code) in Cases) Compositions.DiagnosticsOf(markdown, Markers).Select(d => d.Code).ShouldContain(code, markdown);
    }

    private static ReportGen.Composition.Templates.TemplateMarker[] Markers =>
        [Value("7"), Words("javascript:alert(1)"), Figure("f1"), Table("t2"), Figure("f"), Table("nothing_near")];
}
