using System.Text.Json;
using ReportGen.Statistics;
using ReportGen.Statistics.Descriptives;
using Xunit.Abstractions;

namespace ReportGen.UnitTests.Statistics.Oracle;

public sealed class DescriptivesOracleTests(ITestOutputHelper output)
{
    [Fact]
    public void Oracle_descriptives_are_held() => OracleRun.Held("descriptives.json", output);

    internal static void Check(OracleRun run, JsonElement c)
    {
        switch (c.GetProperty("kind").GetString())
        {
            case "summary": SummaryCase(run, c); break;
            case "combine_groups": Combined(run, c); break;
            case "two_sample_tests": Tests(run, c); break;
            case "median_to_mean": FromQuantiles(run, c); break;
            case "sd_conversion": Conversion(run, c); break;
            default: run.Fail("unknown kind"); break;
        }
    }

    private static void SummaryCase(OracleRun run, JsonElement c)
    {
        run.KnownFields(
            "summary", c, "id", "kind", "x", "n", "n_missing", "mean", "sd", "var", "sd_population", "se", "ci_t", "median", "min", "max", "q1_type7", "q3_type7", "iqr_type7", "q1_type6", "q3_type6",
            "q1_type2", "q3_type2", "w", "wmean", "wsd_frequency", "wsd_reliability", "wsd_population");
        double[] all = OracleRun.Array(c.GetProperty("x")), x = [.. all.Where(double.IsFinite)];
        var summary = Summaries.Of(x).Value!;
        foreach (var (field, value) in new (string, double?)[]
        {
            ("n", summary.N), ("n_missing", all.Length - x.Length), ("mean", summary.Mean), ("sd", summary.StandardDeviation), ("var", summary.Variance), ("se", summary.StandardError),
            ("sd_population", summary.PopulationStandardDeviation), ("median", summary.Median), ("min", summary.Minimum), ("max", summary.Maximum), ("q1_type7", summary.Quartiles.Lower),
            ("q3_type7", summary.Quartiles.Upper), ("iqr_type7", summary.InterquartileRange),
        })
            run.Number(field, c.GetProperty(field), value);
        run.Limits("ci_t", c.GetProperty("ci_t"), "", summary.ConfidenceInterval);
        foreach (var (type, definition) in new[] { ("6", QuantileDefinition.Weibull), ("2", QuantileDefinition.AveragedStep) })
        {
            var quartiles = Summaries.Of(x, definition).Value!.Quartiles;
            run.Number($"q1_type{type}", c.GetProperty("q1_type" + type), quartiles.Lower);
            run.Number($"q3_type{type}", c.GetProperty("q3_type" + type), quartiles.Upper);
        }

        if (!c.TryGetProperty("w", out var w)) return;
        var weighted = Summaries.Weighted(x, [.. OracleRun.Array(w).Where((_, i) => double.IsFinite(all[i]))]).Value!;
        run.Number("wmean", c.GetProperty("wmean"), weighted.Mean);
        run.Number("wsd_frequency", c.GetProperty("wsd_frequency"), weighted.FrequencyStandardDeviation);
        run.Number("wsd_reliability", c.GetProperty("wsd_reliability"), weighted.ReliabilityStandardDeviation);
        run.Number("wsd_population", c.GetProperty("wsd_population"), weighted.PopulationStandardDeviation);
    }

    private static void Combined(OracleRun run, JsonElement c)
    {
        run.KnownFields("combine", c, "id", "kind", "m", "sd", "n", "combined_n", "combined_mean", "combined_sd", "pooled_within_sd");
        long[] n = [.. c.GetProperty("n").EnumerateArray().Select(e => e.GetInt64())];
        var combined = Summaries.Combine(OracleRun.Array(c.GetProperty("m")), OracleRun.Array(c.GetProperty("sd")), n).Value!;
        run.Number("combined_n", c.GetProperty("combined_n"), combined.N);
        run.Number("combined_mean", c.GetProperty("combined_mean"), combined.Mean);
        run.Number("combined_sd", c.GetProperty("combined_sd"), combined.StandardDeviation);
        run.Number("pooled_within_sd", c.GetProperty("pooled_within_sd"), combined.PooledWithinStandardDeviation);
    }

    private static void Tests(OracleRun run, JsonElement c)
    {
        run.KnownFields(
            "tests", c, "id", "kind", "x", "y", "n_pairs", "sd_diff", "cor", "paired_t", "welch_t", "student_t", "wilcoxon_signed_rank_exact", "wilcoxon_signed_rank_normal_cc",
            "wilcoxon_signed_rank_normal", "mann_whitney_exact", "mann_whitney_normal_cc");
        double[] x = OracleRun.Array(c.GetProperty("x")), y = OracleRun.Array(c.GetProperty("y"));
        var pairs = x.Zip(y).Where(p => double.IsFinite(p.First) && double.IsFinite(p.Second)).ToArray();
        double[] first = [.. pairs.Select(p => p.First)], second = [.. pairs.Select(p => p.Second)];
        (x, y) = ([.. x.Where(double.IsFinite)], [.. y.Where(double.IsFinite)]);
        run.Number("n_pairs", c.GetProperty("n_pairs"), pairs.Length);
        run.Number("sd_diff", c.GetProperty("sd_diff"), Summaries.Of([.. pairs.Select(p => p.First - p.Second)]).Value!.StandardDeviation);
        run.Number("cor", c.GetProperty("cor"), Correlation.Pearson(first, second).Value?.Estimate);
        TTest(run, c.GetProperty("paired_t"), TTests.Paired(first, second).Value!);
        TTest(run, c.GetProperty("welch_t"), TTests.Welch(x, y).Value!);
        TTest(run, c.GetProperty("student_t"), TTests.TwoSample(x, y).Value!);
        var signed = RankTests.SignedRank(first, second);
        RankTest(run, "signed rank exact", c.GetProperty("wilcoxon_signed_rank_exact"), signed, signed.Value!.PValue);
        RankTest(run, "signed rank cc", c.GetProperty("wilcoxon_signed_rank_normal_cc"), signed, signed.Value.NormalCorrectedPValue);
        RankTest(run, "signed rank normal", c.GetProperty("wilcoxon_signed_rank_normal"), signed, signed.Value.NormalPValue);
        var ranks = RankTests.MannWhitney(x, y);
        RankTest(run, "Mann-Whitney exact", c.GetProperty("mann_whitney_exact"), ranks, ranks.Value!.PValue);
        RankTest(run, "Mann-Whitney cc", c.GetProperty("mann_whitney_normal_cc"), ranks, ranks.Value.NormalCorrectedPValue);
    }

