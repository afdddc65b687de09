namespace ReportGen.BrowserTests;

/// <summary>The live forest plot: what a reader can do with it.</summary>
[Collection(SiteTests.Name)]
public class ExplorerTests(Site site)
{
    private const string Explored = "#explore=forest";

    [BrowserFact]
    public async Task It_takes_the_place_of_the_drawing_and_gives_it_back()
    {
        await using var visit = await site.OpenAddress(site.Explored.OnLoopback(ExplorerReview.Page));
        var button = visit.Page.Locator("#forest button[data-explore]");
        await Assertions.Expect(visit.Page.Locator("#forest .drawing-wide .drawing")).ToBeVisibleAsync();
        await button.ClickAsync();
        await Assertions.Expect(visit.Page.Locator(".explorer")).ToBeFocusedAsync();
        await Assertions.Expect(button).ToHaveAttributeAsync("aria-expanded", "true");
        await Assertions.Expect(visit.Page.Locator("#forest .drawing:visible")).ToHaveCountAsync(0);
        await visit.Page.Locator(".live-close").ClickAsync();
        await Assertions.Expect(visit.Page.Locator(".explorer")).ToHaveCountAsync(0);
        await Assertions.Expect(button).ToBeFocusedAsync();
        await Assertions.Expect(visit.Page.Locator("#forest .drawing:visible")).ToHaveCountAsync(1);
        visit.ShouldBeQuiet();
    }

    [BrowserFact]
    public async Task A_study_is_left_out_one_at_a_time_and_brought_back()
    {
        await using var visit = await Open();
        var rows = visit.Page.Locator("tr.study");
        var all = await Sentence(visit);
        await Row(visit, "s5").ClickAsync();
        await Assertions.Expect(visit.Page.Locator("tr.out")).ToHaveCountAsync(1);
        await Assertions.Expect(Row(visit, "s5").Locator(".weight")).ToHaveTextAsync("left out");
        await Assertions.Expect(Row(visit, "s5").Locator("button")).ToHaveAttributeAsync("aria-pressed", "true");
        (await Row(visit, "s5").Locator("button").EvaluateAsync<string>("e => getComputedStyle(e).textDecorationLine")).ShouldBe("line-through");
        (await Sentence(visit)).ShouldContain("11 studies, without \u2068Study 5\u2069");
        await Row(visit, "s6").ClickAsync();
        await Assertions.Expect(Row(visit, "s6").Locator(".weight")).ToHaveTextAsync("left out");
        await Assertions.Expect(visit.Page.Locator("tr.out")).ToHaveCountAsync(1);
        await Row(visit, "s6").ClickAsync();
        await Assertions.Expect(visit.Page.Locator("tr.out")).ToHaveCountAsync(0);
        (await Sentence(visit)).ShouldBe(all);
        (await rows.CountAsync()).ShouldBe(12);
    }

    [BrowserFact]
    public async Task What_is_pointed_at_shows_its_numbers_and_source_notes()
    {
        await using var visit = await Open();
        await Row(visit, "s1").HoverAsync();
        var study = visit.Page.Locator(".live-study");
        await Assertions.Expect(study.Locator("b")).ToHaveTextAsync(GeneratedReview.Names[0]);
        await Assertions.Expect(study.Locator("li")).ToHaveTextAsync("Falls: " + ExplorerReview.Note);
        await Assertions.Expect(study.Locator("dd").First).ToHaveTextAsync("6/47");
        await Assertions.Expect(study).ToContainTextAsync("Result without it");
        await Assertions.Expect(visit.Page.Locator(".live-silent")).ToHaveTextAsync("Not reported by: Silent 2001Silent 2002");
    }

