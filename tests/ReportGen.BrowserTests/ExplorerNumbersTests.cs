namespace ReportGen.BrowserTests;

/// <summary>What the explorer shows is what the engine prints, for every variant with all studies and without one.</summary>
[Collection(SiteTests.Name)]
public class ExplorerNumbersTests(Site site)
{
    [BrowserFact]
    public async Task Every_variant_prints_what_the_declared_analysis_prints()
    {
        var printed = new PrintedQuantities(site.Explored, "explored");
        await using var visit = await site.OpenAddress(site.Explored.OnLoopback(ExplorerReview.Page));
        foreach (var measure in new[] { "PLO", "PAS" })
        {
            foreach (var estimator in ExplorerReview.Estimators)
            {
                foreach (var test in estimator == "EE" ? ["z"] : new[] { "knha", "z" })
                {
                    var analysis = $"falling.{ExplorerReview.Analysis(measure, estimator, test)}";
                    foreach (var omitted in new[] { "", "s1", "s4", "s12" })
                    {
                        var part = omitted.Length == 0 ? analysis : $"{analysis}.leave_one_out.{omitted}";
                        var shown = await Shown(visit, measure, estimator, test, omitted);
                        shown.Overall.ShouldBe(printed.Result(part), part);
                        shown.Heterogeneity.ShouldContain($"τ² = {printed[part + ".tau2"]}", Case.Sensitive, part);
                        shown.Heterogeneity.ShouldContain($"I² = {printed[part + ".i2"]}", Case.Sensitive, part);
                        shown.Sentence.ShouldContain($"{printed[part + ".k"]} studies", Case.Sensitive, part);
                        if (estimator != "EE") shown.Prediction.ShouldBe(printed.Pair(part + ".prediction"), part);
                        if (omitted.Length > 0) continue;
                        shown.Heterogeneity.ShouldContain($"Q = {printed[part + ".q"]} (df = {printed[part + ".q_df"]}", Case.Sensitive, part);
                        shown.Weights.ShouldBe(Enumerable.Range(1, 12).Select(i => printed[$"{part}.weight.s{i}"]), part);
                    }
                }
            }
        }
    }

    [BrowserFact]
    public async Task Subgroups_print_what_the_declared_ones_print()
    {
        var printed = new PrintedQuantities(site.Explored, "explored");
        foreach (var (groups, test) in new[] { ("by_design", "subgroups: χ²"), ("by_design_one", "subgroups, with one τ² for all: F") })
        {
            await using var visit = await site.OpenAddress(site.Explored.OnLoopback($"{ExplorerReview.Page}#explore=forest;groups={groups}"));
            await Assertions.Expect(visit.Page.Locator("tr.group")).ToHaveCountAsync(2);
            (await visit.Page.Locator("tr.level").AllTextContentsAsync()).ShouldBe(["cohort", "trial", "Subgroup not reported"]);
            (await visit.Page.Locator("tr.group .estimate").AllTextContentsAsync()).ShouldBe(
                new[] { "cohort", "trial" }.Select(level => printed.Result($"falling.{groups}.{level}")));
            await Assertions.Expect(visit.Page.Locator(".live-sentence")).ToContainTextAsync($"{test} = {printed[$"falling.{groups}.between.statistic"]} with 1 degree of freedom");
        }
    }

    [BrowserFact]
    public async Task The_diamond_lies_where_the_estimate_is()
    {
        await using var visit = await site.OpenAddress(site.Explored.OnLoopback(ExplorerReview.Page + "#explore=forest"));
        await Assertions.Expect(visit.Page.Locator("tr.overall polygon")).ToHaveCountAsync(1);

        // By two ticks of the axis, which is linear for proportions.
        var off = await visit.Page.EvaluateAsync<double>("""
            () => {
              const ticks = [...document.querySelectorAll("tr.axis text")].map(t => [parseFloat(t.textContent), parseFloat(t.getAttribute("x"))]);
              const [[a, x], [b, y]] = [ticks[0], ticks.at(-1)];
              const reference = parseFloat(document.querySelector("tr.overall .reference").getAttribute("x1"));
              const shown = parseFloat(document.querySelector("tr.overall .estimate").textContent);
              return Math.abs(a + ((reference - x) / (y - x)) * (b - a) - shown);
            }
            """);
        off.ShouldBeLessThan(0.06);
    }

    private static async Task<(string Overall, string Prediction, string Heterogeneity, string Sentence, string[] Weights)> Shown(
        Visit visit, string measure, string estimator, string test, string omitted)
    {
        var hash = $"#explore=forest;sort=file;measure={measure};est={estimator};test={test};out={omitted}";
        var texts = await visit.Page.EvaluateAsync<string[]>("""
            async hash => {
              location.hash = hash;
              for (let i = 0; i < 50 && (i < 2 || !document.querySelector(".live-sentence")); i++) await new Promise(r => setTimeout(r, 10));
              const text = s => document.querySelector(s)?.textContent ?? "";
              return [".overall .estimate", ".prediction .estimate", ".heterogeneity", ".live-sentence"].map(text)
                .concat([...document.querySelectorAll("tr.study .weight")].map(e => e.textContent));
            }
            """, hash);
        return (texts[0], texts[1], texts[2], texts[3], texts[4..]);
    }
}
