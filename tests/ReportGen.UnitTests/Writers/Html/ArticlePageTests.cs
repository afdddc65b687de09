using System.Security.Cryptography;
using System.Text;
using AngleSharp.Html.Dom;

namespace ReportGen.UnitTests.Writers.Html;

public class ArticlePageTests
{
    private static readonly IHtmlDocument Page = SitePages.Article(SampleManuscript.Whole);

    [Fact]
    public void The_page_has_language_landmarks_and_a_skip_link()
    {
        Page.DocumentElement.GetAttribute("lang").ShouldBe("en-US");
        Page.QuerySelectorAll("main").Length.ShouldBe(1);
        Page.QuerySelectorAll("body > header").Length.ShouldBe(1);
        Page.QuerySelectorAll("body > footer").Length.ShouldBe(1);
        Page.QuerySelectorAll("nav").Select(n => n.GetAttribute("aria-label") ?? n.GetAttribute("aria-labelledby")).ShouldBe(["Site", "Contents"]);
        var skip = Page.QuerySelector("body > a")!;
        Page.QuerySelector(skip.GetAttribute("href")!)!.LocalName.ShouldBe("main");
    }

    [Fact]
    public void There_is_one_h1_and_no_heading_level_is_left_out()
    {
        var levels = Page.QuerySelectorAll("h1,h2,h3,h4,h5,h6").Select(h => h.LocalName[1] - '0').ToArray();
        levels.Count(l => l == 1).ShouldBe(1);
        levels[0].ShouldBe(1);
        levels.Zip(levels.Skip(1)).ShouldAllBe(pair => pair.Second <= pair.First + 1);
    }

    [Fact]
    public void Ids_are_unique_and_every_link_within_the_page_arrives()
    {
        var ids = Page.QuerySelectorAll("[id]").Select(e => e.Id!).ToArray();
        ids.ShouldBeUnique();
        var targets = Page.QuerySelectorAll("a[href^='#']").Select(a => Uri.UnescapeDataString(a.GetAttribute("href")![1..])).ToArray();
        targets.Length.ShouldBeGreaterThan(30);
        targets.Except(ids).ShouldBeEmpty();
        string[] references = [.. Page.QuerySelectorAll("[aria-labelledby]").SelectMany(e => e.GetAttribute("aria-labelledby")!.Split(' '))];
        references.Except(ids).ShouldBeEmpty();
    }

    [Fact]
    public void Nothing_on_the_page_needs_more_than_the_policy_allows()
    {
        var early = Page.QuerySelectorAll("script:not([src]):not([type='application/ld+json'])").ShouldHaveSingleItem().TextContent;
        var hash = Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(early)));
        Page.QuerySelector("meta[http-equiv='Content-Security-Policy']")!.GetAttribute("content")!
            .ShouldStartWith($"default-src 'none'; script-src 'self' 'sha256-{hash}'; style-src 'self';");
        Page.QuerySelectorAll("script[src]").ShouldAllBe(s => s.HasAttribute("defer") && s.GetAttribute("src")!.StartsWith("../assets/", StringComparison.Ordinal));
        Page.QuerySelectorAll("style, [style], iframe, object").ShouldBeEmpty();
        Page.QuerySelectorAll("link[rel=stylesheet]").Select(l => l.GetAttribute("href")).ShouldBe(["../assets/figures.css", "../assets/site.css"]);
        Page.All.SelectMany(e => e.Attributes).ShouldAllBe(a => !a.Name.StartsWith("on", StringComparison.Ordinal));
    }

    [Fact]
    public void The_head_describes_this_manuscript_alone()
    {
        Page.Title.ShouldBe("Vertebroplasty of the cervical spine: a re-analysis of doi:10.14444/3007");
        var citation = Page.QuerySelectorAll("meta[name^=citation]").Select(m => $"{m.GetAttribute("name")}={m.GetAttribute("content")}");
        citation.ShouldBe(
        [
            $"citation_title={Page.Title}", "citation_publication_date=2026/11/22", "citation_language=en-US",
            "citation_keywords=cement leakage; meta-analysis; spine", "citation_fulltext_html_url=https://example.org/reviews/cervical/",
            "citation_pdf_url=https://example.org/reviews/cervical/manuscript.pdf",
        ]);
        Page.QuerySelector("link[rel=canonical]")!.GetAttribute("href").ShouldBe("https://example.org/reviews/cervical/");
        Page.QuerySelector("meta[property='og:title']")!.GetAttribute("content").ShouldBe(Page.Title);
        var description = Page.QuerySelector("meta[name=description]")!.GetAttribute("content")!;
        description.ShouldStartWith("Cement that leaves the vertebral body");
        description.Length.ShouldBeLessThanOrEqualTo(301);
    }

    [Fact]
    public void Title_block_and_footer_say_what_is_re_analysed()
    {
        Page.QuerySelector(".title-block .reanalysis")!.TextContent.ShouldBe("Re-analysis of doi:10.14444/3007");
        Page.QuerySelector("footer a")!.GetAttribute("href").ShouldBe("https://doi.org/10.14444/3007");
        Page.QuerySelector(".title-block .authors")!.TextContent.ShouldBe("Authors: not given in the source");
        Page.QuerySelectorAll(".title-block .files a").Select(a => a.GetAttribute("href")).ShouldBe(["manuscript.pdf", "results.json", "#article-cite"]);
    }

    [Fact]
    public void Authors_stand_with_affiliations_and_contacts()
    {
        var front = SampleManuscript.Front with { Authors = SampleManuscript.Authors };
        var page = SitePages.Article(SampleManuscript.Whole with { FrontMatter = front });
        page.QuerySelectorAll("ul.authors > li").Select(a => a.TextContent)
            .ShouldBe(["Jörg Müller1 ORCID j.mueller@example.org", "יעל כהן1,2"]);
        page.QuerySelectorAll(".affiliations li").Select(a => a.TextContent).ShouldBe(["Clinic <A>, Bern", "University of Haifa"]);
        page.QuerySelectorAll("ul.authors a").Select(a => a.GetAttribute("href"))
            .ShouldBe(["https://orcid.org/0000-0002-1825-0097", "mailto:j.mueller@example.org"]);
        page.QuerySelectorAll("meta[name=citation_author]").Select(m => m.GetAttribute("content")).ShouldBe(["Müller, Jörg", "כהן, יעל"]);
    }

    [Fact]
    public void The_contents_nest_as_the_sections_do()
    {
        var contents = Page.QuerySelector("#contents-list > ol")!;
        contents.Children.Select(li => li.QuerySelector("a")!.TextContent)
            .ShouldBe(["Abstract", "Introduction", "Methods", "Results", "Conclusion", "Notes", "References", "Cite this article"]);
        contents.QuerySelectorAll("li ol a").Select(a => $"{a.TextContent} {a.GetAttribute("href")}")
            .ShouldBe(["Search and selection #search", "Analysis #analysis"]);
    }

    [Fact]
    public void The_abstract_is_a_section_of_its_own()
    {
        var section = Page.QuerySelector("section.abstract")!;
        section.QuerySelectorAll("h3").Select(h => h.TextContent).ShouldBe(["Background", "Results"]);
        section.QuerySelectorAll("data.q").Length.ShouldBe(2);
    }
}