    [BrowserFact]
    public async Task The_address_holds_the_state_and_the_way_back_works()
    {
        await using var visit = await Open();
        var (page, controls) = (visit.Page, visit.Page.Locator(".live-controls"));
        var declared = await Sentence(visit);
        await controls.Locator("[name=est]").SelectOptionAsync("DL");
        await page.WaitForURLAsync("**" + Explored + ";est=DL");
        await controls.Locator("[name=test]").SelectOptionAsync("z");
        await Row(visit, "s7").ClickAsync();
        await controls.Locator("[name=sort]").SelectOptionAsync("weight");
        await page.WaitForURLAsync("**" + Explored + ";est=DL;test=z;out=s7;sort=weight");
        var chosen = await Sentence(visit);
        chosen.ShouldStartWith("Random effects (DerSimonian-Laird, normal), 11 studies");
        await page.ReloadAsync();
        await Assertions.Expect(page.Locator(".live-sentence")).ToHaveTextAsync(chosen);
        await Assertions.Expect(page.Locator(".explorer")).ToBeInViewportAsync();
        await Assertions.Expect(controls.Locator("[name=est]")).ToHaveValueAsync("DL");
        for (var i = 0; i < 4; i++) await page.GoBackAsync();
        await Assertions.Expect(page.Locator(".live-sentence")).ToHaveTextAsync(declared);
        await page.GoForwardAsync();
        await Assertions.Expect(controls.Locator("[name=est]")).ToHaveValueAsync("DL");
        await page.Locator(".live-reset").ClickAsync();
        await page.WaitForURLAsync("**" + Explored);
        await Assertions.Expect(page.Locator(".live-sentence")).ToHaveTextAsync(declared);
        visit.ShouldBeQuiet();
    }

    [BrowserFact]
    public async Task Anchors_leave_it_open_and_an_address_without_one_closes_it()
    {
        await using var visit = await site.OpenAddress(site.Explored.OnLoopback(ExplorerReview.Page));
        await visit.Page.Locator("button[data-explore]").ClickAsync();
        await visit.Page.EvaluateAsync("location.hash = '#results'");
        await Assertions.Expect(visit.Page.Locator(".explorer")).ToBeVisibleAsync();
        await visit.Page.GoBackAsync();
        await visit.Page.GoBackAsync();
        await Assertions.Expect(visit.Page.Locator(".explorer")).ToHaveCountAsync(0);
        foreach (var odd in new[] { "#explore=none", "#explore=forest;est=XX;out=%", "#explore=forest;toString=1;test=adhoc;out=nobody;sort=" })
        {
            await visit.Page.EvaluateAsync("hash => location.hash = hash", odd);
            await Task.Delay(100);
        }

        await Assertions.Expect(visit.Page.Locator("[name=est]")).ToHaveValueAsync("REML");
        await Assertions.Expect(visit.Page.Locator("[name=sort]")).ToHaveValueAsync("year");
        visit.ShouldBeQuiet();
    }

    [BrowserFact]
    public async Task Rows_are_sorted_as_chosen()
    {
        await using var visit = await Open();
        foreach (var (sort, first, last) in new[] { ("file", "1", "12"), ("year", "6", "11") })
        {
            await visit.Page.Locator("[name=sort]").SelectOptionAsync(sort);
            await Assertions.Expect(visit.Page.Locator("tr.study").First).ToHaveAttributeAsync("data-study", (int.Parse(first, null) - 1).ToString((IFormatProvider?)null));
            await Assertions.Expect(visit.Page.Locator("tr.study").Last).ToHaveAttributeAsync("data-study", (int.Parse(last, null) - 1).ToString((IFormatProvider?)null));
        }

        foreach (var (sort, column, sign) in new[] { ("weight", ".weight", -1), ("effect", ".estimate", 1) })
        {
            await visit.Page.Locator("[name=sort]").SelectOptionAsync(sort);
            await visit.Page.WaitForURLAsync($"**sort={sort}");
            var values = await visit.Page.Locator("tr.study " + column).EvaluateAllAsync<double[]>("cells => cells.map(c => parseFloat(c.textContent))");
            values.ShouldBe([.. values.OrderBy(v => sign * v)], sort);
        }
    }

