using ReportGen.Composition.Templates;
using static ReportGen.UnitTests.Composition.Rendered;

namespace ReportGen.UnitTests.Composition.Citations;

public class CitationTests
{
    [Theory]
    [InlineData("text [@b].", "[text.] cite(1)")]
    [InlineData("text [@b], more", "[text,] cite(1) [ more]")]
    [InlineData("text [@b]; more", "[text] cite(1) [; more]")]
    [InlineData("text [@b]: more", "[text] cite(1) [: more]")]
    [InlineData("text. [@b] More", "[text.] cite(1) [ More]")]
    [InlineData("text [@b] more", "[text] cite(1) [ more]")]
    [InlineData("(text [@b]).", "[(text] cite(1) [).]")]
    [InlineData("*text* [@b].", "em([text]) [.] cite(1)")]
    [InlineData("Masala et al. [@b].", "[Masala et al.] cite(1)")]
    [InlineData("Masala et al. [@b], too", "[Masala et al.,] cite(1) [ too]")]
    [InlineData("x [@a] [@b][@c].", "[x.] cite(1–3)")]
    [InlineData("x [@a; @c] y [@b;@a; @a]", "[x] cite(1,2) [ y] cite(1,3)")]
    [InlineData("x[@a]y[@b]z[@c]u[@a; @c; @d; @e; @c]", "[x] cite(1) [y] cite(2) [z] cite(3) [u] cite(1,3–5)")]
    [InlineData("*[@a]* x", "em(cite(1)) [ x]")]
    public void Numbers_and_places_citations(string markdown, string expected) => Outlines.Of(Compositions.Paragraph(markdown)).ShouldBe(expected);

    [Fact]
    public void A_template_may_cite()
    {
        Outlines.Of(Compositions.Paragraph("text «0».", new TemplateMarker.Citation(["c", "a"], Span(3)))).ShouldBe("[text.] cite(1,2)");
        Outlines.Of(Compositions.Paragraph("text [@«0»].", Words("c"))).ShouldBe("[text.] cite(1)");
    }

    [Fact]
    public void A_value_before_the_full_stop_keeps_its_place() =>
        Outlines.Of(Compositions.Paragraph("was «0» [@a].", Value("7"))).ShouldBe("[was ] {x.y=7} [.] cite(1)");

    [Fact]
    public void Numbers_run_through_all_sections_and_footnotes()
    {
        var compositions = new Compositions();
        var blocks = compositions.Blocks(Of("x[^n] y [@a]\n\n[^n]: z [@c]"), Of("u [@b] v[^n]\n\n[^n]: w [@c]"));
        compositions.Diagnostics.ShouldBeEmpty();
        Outlines.Of(blocks).ShouldBe("p([x] note(1) [ y] cite(2)) p([u] cite(3) [ v] note(2))");
        compositions.State.Footnotes.Footnotes().Select(f => Outlines.Of(f.Children)).ShouldBe(["p([z] cite(1))", "p([w] cite(1))"]);
        compositions.State.Citations.Entries().Select(e => (e.Number, e.Key)).ShouldBe([(1, "c"), (2, "a"), (3, "b")]);
    }

    [Fact]
    public void Refers_to_sections_figures_and_tables_wherever_they_stand()
    {
        var compositions = new Compositions();
        var blocks = compositions.Blocks(
            Of("See [@fig:f2; @fig:f1; @tbl:t1] and [@sec:here]; [@sec:data-and-methods]."),
            Of("# Where *it is* {#here}\n\n«0»\n\n«1»\n\n«2»\n\n# Data and methods", Figure("f1"), Table("t1"), Figure("f2")));
        compositions.Diagnostics.ShouldBeEmpty();
        Outlines.Of(blocks[..1]).ShouldBe(
            "p([See ] ref#f2[Figure\u00A02] [, ] ref#f1[Figure\u00A01] [ and ] ref#t1[Table\u00A01] [ and ] ref#here[“Where it is”] [; ] ref#data-and-methods[“Data and methods”] [.])");
        Outlines.Of(blocks[1..]).ShouldBe("h1#here([Where ] em([it is])) pre[figure 'f1'] pre[table 't1'] pre[figure 'f2'] h1#data-and-methods([Data and methods])");
    }

    [Fact]
    public void A_footnote_marked_twice_has_one_number()
    {
        var compositions = new Compositions();
        Outlines.Of(compositions.Blocks("a[^n] b[^n]\n\n[^n]: itself[^n]")).ShouldBe("p([a] note(1) [ b] note(1))");
        compositions.State.Footnotes.Footnotes().Select(f => Outlines.Of(f.Children)).ShouldBe(["p([itself] note(1))"]);
    }
}
