using System.Text.Json;

namespace ReportGen.BrowserTests;

/// <summary>What pages tell machines: search engines, reference managers, and who shows a link.</summary>
[Collection(SiteTests.Name)]
public class MachineTests(Site site)
{
    private const string SourceDoi = "10.14444/3007";

    [BrowserFact]
    public async Task The_article_names_itself_and_its_source_only_as_what_it_cites()
    {
        await using var visit = await site.Open(Site.Article);
        var title = (await visit.Page.Locator("h1").TextContentAsync())!;
        (await Content(visit, "[name=citation_title]")).ShouldBe([title]);
        (await Content(visit, "[name=citation_publication_date]")).ShouldBe(["2026/11/22"]);
        (await Content(visit, "[name=citation_language]")).ShouldBe(["en-US"]);
        (await Content(visit, "[name=citation_doi], [name=citation_journal_title]")).ShouldBeEmpty();
        (await Content(visit, "[property='og:title']")).ShouldBe([title]);
        (await Content(visit, "[property='og:type']")).ShouldBe(["article"]);
        (await Content(visit, "[property='og:description']")).ShouldHaveSingleItem().Length.ShouldBeGreaterThan(100);
        using var data = await LinkedData(visit);
        var article = data.RootElement;
        article.GetProperty("@type").GetString().ShouldBe("ScholarlyArticle");
        article.GetProperty("headline").GetString().ShouldBe(title);
        article.GetProperty("citation").GetProperty("url").GetString().ShouldBe("https://doi.org/" + SourceDoi);
        article.EnumerateObject().Where(p => p.Name is not ("citation" or "headline") && p.Value.ToString().Contains(SourceDoi, StringComparison.Ordinal)).Select(p => p.Name)
            .ShouldBe(["hasPart"], "The name of the data holds the title.");
    }

    [BrowserFact]
    public async Task The_linked_data_lead_to_every_file_of_the_article_and_of_its_data()
    {
        await using var visit = await site.Open(Site.Article);
        using var data = await LinkedData(visit);
        Paths(data.RootElement.GetProperty("encoding")).ShouldBe(["manuscript.pdf", "manuscript-review.pdf", "results.json"]);
        var dataset = data.RootElement.GetProperty("hasPart");
        dataset.GetProperty("@type").GetString().ShouldBe("Dataset");
        var tables = Directory.GetFiles(Path.Combine(site.Samples.Folder, Site.Review, "data"), "*.csv").Select(f => "data/" + Path.GetFileName(f));
        Paths(dataset.GetProperty("distribution")).ShouldBe(tables, ignoreOrder: true);

        static IEnumerable<string> Paths(JsonElement files) => files.EnumerateArray().Select(f => f.GetProperty("contentUrl").GetString()!);
    }

    [BrowserFact]
    public async Task A_review_with_an_address_has_it_as_its_canonical_one()
    {
        const string address = "https://example.org/reviews/r-07/";
        await using var visit = await site.OpenAddress(site.Many.OnLoopback("r-07/index.html"));
        (await visit.Page.Locator("link[rel=canonical]").GetAttributeAsync("href")).ShouldBe(address);
        (await Content(visit, "[property='og:url']")).ShouldBe([address]);
        (await Content(visit, "[name=citation_fulltext_html_url]")).ShouldBe([address]);
        (await Content(visit, "[name=citation_author]")).ShouldBe(["Doe, Ada"]);
        using var data = await LinkedData(visit);
        data.RootElement.GetProperty("url").GetString().ShouldBe(address);
        await visit.Page.GotoAsync(site.Many.OnLoopback("r-07/methods.html"));
        (await visit.Page.Locator("link[rel=canonical]").GetAttributeAsync("href")).ShouldBe(address + "methods.html");
        var map = site.Many.Text("sitemap.xml");
        foreach (var page in new[] { "", "methods.html", "data/index.html" }) map.ShouldContain($"<loc>{address}{page}</loc>");
    }

    [BrowserFact]
    public async Task Every_page_has_its_language_title_icon_and_a_policy_that_lets_nothing_in_from_elsewhere()
    {
        await Site.ForEachPage(site.Samples, async page =>
        {
            await using var visit = await site.Open(page);
            (await visit.Page.Locator("html").GetAttributeAsync("lang")).ShouldBe(page == "index.html" ? "en" : "en-US", page);
            (await visit.Page.TitleAsync()).ShouldNotBeNullOrWhiteSpace(page);
            var icon = await visit.Page.Locator("link[rel=icon][type='image/svg+xml']").EvaluateAsync<string>("e => e.href");
            (await visit.Page.APIRequest.GetAsync(icon)).Ok.ShouldBeTrue(page);
            var policy = await visit.Page.Locator("meta[http-equiv=Content-Security-Policy]").GetAttributeAsync("content");
            policy!.ShouldStartWith("default-src 'none'; script-src 'self' 'sha256-", Case.Sensitive, page);
            policy.ShouldNotContain("unsafe", Case.Insensitive, page);
            policy.ShouldNotContain("http", Case.Insensitive, page);
        });
    }

    [BrowserFact]
    public async Task The_policy_stops_a_script_that_came_into_the_page()
    {
        await using var visit = await site.Open(Site.Article);
        (await visit.Page.EvaluateAsync<bool>("""
            async () => {
              const stopped = new Promise(r => document.addEventListener("securitypolicyviolation", () => r(true)));
              document.body.append(Object.assign(document.createElement("script"), { textContent: "window.came = true" }));
              return await stopped && window.came === undefined;
            }
            """)).ShouldBeTrue();
    }

    private static Task<string[]> Content(Visit visit, string meta) =>
        visit.Page.EvaluateAsync<string[]>("meta => [...document.querySelectorAll(meta)].map(e => e.content)", meta);

    private static async Task<JsonDocument> LinkedData(Visit visit) => JsonDocument.Parse((await visit.Page.Locator("script[type='application/ld+json']").TextContentAsync())!);
}
