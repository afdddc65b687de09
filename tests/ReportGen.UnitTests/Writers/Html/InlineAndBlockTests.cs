using AngleSharp.Html.Dom;
using ReportGen.Model.Manuscripts;

namespace ReportGen.UnitTests.Writers.Html;

public class InlineAndBlockTests
{
    private static readonly IHtmlDocument Page = SitePages.Article(SampleManuscript.Whole);

    [Fact]
    public void A_value_carries_its_full_precision_and_address()
    {
        var rate = Page.QuerySelector("p > data.q[data-address='leakage.pooled.estimate']")!;
        rate.TextContent.ShouldBe("16%");
        rate.GetAttribute("value").ShouldBe("0.162962962963");
        Page.QuerySelector("data.q[data-address='leakage.pooled.interval']")!.GetAttribute("value").ShouldBe("0.0976/0.2224");
    }

    [Fact]
    public void A_text_and_a_missing_value_carry_their_address_and_direction()
    {
        var missing = Page.QuerySelector("span.q[data-address='studies.sun_2010.vas_pre']")!;
        missing.TextContent.ShouldBe("not reported");
        Page.QuerySelectorAll("span.q[data-address='studies.x.study']").Select(s => (s.TextContent, s.GetAttribute("dir")))
            .ShouldBe([(Nasty.RightToLeft, "auto"), (Nasty.Markup, "auto")]);
    }

    [Fact]
    public void Nasty_names_are_text_everywhere()
    {
        foreach (var name in new[] { Nasty.Markup, Nasty.Quotes, Nasty.RightToLeft, Nasty.Long }) Page.Body!.TextContent.ShouldContain(name);
        Page.QuerySelectorAll("tbody th").Select(t => t.TextContent).ShouldContain(Nasty.Markup + "1");
        Page.QuerySelectorAll("svg text").Select(t => t.TextContent).ShouldContain(Nasty.Markup);
    }

    [Fact]
    public void Citations_link_to_the_list_and_back_ranges_included()
    {
        var citation = Page.QuerySelector(".heading:has(#introduction) + p sup.citation")!;
        citation.TextContent.ShouldBe("1–4");
        citation.QuerySelectorAll("a").Select(a => a.GetAttribute("href")).ShouldBe(["#ref-1", "#ref-4"]);
        Page.QuerySelectorAll("#ref-2 .back a").Select(a => a.GetAttribute("href")).ShouldBe(["#cite-2-1", "#cite-2-2", "#cite-2-3"]);
        citation.QuerySelector("#cite-2-1").ShouldNotBeNull();
        Page.QuerySelectorAll(".references > ol > li").Select(li => li.GetAttribute("value")).ShouldBe(["1", "2", "3", "4"]);
    }

    [Fact]
    public void Two_neighbouring_numbers_are_listed_not_ranged() =>
        SitePages.Article(SampleManuscript.Of(SampleManuscript.P(SampleManuscript.Cite(1, 2, 4))))
            .QuerySelector(".text > p sup.citation")!.TextContent.ShouldBe("1,2,4");

    [Fact]
    public void Footnotes_link_back_to_every_mark()
    {
        Page.QuerySelectorAll("#note-1 .back a").Select(a => a.GetAttribute("href")).ShouldBe(["#mark-1-1", "#mark-1-2"]);
        Page.QuerySelectorAll("#note-2 p").Select(p => p.TextContent).ShouldBe(["First.", "Second."]);
        Page.QuerySelector("#mark-2-1")!.TextContent.ShouldBe("b");
    }

    [Fact]
    public void Only_web_addresses_become_links_and_no_link_holds_another()
    {
        Page.Body!.TextContent.ShouldContain("A bad link and a good link");
        Page.QuerySelectorAll("a[href^=javascript]").ShouldBeEmpty();
        Page.QuerySelectorAll("a a").ShouldBeEmpty();
        Page.QuerySelectorAll(".text > p > a").Select(a => a.GetAttribute("href")).ShouldContain("https://example.org/?a=1&b=%222%22");
    }

    [Fact]
    public void Lists_quotes_code_and_formulas_keep_their_structure()
    {
        var list = Page.QuerySelector(".text > ul")!;
        list.Children.Length.ShouldBe(3);
        list.Children[0].InnerHtml.ShouldBe("case series");
        list.Children[1].QuerySelectorAll("p").Length.ShouldBe(2);
        list.Children[2].QuerySelectorAll("ol > li").Length.ShouldBe(2);
        Page.QuerySelectorAll("blockquote > p").Length.ShouldBe(1);
        Page.QuerySelector("pre > code")!.TextContent.ShouldBe("if (a < b && c > d) { return \"x\"; }\n");
        Page.QuerySelector(".formula > math[display=block] mfrac").ShouldNotBeNull();
    }

    [Theory]
    [InlineData(1, "h2")]
    [InlineData(2, "h3")]
    [InlineData(3, "h4")]
    [InlineData(4, "h5")]
    [InlineData(5, "h6")]
    [InlineData(9, "h6")]
    public void Headings_stand_below_the_title(int level, string element) =>
        SitePages.Article(SampleManuscript.Of(new Block.Heading(level, "here", [SampleManuscript.T("Here")])))
            .GetElementById("here")!.LocalName.ShouldBe(element);
}
