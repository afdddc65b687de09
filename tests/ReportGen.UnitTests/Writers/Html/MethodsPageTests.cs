using AngleSharp.Html.Dom;

namespace ReportGen.UnitTests.Writers.Html;

public class MethodsPageTests
{
    private static readonly IHtmlDocument Page = SitePages.Page(SampleManuscript.Whole, "methods.html");

    [Fact]
    public void Each_outcome_has_its_methods_formulas_and_choices_each_once()
    {
        var section = Page.QuerySelector("section:has(#outcome-pain)")!;
        section.QuerySelector("h2")!.TextContent.ShouldBe($"Pain {Nasty.Markup}");
        section.QuerySelector("p")!.TextContent.ShouldBe("Primary outcome. Studies that report it: studies. Not reported by: none.");
        section.QuerySelectorAll("ul")[0].QuerySelectorAll("li").ShouldHaveSingleItem().TextContent
            .ShouldBe("Crude pooled proportion1 — mean difference; t; interval; lower limit; and 4 more");
        section.QuerySelectorAll(".formulas dd math").Length.ShouldBe(1);
        section.QuerySelectorAll("ul")[1].TextContent.Trim().ShouldBe("½ was added to no study");
    }

    [Fact]
    public void The_literature_is_listed_and_linked_both_ways()
    {
        Page.QuerySelectorAll(".references li").ShouldHaveSingleItem().TextContent.ShouldStartWith("Wilson EB. Probable inference.");
        Page.QuerySelector("#ref-1 .back a")!.GetAttribute("href").ShouldBe("#cite-1-1");
        Page.QuerySelector("#software + p")!.TextContent.ShouldContain("ReportGen 0.1.0");
    }

    [Fact]
    public void The_page_has_its_own_address()
    {
        Page.QuerySelector("link[rel=canonical]")!.GetAttribute("href").ShouldBe("https://example.org/reviews/cervical/methods.html");
        Page.QuerySelectorAll("meta[name^=citation]").ShouldBeEmpty();
        Page.QuerySelector("nav [aria-current=page]")!.TextContent.ShouldBe("Methods");
    }
}
