using System.Globalization;
using System.Text;
using System.Xml.Linq;
using ReportGen.Model.Diagnostics;
using ReportGen.Model.Manuscripts;
using ReportGen.Writers;
using ReportGen.Writers.Html;
using ReportGen.Writers.Html.Index;
using ReportGen.Writers.Html.Metadata;
using ReportGen.Writers.Results;

namespace ReportGen.UnitTests.Writers.Html;

public class SiteFilesTests
{
    [Fact]
    public void A_review_has_its_page_figures_and_tables() => SitePages.Files(SampleManuscript.Whole).Select(f => f.Path[SitePages.Folder.Length..]).ShouldBe(
    [
        "index.html", "citation.bib", "citation.ris", "citation.json", "tables/table1.csv", "figures/fig-leakage.svg", "figures/fig-leakage.csv",
        "methods.html", "data/index.html", "data/studies.html", "data/harms.html", "data/studies.csv", "data/harms.csv", "data/notes.csv",
    ]);

    [Fact]
    public void Floats_within_other_blocks_have_their_files_too()
    {
        var nested = new Block.Quote([new Block.List(false, [[new Block.TableFloat(SampleManuscript.Table)]])]);
        SitePages.Files(SampleManuscript.Of(nested)).Select(f => f.Path).ShouldContain("cervical-vertebroplasty/tables/table1.csv");
    }

    [Fact]
    public void Culture_does_not_reach_a_byte()
    {
        var before = All();
        var culture = CultureInfo.CurrentCulture;
        try
        {
            CultureInfo.CurrentCulture = new CultureInfo("de-DE");
            All().ShouldBe(before);
        }
        finally
        {
            CultureInfo.CurrentCulture = culture;
        }
    }

    [Fact]
    public void Shared_files_are_style_sheets_fonts_and_their_licences()
    {
        var assets = SiteAssetsWriter.Write(SampleTemplates.Set);
        assets.Diagnostics.ShouldBeEmpty();
        assets.Value.Select(f => f.Path["assets/".Length..]).ShouldBe(
        [
            "site.css", "figures.css", "icon.svg", "core.js", "contents.js", "previews.js", "figures.js", "tables.js", "sheet.js", "live.js", "explorer.js", "trace.js", "cards.js",
            "fonts/Sample.woff2", "fonts/OFL-Sample.txt",
        ]);
        assets.Value[^2].Bytes.ToArray().ShouldBe([1, 2, 3]);
    }

    /// <summary>What the site may weigh in scripts, all pages and the early script together; the data of explorers are data.</summary>
    [Fact]
    public void All_scripts_together_are_under_40_kB()
    {
        var files = SiteAssetsWriter.Write(SampleTemplates.Set).Value.Where(f => f.Path.EndsWith(".js", StringComparison.Ordinal)).Sum(f => f.Bytes.Length);
        var early = SitePages.Page(SampleManuscript.Whole, "index.html").QuerySelectorAll("head > script:not([src]):not([type])").Sum(s => s.TextContent.Length);
        early.ShouldBePositive();
        (files + early).ShouldBeLessThan(40_000);
    }

    [Fact]
    public void Every_class_of_the_pages_that_needs_a_style_has_one()
    {
        var sheet = SampleTemplates.Set.Texts["styles/site.css"].Text + SitePages.Text(SiteAssetsWriter.Write(SampleTemplates.Set).Value[1]);
        string[] hooks = ["q", "data", "xref", "float", "drawing-frame", "unseen", "page"];
        string[] pages = ["index.html", "methods.html", "data/index.html", "data/studies.html"];
        var used = pages.SelectMany(p => SitePages.Page(SampleManuscript.Whole, p).All).SelectMany(e => e.ClassList).Distinct(StringComparer.Ordinal).Except(hooks);
        used.Where(c => !sheet.Contains("." + c, StringComparison.Ordinal)).ShouldBeEmpty();
    }

