using System.Text.Json;
using ReportGen.Statistics.Descriptives;
using ReportGen.Statistics.Intervals;

namespace ReportGen.UnitTests.Statistics.Oracle;

/// <summary>The formula behind each figure that the re-analysed review printed.</summary>
internal static class SeedPublishedChecks
{
    public static void Check(OracleRun run, JsonElement root)
    {
        var rows = root.GetProperty("rows");
        double[] Column(string name) => OracleRun.Column(rows, name);
        double Sum(string name) => Column(name).Sum();
        foreach (var check in root.GetProperty("published_checks").EnumerateArray())
        {
            string item = check.GetProperty("item").GetString()!;
            var value = check.GetProperty("value");
            switch (item)
            {
                case "patients total": run.Number(item, value, Sum("patients")); break;
                case "vertebrae total": run.Number(item, value, Sum("vertebrae")); break;
                case "leaks total": run.Number(item, value, Sum("leaks")); break;
                case "complications total": run.Number(item, value, Sum("complications")); break;
                case "leak proportion": run.Number(item, value, Sum("leaks") / Sum("vertebrae")); break;
                case "complication proportion": run.Number(item, value, Sum("complications") / Sum("patients")); break;
                case "C2 share": run.Number(item, value, 83 / Sum("vertebrae")); break;
                case "approach": run.Number(item, value, Sum("patients")); break;
                case "leak 95% CI": Interval(run, check, (long)Sum("leaks"), (long)Sum("vertebrae")); break;
                case "complication 95% CI": Interval(run, check, (long)Sum("complications"), (long)Sum("patients")); break;
                case "VAS p": Pain(run, check, Column("vas_pre"), Column("vas_post")); break;
                case "filling percentages": Filling(run, value, Column("volume_ml")); break;
                default: Summary(run, item, value, Column(ColumnOf(item)), Column(item == "volume" ? "vertebrae" : "patients")); break;
            }
        }

        // The locations that the review lists for its leaks.
        var locations = root.GetProperty("inconsistencies").EnumerateArray().Single(i => i.GetProperty("item").GetString() == "leak locations");
        run.Number("leaks", locations.GetProperty("leaks"), Sum("leaks"));
        run.Number("locations", locations.GetProperty("sum"), 18 + 7 + 4 + 3 + 1 + 1);
    }

    private static string ColumnOf(string item) => item switch
    {
        "age" => "age",
        "volume" => "volume_ml",
        "VAS pre" => "vas_pre",
        "VAS post" => "vas_post",
        "success" => "success_pct",
        "follow-up" => "follow_up_months",
        _ => throw new FormatException($"Unknown item {item}"),
    };

    private static void Summary(OracleRun run, string item, JsonElement expected, double[] column, double[] sizes)
    {
        var pairs = column.Zip(sizes).Where(p => double.IsFinite(p.First)).ToArray();
        double[] x = [.. pairs.Select(p => p.First)], w = [.. pairs.Select(p => p.Second)];
        var summary = Summaries.Of(x).Value!;
        var weighted = Summaries.Weighted(x, w).Value!;
        run.KnownFields(item, expected, "k", "mean", "sd_sample", "sd_population", "min", "max", "median", "weighted_mean", "weight_sum", "weighted_sd_frequency");
        foreach (var (field, value) in new (string, double?)[]
        {
            ("k", summary.N), ("mean", summary.Mean), ("sd_sample", summary.StandardDeviation), ("sd_population", summary.PopulationStandardDeviation), ("min", summary.Minimum),
            ("max", summary.Maximum), ("median", summary.Median), ("weighted_mean", weighted.Mean), ("weight_sum", w.Sum()), ("weighted_sd_frequency", weighted.FrequencyStandardDeviation),
        })
            run.Number($"{item} {field}", expected.GetProperty(field), value);
    }

    private static void Interval(OracleRun run, JsonElement check, long x, long n)
    {
        string item = check.GetProperty("item").GetString()!;
        run.Limits(item, check.GetProperty("value"), "", ProportionIntervals.WaldOfRounded(x, n, 2, 0.95).Value!.ConfidenceInterval);
        foreach (var (field, method) in new[]
        {
            ("wald_exact_p", ProportionIntervalMethod.Wald), ("wilson", ProportionIntervalMethod.Wilson), ("clopper_pearson", ProportionIntervalMethod.ClopperPearson),
            ("agresti_coull", ProportionIntervalMethod.AgrestiCoull), ("jeffreys", ProportionIntervalMethod.Jeffreys),
        })
            run.Limits($"{item} {field}", check.GetProperty("alternatives").GetProperty(field), "", ProportionIntervals.Compute(method, x, n).Value!.ConfidenceInterval);
    }

    private static void Pain(OracleRun run, JsonElement check, double[] before, double[] after)
    {
        var pairs = before.Zip(after).Where(p => double.IsFinite(p.First) && double.IsFinite(p.Second)).ToArray();
        double[] x = [.. pairs.Select(p => p.First)], y = [.. pairs.Select(p => p.Second)];
        var (value, alternatives) = (check.GetProperty("value"), check.GetProperty("alternatives"));
        var paired = TTests.Paired(x, y).Value!;
        Test(run, value, paired);
        run.Number("mean_diff", value.GetProperty("mean_diff"), paired.Estimate);
        run.Number("sd_diff", value.GetProperty("sd_diff"), Summaries.Of([.. pairs.Select(p => p.First - p.Second)]).Value!.StandardDeviation);
        run.Limits("difference", value, "ci.", paired.ConfidenceInterval);
        Test(run, alternatives.GetProperty("welch"), TTests.Welch(x, y).Value!);
        Test(run, alternatives.GetProperty("student"), TTests.TwoSample(x, y).Value!);
        var ranks = RankTests.SignedRank(x, y).Value!;
        run.Number("V", alternatives.GetProperty("wilcoxon_exact").GetProperty("V"), ranks.Statistic);
        run.Probability("p", alternatives.GetProperty("wilcoxon_exact").GetProperty("p"), ranks.PValue);
    }

    private static void Test(OracleRun run, JsonElement expected, TTestResult actual)
    {
        run.Number("t", expected.GetProperty("t"), actual.Statistic);
        run.Number("df", expected.GetProperty("df"), actual.DegreesOfFreedom);
        run.Probability("p", expected.GetProperty("p"), actual.PValue);
    }

    // The mean volume of cement in percent of the volumes of the vertebrae that the review cites.
    private static void Filling(OracleRun run, JsonElement expected, double[] volumes)
    {
        double mean = Summaries.Of([.. volumes.Where(double.IsFinite)]).Value!.Mean;
        foreach (var (percent, vertebra) in expected.EnumerateArray().Zip(new[] { 6.3, 10.4, 10.5, 11.1, 12.4, 15.4 }))
            run.Number("filling", percent, 100 * mean / vertebra);
    }
}
