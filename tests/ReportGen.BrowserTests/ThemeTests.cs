namespace ReportGen.BrowserTests;

/// <summary>Dark and light: by the system, by the switch, remembered, and never with a flash of the other.</summary>
[Collection(SiteTests.Name)]
public class ThemeTests(Site site)
{
    private const string Paper = "getComputedStyle(document.body).backgroundColor";
    private const string Dark = "rgb(21, 23, 26)";
    private const string Light = "rgb(255, 255, 255)";

    [BrowserFact]
    public async Task The_system_decides_until_the_switch_does()
    {
        await using var visit = await site.Open(Site.Article, new() { ColorScheme = ColorScheme.Dark });
        (await visit.Page.EvaluateAsync<string>(Paper)).ShouldBe(Dark);
        var button = visit.Page.Locator("button.theme");
        await button.ClickAsync();
        await Assertions.Expect(button).ToHaveTextAsync("Theme: light");
        (await visit.Page.EvaluateAsync<string>(Paper)).ShouldBe(Light);
        (await visit.Page.EvaluateAsync<string>("getComputedStyle(document.querySelector('.fill-text')).fill")).ShouldBe("rgb(27, 31, 35)");
        await button.ClickAsync();
        await button.ClickAsync();
        await Assertions.Expect(button).ToHaveTextAsync("Theme: system");
        (await visit.Page.EvaluateAsync<string>(Paper)).ShouldBe(Dark);
    }

    [BrowserFact]
    public async Task The_choice_is_remembered_before_anything_is_painted()
    {
        await using var visit = await site.Open(Site.Article, new() { ColorScheme = ColorScheme.Light });
        await visit.Page.Locator("button.theme").ClickAsync();
        await visit.Page.Locator("button.theme").ClickAsync();
        await Assertions.Expect(visit.Page.Locator("button.theme")).ToHaveTextAsync("Theme: dark");

        // At the time of the first style the attribute is there: the early script stands before the style sheets.
        await visit.Page.AddInitScriptAsync("""
            new MutationObserver(() => {
              if (document.body && window.atBody === undefined) window.atBody = document.documentElement.dataset.theme ?? "none";
            }).observe(document, { childList: true, subtree: true });
            """);
        await visit.Page.GotoAsync(site.Samples.OnLoopback(Site.Review + "/methods.html"));
        (await visit.Page.EvaluateAsync<string>("window.atBody")).ShouldBe("dark");
        (await visit.Page.EvaluateAsync<string>(Paper)).ShouldBe(Dark);
    }

    [BrowserFact]
    public async Task A_stored_word_that_is_no_theme_does_no_harm()
    {
        await using var visit = await site.Open(Site.Article);
        await visit.Page.EvaluateAsync("localStorage.setItem('theme', '\"><script>')");
        await visit.Page.ReloadAsync();
        (await visit.Page.EvaluateAsync<bool>("'theme' in document.documentElement.dataset")).ShouldBeFalse();
        visit.ShouldBeQuiet();
    }
}
