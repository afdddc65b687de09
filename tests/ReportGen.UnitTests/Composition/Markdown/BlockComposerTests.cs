using static ReportGen.UnitTests.Composition.Rendered;

namespace ReportGen.UnitTests.Composition.Markdown;

public class BlockComposerTests
{
    [Theory]
    [InlineData("a\n\nb", "p([a]) p([b])")]
    [InlineData("- a\n- b\n  - c", "ul(p([a]), p([b]) ul(p([c])))")]
    [InlineData("1. a\n\n   b\n2. c", "ol(p([a]) p([b]), p([c]))")]
    [InlineData("> a\n> b\n\n> c", "quote(p([a b])) quote(p([c]))")]
    [InlineData("```r\nx <- 1\n\ny\n```", "pre[x <- 1\n\ny]")]
    [InlineData("# A\n\n## B\n\n### C\n\n# A", "h1#a([A]) h2#b([B]) h3#c([C]) h1#a-2([A])")]
    [InlineData("# Mont'Alverne & Özdemir, 2005 -- *x*", "h1#mont-alverne-ozdemir-2005-x([Mont’Alverne & Özdemir, 2005 – ] em([x]))")]
    [InlineData("# A {#sec-a}\n\n# B {#b_1} #", "h1#sec-a([A]) h1#b_1([B])")]
    [InlineData("# 2005\n\n# 日本", "h1#section-2005([2005]) h1#section([日本])")]
    [InlineData("# f1\n\n# t1", "h1#f1-2([f1]) h1#t1-2([t1])")]
    [InlineData("# A\n\n# A {#a}", "h1#a-2([A]) h1#a([A])")]
    [InlineData("a | b", "p([a | b])")]
    [InlineData("a\r\nb\r\n\r\nc", "p([a b]) p([c])")]
    public void Composes_blocks(string markdown, string expected)
    {
        var compositions = new Compositions();
        var blocks = compositions.Blocks(markdown);
        compositions.Diagnostics.ShouldBeEmpty();
        Outlines.Of(blocks).ShouldBe(expected);
    }

    [Fact]
    public void Places_figures_and_tables_that_stand_alone()
    {
        var compositions = new Compositions();
        var blocks = compositions.Blocks("«1»\n\ntext\n\n«0»\n«2»\n«3»", Figure("f2"), Figure("f1"), Table("t2"), Table("t1"));
        compositions.Diagnostics.ShouldBeEmpty();
        Outlines.Of(blocks).ShouldBe("pre[figure 'f1'] p([text]) pre[figure 'f2'] pre[table 't2'] pre[table 't1']");
        (compositions.State.CrossReferences.Figure("f2"), compositions.State.CrossReferences.Table("t1")).ShouldBe((2, 2));
    }

    [Fact]
    public void A_heading_may_hold_values()
    {
        var compositions = new Compositions();
        Outlines.Of(compositions.Blocks("# All «0» studies {#all}\n\n# The «0» studies\n\n[@sec:all]", Value("six"))).ShouldBe(
            "h1#all([All ] {x.y=six} [ studies]) h1#the-six-studies([The ] {x.y=six} [ studies]) p(ref#all[“All six studies”])");
    }
}
