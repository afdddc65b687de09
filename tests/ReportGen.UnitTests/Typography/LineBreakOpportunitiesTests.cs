using ReportGen.Typography.LineBreaking;

namespace ReportGen.UnitTests.Typography;

public class LineBreakOpportunitiesTests
{
    /// <summary>Every place where a line may end is marked with a bar.</summary>
    [Theory]
    [InlineData("two |words")]
    [InlineData("two  |words ")]
    [InlineData("evidence-|based medicine", "evidence-|based |medicine")]
    [InlineData("a p-value", "a |p-value")]
    [InlineData("COVID-19 |and |type-I |error")]
    [InlineData("well- |or |ill-|defined")]
    [InlineData("fell |by |-5 |or |−5 |°C", "fell |by |-5 |or |−5 °C")]
    [InlineData("in |2019–2021 |or |2019-2021")]
    [InlineData("Mantel–|Haenszel")]
    [InlineData("from |10%–20% |to |–5")]
    [InlineData("results—|twelve |of |them—|12")]
    [InlineData("so – |he |said – |it |is")]
    [InlineData("0.5 |– 1.2", "0.5 – |1.2")]
    [InlineData("(see |Table 2)", "(see |Table |2)")]
    [InlineData("( a |) [ b |]", "( a ) |[ b ]")]
    [InlineData("50 %, |or .05", "50 %, |or |.05")]
    [InlineData("the |’90s")]
    [InlineData("f(x) |= |g[1,2]")]
    [InlineData("“quoted |text” |here")]
    [InlineData("and/or |mg/kg |sensitivity/|specificity")]
    [InlineData("https://|doi.org/|10.1001/|jama.2020.1 |(10.1001/|x-y_|z)")]
    [InlineData("see www.example.org/|a?|b=|c&|d#|e", "see |www.example.org/|a?|b=|c&|d#|e")]
    [InlineData("ratio |10.5/3")]
    [InlineData("5\u00A0kg |and |6\u202Fm")]
    [InlineData("non\u2011stop |word\u2060-\u2060joined |ever\u2060 |after")]
    [InlineData("Very\u200B|Long\u200B|Name")]
    [InlineData("thin\u2009|space")]
    [InlineData("𝛼𝛽 |𝛾")]
    [InlineData("")]
    [InlineData("-")]
    public void Lines_end_only_where_a_reader_expects(string marked, string? expected = null)
    {
        expected ??= marked;
        var text = marked.Replace("|", "", StringComparison.Ordinal);

        Mark(text, LineBreakKind.Allowed).ShouldBe(expected);
    }

    [Fact]
    public void A_soft_hyphen_allows_a_break_that_shows_a_hyphen()
    {
        Mark("hy\u00ADphen\u00AD-x", LineBreakKind.SoftHyphen).ShouldBe("hy\u00AD|phen\u00AD-x");
        Mark("hy\u00ADphen", LineBreakKind.Allowed).ShouldBe("hy\u00ADphen");
    }

    [Theory]
    [InlineData("a\n|b")]
    [InlineData("a\r\n|b\r|c")]
    [InlineData("a \u2028|\u2029|b\n")]
    public void A_line_feed_forces_a_break(string marked) =>
        Mark(marked.Replace("|", "", StringComparison.Ordinal), LineBreakKind.Mandatory).ShouldBe(marked);

    [Fact]
    public void Places_ascend_and_lie_inside_the_text()
    {
        const string Text = "A long-standing question — asked in 1999–2004 (see https://example.org/a/b) — was: why?\nNobody knows.";
        var places = LineBreakOpportunities.In(Text).Select(o => o.Position).ToArray();

        places.ShouldBe(places.Distinct().Order());
        places.ShouldAllBe(p => p > 0 && p < Text.Length);
    }

    private static string Mark(string text, LineBreakKind kind) =>
        LineBreakOpportunities.In(text).Reverse().Where(o => o.Kind == kind).Aggregate(text, (t, o) => t.Insert(o.Position, "|"));
}
