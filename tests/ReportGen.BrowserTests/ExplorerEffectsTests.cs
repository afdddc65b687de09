namespace ReportGen.BrowserTests;

/// <summary>The live forest plot of a comparison of two groups, on a logarithmic axis, in the sample of the BCG vaccine.</summary>
[Collection(SiteTests.Name)]
public class ExplorerEffectsTests(Site site)
{
    private const string Review = "bcg-vaccine";
    private const string Page = Review + "/index.html";
    private const string Forest = "#forest ";

    [BrowserFact]
    public async Task Both_groups_the_logarithmic_axis_and_the_directions_are_shown()
    {
        await using var visit = await Open("#explore=forest;sort=file");
        (await visit.Page.Locator(Forest + ".live thead th").AllTextContentsAsync()).ShouldBe(["Study", "Vaccinated", "Control", "Plot", "Risk ratio [95%\u00a0CI]", "Weight"]);
        (await visit.Page.Locator(Forest + "tr.study").First.Locator(".arm").AllTextContentsAsync()).ShouldBe(["4/123", "11/139"]);
        (await visit.Page.Locator(Forest + ".live-favours span").AllTextContentsAsync()).ShouldBe(["← Favors vaccination", "Favors no vaccination →"]);
        (await visit.Page.Locator(Forest + ".live-axis").TextContentAsync()).ShouldBe("Risk ratio, logarithmic axis");

        // A tick stands where the logarithm of its label is, and so does the value of no effect.
        var off = await visit.Page.EvaluateAsync<double[]>("""
            () => {
              const root = document.querySelector("#forest .explorer");
              const ticks = [...root.querySelectorAll("tr.axis text")].map(t => [Math.log(parseFloat(t.textContent)), parseFloat(t.getAttribute("x"))]);
              const [[a, x], [b, y]] = [ticks[0], ticks.at(-1)];
              const place = v => x + ((v - a) / (b - a)) * (y - x);
              return [...ticks.map(([v, at]) => at - place(v)), parseFloat(root.querySelector("tr.overall .none").getAttribute("x1")) - place(0)].map(Math.abs);
            }
            """);
        off.Length.ShouldBeGreaterThan(4);
        off.ShouldAllBe(o => o < 0.03);
        visit.ShouldBeQuiet();
    }

    [BrowserFact]
    public async Task An_interval_that_leaves_the_axis_ends_in_an_arrow_there()
    {
        await using var visit = await Open("#explore=forest;sort=file");
        var cut = visit.Page.Locator(Forest + "tr.study:has(.tip)");
        await Assertions.Expect(cut).ToHaveCountAsync(1);
        await Assertions.Expect(cut.Locator("th")).ToHaveTextAsync("Comstock & Webster 1969");
        (await cut.Locator(".limits").GetAttributeAsync("x2")).ShouldBe("100%");
        (await cut.Locator("svg:has(> .tip)").GetAttributeAsync("x")).ShouldBe("100%");
        visit.ShouldBeQuiet();
    }

    [BrowserFact]
    public async Task A_study_left_out_by_keyboard_stays_out_when_the_measure_is_switched_and_all_is_announced()
    {
        var printed = new PrintedQuantities(site.Samples, Review);
        await using var visit = await Open("#explore=forest;sort=file");
        var (page, overall) = (visit.Page, visit.Page.Locator(Forest + "tr.overall .estimate"));
        await Assertions.Expect(overall).ToHaveTextAsync(printed.Result("tuberculosis.pooled"));
        await page.Locator(Forest + "tr.study button").First.FocusAsync();
        for (var i = 0; i < 5; i++) await page.Keyboard.PressAsync("ArrowDown");
        await page.Keyboard.PressAsync("Enter");
        await Assertions.Expect(page.Locator(Forest + "tr.out th")).ToHaveTextAsync("Stein & Aronson 1953");
        await Assertions.Expect(overall).ToHaveTextAsync(printed.Result("tuberculosis.pooled.leave_one_out.stein_1953"));
        var sentence = page.Locator(Forest + ".live-sentence");
        await Assertions.Expect(sentence).ToContainTextAsync("12 studies, without \u2068Stein & Aronson 1953\u2069: risk ratio ");

        await page.Locator(Forest + "[name=measure]").SelectOptionAsync("OR");
        await page.WaitForURLAsync("**measure=OR;out=stein_1953*");
        await Assertions.Expect(sentence).ToContainTextAsync("without \u2068Stein & Aronson 1953\u2069: odds ratio ");
        await Assertions.Expect(page.Locator("[role=status]").Last).ToHaveTextAsync(await sentence.InnerTextAsync());
        (await page.Locator(Forest + ".live thead th").AllTextContentsAsync()).ShouldContain("Odds ratio [95%\u00a0CI]");
        await page.Locator(Forest + "tr.out").ClickAsync();
        await Assertions.Expect(overall).ToHaveTextAsync(printed.Result("tuberculosis.odds"));
        await page.ReloadAsync();
        await Assertions.Expect(overall).ToHaveTextAsync(printed.Result("tuberculosis.odds"));
        visit.ShouldBeQuiet();
    }

    private async Task<Visit> Open(string hash)
    {
        var visit = await site.Open(Page + hash);
        await Assertions.Expect(visit.Page.Locator(Forest + "tr.study")).ToHaveCountAsync(13);
        return visit;
    }
}
