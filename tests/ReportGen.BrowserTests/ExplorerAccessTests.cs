namespace ReportGen.BrowserTests;

/// <summary>The live forest plot without a mouse, without sight, on any screen.</summary>
[Collection(SiteTests.Name)]
public class ExplorerAccessTests(Site site)
{
    private const string State = "#explore=forest;groups=by_design;out=s2";

    [BrowserFact]
    public async Task Axe_finds_no_violation_in_either_scheme_at_three_widths()
    {
        await using var visit = await site.OpenAddress(site.Explored.OnLoopback(ExplorerReview.Page + State));
        await Assertions.Expect(visit.Page.Locator("tr.out")).ToHaveCountAsync(1);
        var violations = new List<string>();
        foreach (var scheme in new[] { ColorScheme.Light, ColorScheme.Dark })
        {
            await visit.Page.EmulateMediaAsync(new() { ColorScheme = scheme });
            foreach (var width in new[] { 320, 800, 1400 })
            {
                await visit.Page.SetViewportSizeAsync(width, 900);
                (await visit.Page.EvaluateAsync<int>("document.documentElement.scrollWidth")).ShouldBeLessThanOrEqualTo(width);
                violations.AddRange((await Axe.Violations(visit.Page)).Select(v => $"{scheme} {width}: {v}"));
            }
        }

        violations.ShouldBeEmpty();
    }

    [BrowserFact]
    public async Task Everything_is_done_by_keyboard()
    {
        await using var visit = await site.OpenAddress(site.Explored.OnLoopback(ExplorerReview.Page));
        var (page, keys) = (visit.Page, visit.Page.Keyboard);
        await page.Locator("button[data-explore]").FocusAsync();
        await keys.PressAsync("Enter");
        await Assertions.Expect(page.Locator(".explorer")).ToBeFocusedAsync();
        await keys.PressAsync("Tab");
        await Assertions.Expect(page.Locator("[name=est]")).ToBeFocusedAsync();
        await keys.PressAsync("ArrowDown");
        await page.WaitForURLAsync("**est=DL");
        for (var i = 0; i < 20 && await Focused(page, "tr.study button") < 0; i++) await keys.PressAsync("Tab");
        (await Focused(page, "tr.study button")).ShouldBe(0);
        await keys.PressAsync("End");
        (await Focused(page, "tr.study button")).ShouldBe(11);
        await keys.PressAsync("ArrowUp");
        await keys.PressAsync("Space");
        await Assertions.Expect(page.Locator("tr.study").Nth(10)).ToHaveClassAsync("study out");
        (await Focused(page, "tr.study button")).ShouldBe(10);
        (await page.EvaluateAsync<bool>("""
            () => {
              const r = document.activeElement.getBoundingClientRect();
              return document.activeElement.contains(document.elementFromPoint(r.left + r.width / 2, r.top + r.height / 2));
            }
            """)).ShouldBeTrue("The focus is behind something.");
        await keys.PressAsync("Enter");
        await Assertions.Expect(page.Locator("tr.out")).ToHaveCountAsync(0);
        await keys.PressAsync("Tab");
        await Assertions.Expect(page.Locator(".live-result")).ToBeFocusedAsync();
    }

    [BrowserFact]
    public async Task A_change_is_announced()
    {
        await using var visit = await site.OpenAddress(site.Explored.OnLoopback(ExplorerReview.Page + "#explore=forest"));
        var status = visit.Page.Locator("[role=status]").Last;
        await visit.Page.Locator("tr.study").Nth(3).ClickAsync();
        await Assertions.Expect(visit.Page.Locator("tr.out")).ToHaveCountAsync(1);
        await Assertions.Expect(status).ToHaveTextAsync(await visit.Page.Locator(".live-sentence").InnerTextAsync());
        await visit.Page.Locator("[name=sort]").SelectOptionAsync("effect");
        await Assertions.Expect(status).ToHaveTextAsync("Order: Effect");
    }

    [BrowserFact]
    public async Task Targets_are_at_least_24_pixels()
    {
        foreach (var width in new[] { 320, 1400 })
        {
            await using var visit = await site.OpenAddress(site.Explored.OnLoopback(ExplorerReview.Page + State), new() { ViewportSize = new() { Width = width, Height = 800 } });
            await Assertions.Expect(visit.Page.Locator("tr.out")).ToHaveCountAsync(1);
            (await visit.Page.EvaluateAsync<string[]>("""
                [...document.querySelectorAll(".explorer button, .explorer select, .explorer input")].map(e => [e, e.getBoundingClientRect()])
                  .filter(([, r]) => r.width < 24 || r.height < 24).map(([e, r]) => `${e.outerHTML.slice(0, 80)} ${r.width}×${r.height}`)
                """)).ShouldBeEmpty();
        }
    }

    private static Task<int> Focused(IPage page, string selector) =>
        page.EvaluateAsync<int>("selector => [...document.querySelectorAll(selector)].indexOf(document.activeElement)", selector);
}
