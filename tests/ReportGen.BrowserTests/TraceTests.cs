namespace ReportGen.BrowserTests;

/// <summary>Where a number comes from, in the page.</summary>
[Collection(SiteTests.Name)]
public class TraceTests(Site site)
{
    private const string Box = ".trace-box";
    private const string Value = ".text p a.v";

    [BrowserFact]
    public async Task A_number_opens_its_trace_by_click_and_Escape_gives_the_focus_back()
    {
        await using var visit = await site.Open(Site.Article);
        var value = visit.Page.Locator($"{Value}:has([data-address='leakage.crude.estimate'])").First;
        await value.ClickAsync();
        var box = visit.Page.Locator(Box);
        await Assertions.Expect(box).ToBeVisibleAsync();
        await Assertions.Expect(box).ToBeFocusedAsync();
        await Assertions.Expect(box).ToContainTextAsync("crude pooled proportion");
        (await box.Locator(".formula math").CountAsync()).ShouldBe(2);
        (await Axe.Violations(visit.Page)).ShouldBeEmpty();
        await visit.Page.Keyboard.PressAsync("Escape");
        await Assertions.Expect(box).ToHaveCountAsync(0);
        await Assertions.Expect(value).ToBeFocusedAsync();
        visit.ShouldBeQuiet();
    }

    [BrowserFact]
    public async Task A_number_opens_its_trace_by_keyboard_and_its_links_lead_into_the_ledger()
    {
        await using var visit = await site.Open(Site.Article);
        await visit.Page.Locator(Value).First.FocusAsync();
        await visit.Page.Keyboard.PressAsync("Enter");
        var link = visit.Page.Locator($"{Box} a").First;
        await Assertions.Expect(link).ToBeVisibleAsync();
        await link.ClickAsync();
        await visit.Page.WaitForURLAsync("**/ledger.html#*");
        (await visit.Page.EvaluateAsync<bool>("document.getElementById(location.hash.slice(1)) !== null")).ShouldBeTrue();
        visit.ShouldBeQuiet();
    }

    [BrowserFact]
    public async Task The_numbers_of_a_table_are_one_stop_and_the_arrow_keys_go_through_them()
    {
        await using var visit = await site.Open(Site.Article);
        var links = visit.Page.Locator("#characteristics table a.v");
        (await links.EvaluateAllAsync<int>("all => all.filter(a => a.tabIndex === 0).length")).ShouldBe(1);
        await links.First.FocusAsync();
        await visit.Page.Keyboard.PressAsync("ArrowRight");
        await Assertions.Expect(links.Nth(1)).ToBeFocusedAsync();
        await visit.Page.Keyboard.PressAsync("ArrowDown");
        (await links.EvaluateAllAsync<int>("all => all.filter(a => a.tabIndex === 0).length")).ShouldBe(1);
        visit.ShouldBeQuiet();
    }

    [BrowserFact]
    public async Task A_mark_of_a_figure_opens_its_trace()
    {
        await using var visit = await site.Open(Site.Article);
        var mark = visit.Page.Locator("#forest_leakage .drawing-wide polygon[data-entry]").First;
        await mark.DispatchEventAsync("click");
        await Assertions.Expect(visit.Page.Locator(Box)).ToContainTextAsync("pooled");
        visit.ShouldBeQuiet();
    }

    [BrowserFact]
    public async Task Without_scripts_a_number_is_a_link_into_the_ledger()
    {
        await using var visit = await site.Open(Site.Article, new() { JavaScriptEnabled = false });
        await visit.Page.Locator(Value).First.ClickAsync();
        await visit.Page.WaitForURLAsync("**/ledger.html#q*");
    }

    [BrowserFact]
    public async Task A_cell_of_the_data_leads_to_its_entry_and_back_without_scripts()
    {
        await using var visit = await site.Open(Site.Review + "/data/studies.html", new() { JavaScriptEnabled = false });
        var cell = visit.Page.Locator("td:has(> a.v)").First;
        var id = (await cell.GetAttributeAsync("id"))!;
        await cell.Locator("a.v").ClickAsync();
        await visit.Page.WaitForURLAsync("**/ledger.html#c*");
        var entry = visit.Page.Locator($"xpath=//h3[@id='{new Uri(visit.Page.Url).Fragment[1..]}']/..");
        await entry.Locator("a[href^='data/studies.html#']").ClickAsync();
        await visit.Page.WaitForURLAsync("**/data/studies.html#" + Uri.EscapeDataString(id));
        (await visit.Page.Locator($"[id='{id}']:target").CountAsync()).ShouldBe(1);
    }

    [BrowserFact]
    public async Task The_ledger_is_searched_by_words_addresses_and_numbers()
    {
        await using var visit = await site.Open(Site.Review + "/ledger.html");
        await visit.Page.Locator(".ledger-search").FillAsync("leakage crude 16%");
        await Assertions.Expect(visit.Page.Locator(".ledger-found")).ToContainTextAsync("1 of ", new() { Timeout = 30_000 });
        (await visit.Page.Locator(".ledger section:visible").CountAsync()).ShouldBe(1);
        await Assertions.Expect(visit.Page.Locator("[id='leakage.crude.estimate']")).ToBeVisibleAsync();
        await visit.Page.EvaluateAsync("document.querySelectorAll('.ledger section[hidden]').forEach(e => e.remove())");
        (await Axe.Violations(visit.Page)).ShouldBeEmpty();
        visit.ShouldBeQuiet();
    }
}
