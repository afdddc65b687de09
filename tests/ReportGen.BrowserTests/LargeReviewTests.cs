namespace ReportGen.BrowserTests;

/// <summary>A review of 600 studies: it opens, sorts and filters without a pause that a reader would feel, and every name is text everywhere.</summary>
[Collection(SiteTests.Name)]
public class LargeReviewTests(Site site)
{
    /// <summary>The longest pause, in milliseconds.</summary>
    private const double LongestPause = 100;

    private const int Tries = 8;

    private static readonly string[] Pages = ["large/index.html", "large/data/studies.html"];

    [BrowserFact]
    public async Task It_opens_sorts_and_filters_without_a_long_pause()
    {
        foreach (var page in Pages)
        {
            await using var visit = await site.OpenAddress("about:blank");
            await Quick($"{page} opens", () => visit.Page.GotoAsync(site.Large.OnLoopback(page)));
            await visit.Page.Locator("table.sortable").ScrollIntoViewIfNeededAsync();
            var sort = visit.Page.Locator("table.sortable thead th:nth-child(4) .sort");
            await Quick($"{page} sorts", () => sort.ClickAsync());
            var input = visit.Page.Locator(".filter input");
            await Quick($"{page} filters", () => input.FillAsync("study 1"));
            await Quick($"{page} shows all", () => input.FillAsync(""));
            await Assertions.Expect(visit.Page.Locator("table.sortable tbody tr:visible")).ToHaveCountAsync(600);
            await input.FillAsync("כהן");
            await Assertions.Expect(visit.Page.Locator(".filter output").First).ToHaveTextAsync("1 of 600 rows");
            (await visit.Page.Locator("table.sortable tbody tr:visible").CountAsync()).ShouldBe(1);
        }
    }

    [BrowserFact]
    public async Task Names_are_text_on_every_page()
    {
        await Site.ForEachPage(site.Large, async page =>
        {
            await using var visit = await site.OpenAddress(site.Large.OnDisk(page), new() { ViewportSize = new() { Width = 320, Height = 640 } });
            (await visit.Page.Locator("body script, main b b").CountAsync()).ShouldBe(0);
            (await visit.Page.EvaluateAsync<int>("document.documentElement.scrollWidth")).ShouldBeLessThanOrEqualTo(320, page);
            visit.ShouldBeQuiet();
        });

        await using var article = await site.OpenAddress(site.Large.OnDisk("large/index.html"));
        var names = await article.Page.Locator("#characteristics tbody th").AllTextContentsAsync();
        names.Take(GeneratedReview.Names.Length).ShouldBe(GeneratedReview.Names);
    }

    // The best of several tries: other work on the machine slows the processor down, and nothing speeds it up.
    private async Task Quick(string what, Func<Task> action)
    {
        var pauses = new List<double>();
        for (var i = 0; i < Tries && pauses.All(p => p > LongestPause); i++)
        {
            pauses.Add(await MainThread.LongestTask(site.Browser, async () =>
            {
                await action();

                // Until what the action changed is on the screen.
                await Task.Delay(400);
            }));
        }

        pauses.Min().ShouldBeLessThan(LongestPause, $"{what}: {string.Join(", ", pauses)}");
    }
}