    private static void TTest(OracleRun run, JsonElement expected, TTestResult actual)
    {
        run.KnownFields("t test", expected, "t", "df", "p.value", "estimate", "ci.lb", "ci.ub");
        run.Number("t", expected.GetProperty("t"), actual.Statistic);
        run.Number("df", expected.GetProperty("df"), actual.DegreesOfFreedom);
        run.Probability("p", expected.GetProperty("p.value"), actual.PValue);
        run.Number("difference", expected.GetProperty("estimate"), actual.Estimate);
        run.Limits("difference", expected, "ci.", actual.ConfidenceInterval);
    }

    private static void RankTest(OracleRun run, string name, JsonElement expected, Computed<RankTestResult> actual, double? p)
    {
        run.KnownFields(name, expected, "statistic", "p.value", "warnings");
        run.Number($"{name} statistic", expected.GetProperty("statistic"), actual.Value!.Statistic);
        run.Probability($"{name} p", expected.GetProperty("p.value"), p);
        string[] warnings = expected.TryGetProperty("warnings", out var list) ? [.. list.EnumerateArray().Select(w => w.GetString()!)] : [];
        foreach (string warning in warnings)
            run.True($"{name}: reports \"{warning}\"", actual.Has(warning.EndsWith("ties", StringComparison.Ordinal) ? ProblemKind.Ties : ProblemKind.ZeroDifferences));
    }

    private static void FromQuantiles(OracleRun run, JsonElement c)
    {
        double At(string name) => c.GetProperty(name).GetDouble();
        long n = c.GetProperty("n").GetInt64();
        foreach (var property in c.EnumerateObject())
        {
            if (property.Name is "id" or "kind" or "n" or "min" or "q1" or "median" or "q3" or "max" or "scenario") continue;
            run.Number(property.Name, property.Value, (c.GetProperty("scenario").GetString()![..2], property.Name) switch
            {
                ("S1", "mean_hozo2005") => MeanFromQuantiles.MeanOfRangeHozo(At("min"), At("median"), At("max")),
                ("S1", "mean_luo2018") => MeanFromQuantiles.MeanOfRangeLuo(At("min"), At("median"), At("max"), n),
                ("S1", "sd_wan2014") => MeanFromQuantiles.DeviationOfRangeWan(At("min"), At("max"), n),
                ("S2", "mean_bland2015") => MeanFromQuantiles.MeanOfFiveBland(At("min"), At("q1"), At("median"), At("q3"), At("max")),
                ("S2", "mean_luo2018") => MeanFromQuantiles.MeanOfFiveLuo(At("min"), At("q1"), At("median"), At("q3"), At("max"), n),
                ("S2", "sd_wan2014") => MeanFromQuantiles.DeviationOfFiveWan(At("min"), At("q1"), At("q3"), At("max"), n),
                ("S2", "sd_shi2020") => MeanFromQuantiles.DeviationOfFiveShi(At("min"), At("q1"), At("q3"), At("max"), n),
                ("S3", "mean_wan2014") => MeanFromQuantiles.MeanOfQuartilesWan(At("q1"), At("median"), At("q3")),
                ("S3", "mean_luo2018") => MeanFromQuantiles.MeanOfQuartilesLuo(At("q1"), At("median"), At("q3"), n),
                ("S3", "sd_wan2014") => MeanFromQuantiles.DeviationOfQuartilesWan(At("q1"), At("q3"), n),
                _ => null,
            });
        }
    }

    private static void Conversion(OracleRun run, JsonElement c)
    {
        run.KnownFields("conversion", c, "id", "kind", "mean", "n", "ci.lb", "ci.ub", "sd_from_ci_z", "sd_from_ci_t", "se_from_ci_z", "sd_from_se_given_as_ci_halfwidth");
        var interval = new Interval(c.GetProperty("ci.lb").GetDouble(), c.GetProperty("ci.ub").GetDouble());
        long n = c.GetProperty("n").GetInt64();
        run.Number("sd_from_ci_z", c.GetProperty("sd_from_ci_z"), DeviationFromInterval.ByNormal(interval, n));
        run.Number("sd_from_ci_t", c.GetProperty("sd_from_ci_t"), DeviationFromInterval.ByStudent(interval, n));
        run.Number("se_from_ci_z", c.GetProperty("se_from_ci_z"), DeviationFromInterval.StandardError(interval));
        double half = (interval.Upper - interval.Lower) / 2;
        run.Number("sd_from_se_given_as_ci_halfwidth", c.GetProperty("sd_from_se_given_as_ci_halfwidth"), DeviationFromInterval.FromStandardError(half, n));
    }
}
