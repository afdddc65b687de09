namespace ReportGen.BrowserTests;

/// <summary>The pages of data and methods say what they promise.</summary>
[Collection(SiteTests.Name)]
public class DataTests(Site site)
{
    private const string Studies = Site.Review + "/data/studies.html";

    [BrowserFact]
    public async Task Every_table_of_the_data_has_a_page_with_its_file()
    {
        await using var visit = await site.Open(Site.Review + "/data/index.html");
        var pages = await visit.Page.EvaluateAsync<string[]>("[...document.querySelectorAll('main tbody th a')].map(a => a.getAttribute('href'))");
        pages.Order(StringComparer.Ordinal).ShouldBe(
            site.Samples.Pages.Where(p => p.StartsWith(Site.Review + "/data/", StringComparison.Ordinal) && !p.EndsWith("/index.html", StringComparison.Ordinal)).Select(p => Path.GetFileName(p)));
        foreach (var page in pages)
        {
            await visit.Page.GotoAsync(site.Samples.OnLoopback($"{Site.Review}/data/{page}"));
            var file = await visit.Page.Locator(".title-block a[download]").GetAttributeAsync("href");
            var rows = site.Samples.Text($"{Site.Review}/data/{file}").Trim().Split('\n').Length - 1;
            (await visit.Page.Locator("#table tbody tr").CountAsync()).ShouldBe(rows, page);
        }
    }

    [BrowserFact]
    public async Task Columns_are_described_with_their_units()
    {
        await using var visit = await site.Open(Studies);
        var headings = await visit.Page.Locator("#table thead th").CountAsync();
        var descriptions = visit.Page.Locator("table").Last.Locator("tbody tr");
        (await descriptions.CountAsync()).ShouldBe(headings);
        (await descriptions.Filter(new() { HasText = "Injected volume" }).Locator("th, td").AllTextContentsAsync()).ShouldBe(["Injected volume per vertebra", "volume", "number", "mL", "NR: not reported"]);
        (await visit.Page.Locator("#table thead th").Filter(new() { HasText = "Injected volume" }).Locator(".unit").TextContentAsync()).ShouldBe(", mL");
    }

    [BrowserFact]
    public async Task Cells_that_are_not_reported_say_so_in_print_and_to_screen_readers()
    {
        await using var visit = await site.Open(Studies);
        var cell = visit.Page.Locator("[id='sun_2010.vas_before']");
        await Assertions.Expect(cell).ToHaveTextAsync("NR, not reported");
        (await cell.Locator(".missing").EvaluateAsync<string>("e => getComputedStyle(e).fontStyle")).ShouldBe("italic");
    }

    [BrowserFact]
    public async Task The_methods_of_every_outcome_have_their_formulas_and_literature()
    {
        await using var visit = await site.Open(Site.Review + "/methods.html");
        (await visit.Page.Locator("main h2").AllTextContentsAsync()).Take(3).ShouldBe(["Pain score (visual analog scale)", "Asymptomatic cement leakage", "Perioperative complications"]);
        await Assertions.Expect(visit.Page.Locator("main")).ToContainTextAsync("Not reported by: Mont’Alverne 2005 and Sun 2010.");
        await Assertions.Expect(visit.Page.GetByText("Inverse-variance pooling on the logit scale: Random effects (REML, normal)").First).ToBeVisibleAsync();

        // Set by the browser as mathematics: a fraction is higher than a line.
        var fraction = await visit.Page.Locator(".formulas mfrac").First.BoundingBoxAsync();
        fraction!.Height.ShouldBeGreaterThan(24);
        (await visit.Page.Locator(".formulas > div:not(:has(dt):has(dd math))").CountAsync()).ShouldBe(0);
        var cited = await visit.Page.Locator("main .citation a").EvaluateAllAsync<string[]>("all => [...new Set(all.map(a => a.hash))]");
        cited.Length.ShouldBe(await visit.Page.Locator(".references li").CountAsync());
        cited.Length.ShouldBeGreaterThan(10);
        await Assertions.Expect(visit.Page.Locator("#software + p")).ToContainTextAsync(new System.Text.RegularExpressions.Regex(@"^ReportGen \d+\.\d+\.\d+ computed"));
    }
}