    [BrowserFact]
    public async Task The_prediction_interval_can_be_hidden()
    {
        await using var visit = await Open();
        await Assertions.Expect(visit.Page.Locator("tr.prediction")).ToHaveCountAsync(1);
        (await Sentence(visit)).ShouldContain("prediction interval");
        await visit.Page.Locator("[name=pi]").UncheckAsync();
        await Assertions.Expect(visit.Page.Locator("tr.prediction")).ToHaveCountAsync(0);
        (await Sentence(visit)).ShouldNotContain("prediction interval");
    }

    [BrowserFact]
    public async Task It_works_from_a_folder_on_disk_with_any_name()
    {
        await using var visit = await site.OpenAddress(site.Explored.OnDisk(ExplorerReview.Page));
        await visit.Page.Locator("button[data-explore]").ClickAsync();
        await visit.Page.Locator("[name=sort]").SelectOptionAsync("file");
        await visit.Page.WaitForURLAsync("**sort=file");
        (await visit.Page.Locator("tr.study th").AllTextContentsAsync()).Take(GeneratedReview.Names.Length).ShouldBe(GeneratedReview.Names);
        await Row(visit, "s1").ClickAsync();
        await Assertions.Expect(visit.Page.Locator(".live-sentence")).ToContainTextAsync($"without \u2068{GeneratedReview.Names[0]}\u2069");
        (await visit.Page.Locator("main script, main b b").CountAsync()).ShouldBe(0);
        visit.ShouldBeQuiet();
    }

    [BrowserFact]
    public async Task Without_scripts_the_declared_analysis_shows()
    {
        await using var visit = await site.OpenAddress(site.Explored.OnLoopback(ExplorerReview.Page + Explored), new() { JavaScriptEnabled = false });
        await Assertions.Expect(visit.Page.Locator("#forest .drawing-wide .drawing")).ToBeVisibleAsync();
        await Assertions.Expect(visit.Page.Locator("button[data-explore]")).ToBeHiddenAsync();
    }

    [BrowserFact]
    public async Task A_hundred_studies_answer_without_a_pause()
    {
        site.Hundred.SizeOf("explored/explorer/falling.js").ShouldBeLessThan(700 * 1024);
        await using var visit = await site.OpenAddress(site.Hundred.OnLoopback(ExplorerReview.Page + Explored));
        await Assertions.Expect(visit.Page.Locator("tr.study")).ToHaveCountAsync(100);
        foreach (var (name, value) in new[] { ("est", "DL"), ("measure", "PAS"), ("groups", "by_design"), ("sort", "weight") })
        {
            string[] values = [value, name == "sort" ? "year" : name == "groups" ? "" : name == "est" ? "PM" : "PLO"];
            var pauses = new List<double>();
            for (var i = 0; i < 8 && pauses.All(p => p > 100); i++)
            {
                pauses.Add(await MainThread.LongestTask(site.Browser, async () =>
                {
                    await visit.Page.Locator($"[name={name}]").SelectOptionAsync(values[i % 2]);
                    await Task.Delay(300);
                }));
            }

            pauses.Min().ShouldBeLessThan(100, name);
        }

        (await site.OpenAddress(site.Large.OnLoopback("large/index.html")).ContinueWith(v => v.Result.Page.Locator("[data-explore]").CountAsync(), TaskScheduler.Default).Unwrap()).ShouldBe(0);
    }

    private async Task<Visit> Open()
    {
        var visit = await site.OpenAddress(site.Explored.OnLoopback(ExplorerReview.Page + Explored));
        await Assertions.Expect(visit.Page.Locator("tr.study")).ToHaveCountAsync(12);
        return visit;
    }

    private static ILocator Row(Visit visit, string id) => visit.Page.Locator($"tr.study[data-study='{int.Parse(id[1..], null) - 1}']");

    private static Task<string> Sentence(Visit visit) => visit.Page.Locator(".live-sentence").InnerTextAsync();
}