    [Fact]
    public void A_missing_layout_is_an_error_with_the_nearest_name()
    {
        var templates = SampleTemplates.Without("html/article.html", ("html/artcle.html", ""));
        var expected = Diagnostic.Error(
            "RG714", SourceSpan.OfFile("html/article.html"), "The templates folder lacks the file 'html/article.html'.", "", "html/article.html",
            "Did you mean 'html/artcle.html' or 'html/table.html'?");
        ReviewSiteWriter.Write(SitePages.Site(SampleManuscript.Whole), templates).Diagnostics.ShouldHaveSingleItem().ShouldBe(expected);
        IndexPageWriter.Write([], SampleTemplates.Without("html/index.html"), "x").Diagnostics.ShouldHaveSingleItem().Code.ShouldBe("RG714");
        SiteAssetsWriter.Write(SampleTemplates.Without("html/tables.js")).Diagnostics.ShouldHaveSingleItem().Expected.ShouldBe("html/tables.js");
    }

    [Fact]
    public void The_index_has_a_card_for_each_review()
    {
        var card = new ReviewCard(
            "my review", Nasty.Markup, "en-GB", new DateOnly(2026, 11, 22), Nasty.Quotes, "https://example.org/a/index.html",
            [new CardFact("outcome", "Leakage", Quantities.Rate.Printed, Quantities.Rate.Address), new CardFact("studies", "Studies", "6", "leakage.k")],
            new SummaryForest("Pain", "0.49 [0.33,\u00a00.73]", true, 1, [(0.1, 0.3, 0.9), (0.4, 0.5, 2)], (0.33, 0.49, 0.73)), SitePages.Downloads);
        var written = IndexPageWriter.Write([card, card with { Date = new DateOnly(2026, 11, 23), Facts = [], Forest = null, Question = null }], SampleTemplates.Set, "ReportGen 0.1.0");
        written.Value!.Path.ShouldBe("index.html");
        var page = SitePages.Parse(written.Value);
        page.QuerySelectorAll(".card").Length.ShouldBe(2);
        page.QuerySelectorAll(".card time").Select(t => t.TextContent).ShouldBe(["23 November 2026", "22 November 2026"]);
        page.QuerySelector(".card h2 a")!.TextContent.ShouldBe(Nasty.Markup);
        page.QuerySelectorAll(".card:last-child .files a").Select(a => a.GetAttribute("href"))
            .ShouldBe(["my%20review/index.html", "my%20review/manuscript.pdf", "my%20review/results.json"]);
        page.QuerySelector(".card span.q")!.TextContent.ShouldBe("16%");
        page.QuerySelectorAll("dl").Length.ShouldBe(1);
        var last = page.QuerySelector(".card:last-child")!;
        last.GetAttribute("data-studies").ShouldBe("6");
        last.QuerySelector(".question")!.TextContent.ShouldBe(Nasty.Quotes);
        last.QuerySelector("figcaption")!.TextContent.ShouldBe("Pain 0.49 [0.33,\u00a00.73]");
        last.QuerySelector("svg")!.GetAttribute("aria-label").ShouldBe("Forest plot of 2 studies: Pain, 0.49 [0.33,\u00a00.73]");
        last.QuerySelectorAll("svg rect").Select(r => double.Parse(r.GetAttribute("x")!, CultureInfo.InvariantCulture)).ShouldBeInOrder();
        last.QuerySelectorAll("svg line").Length.ShouldBe(3);
    }

    [Fact]
    public void The_sitemap_has_the_pages_of_reviews_with_an_address()
    {
        var card = new ReviewCard("a", "Title", "en-GB", new DateOnly(2026, 11, 22), null, "https://example.org/a/index.html", [], null, []);
        var map = XDocument.Parse(SitePages.Text(SitemapWriter.Write([card, card with { Address = null }])!));
        map.Descendants().Where(e => e.Name.LocalName == "loc").Select(e => e.Value)
            .ShouldBe(["https://example.org/a/index.html", "https://example.org/a/methods.html", "https://example.org/a/data/index.html"]);
        SitemapWriter.Write([card with { Address = "javascript:alert(1)" }]).ShouldBeNull();
    }

    [Fact]
    public void An_index_without_reviews_says_so() => SitePages.Parse(IndexPageWriter.Write([], SampleTemplates.Set, "x").Value!)
        .QuerySelector("main")!.TextContent.Trim().ShouldEndWith("There are no reviews yet.");

    private static string All()
    {
        OutputFile[] files = [.. SitePages.Files(SampleManuscript.Whole), .. SiteAssetsWriter.Write(SampleTemplates.Set).Value];
        return string.Concat(files.Select(f => f.Path + Encoding.UTF8.GetString(f.Bytes.Span)));
    }
}
