using System.Text.Json;
using ReportGen.Statistics.EffectSizes;
using ReportGen.Statistics.Intervals;
using ReportGen.Statistics.Pooling;
using Xunit.Abstractions;

namespace ReportGen.UnitTests.Statistics.Oracle;

/// <summary>The re-analysis of a published review's table: crude proportions, pooled logits and arcsines, and each with one study left out.</summary>
public sealed class SeedTable1OracleTests(ITestOutputHelper output)
{
    [Fact]
    public void Oracle_seed_table1_is_held() => OracleRun.Held("seed_table1.json", output);

    internal static IEnumerable<(string Id, JsonElement Case)> Cases(JsonElement root) => root.GetProperty("modern").EnumerateObject().Select(p => (p.Name, p.Value));

    internal static void Check(OracleRun run, JsonElement c)
    {
        run.KnownFields("case", c, "id", "total", "study_ci", "pooling", "leave1out", "glmm", "precise_ml");
        var total = c.GetProperty("total");
        run.Number("total x", total.GetProperty("x"), OracleStudies.Events(c.GetProperty("study_ci")).Sum());
        run.Number("total n", total.GetProperty("n"), OracleStudies.Totals(c.GetProperty("study_ci")).Sum());
        run.Number("total p", total.GetProperty("p"), ProportionIntervals.Compute(ProportionIntervalMethod.Wilson, total.GetProperty("x").GetInt64(), total.GetProperty("n").GetInt64()).Value!.Estimate);
        foreach (var study in c.GetProperty("study_ci").EnumerateArray())
        {
            run.KnownFields("study", study, "study", "x", "n", "p", "cp.lb", "cp.ub", "wilson.lb", "wilson.ub");
            run.Number("p", study.GetProperty("p"), study.GetProperty("x").GetDouble() / study.GetProperty("n").GetDouble());
            long x = study.GetProperty("x").GetInt64(), n = study.GetProperty("n").GetInt64();
            run.Limits("exact", study, "cp.", ProportionIntervals.Compute(ProportionIntervalMethod.ClopperPearson, x, n).Value!.ConfidenceInterval, 1e-12);
            run.Limits("score", study, "wilson.", ProportionIntervals.Compute(ProportionIntervalMethod.Wilson, x, n).Value!.ConfidenceInterval, 1e-12);
        }

        foreach (var pooling in c.GetProperty("pooling").EnumerateObject())
            PooledCase.Check(run, pooling.Value);
        foreach (var analysis in c.GetProperty("leave1out").EnumerateArray())
            LeaveOneOut(run, analysis, c.GetProperty("study_ci"));
        GlmmOracleTests.Fits(run, c.GetProperty("study_ci"), c.GetProperty("glmm"), [c.GetProperty("precise_ml")]);
        PreciseGlmm.Check(run, c.GetProperty("study_ci"), c.GetProperty("precise_ml"), settled: true);
    }

    private static void LeaveOneOut(OracleRun run, JsonElement analysis, JsonElement studies)
    {
        run.True("REML and Hartung-Knapp", analysis.GetProperty("method").GetString() == "REML" && analysis.GetProperty("test").GetString() == "knha");
        var measure = Enum.Parse<ProportionMeasure>(analysis.GetProperty("measure").GetString()!);
        double[] x = OracleRun.Column(studies, "x"), n = OracleRun.Column(studies, "n");
        var options = new PoolingOptions { Estimator = Tau2Estimator.REML, Test = PoolingTest.HartungKnapp };
        int left = 0;
        foreach (var row in analysis.GetProperty("out").EnumerateArray())
        {
            var set = ProportionEffectSizes.Compute(measure, [.. x.Where((_, i) => i != left)], [.. n.Where((_, i) => i != left)]);
            var fit = InverseVariance.Pool(set, options).Value!;
            string name = $"{measure} without {row.GetProperty("left_out").GetString()}";
            run.Number($"{name} estimate", row.GetProperty("estimate"), fit.Estimate);
            run.Number($"{name} se", row.GetProperty("se"), fit.StandardError);
            run.Limits(name, row, "ci.", fit.ConfidenceInterval);
            run.Number($"{name} tau2", row.GetProperty("tau2"), fit.Tau2);
            run.Number($"{name} I2", row.GetProperty("I2"), fit.Heterogeneity!.I2);
            left++;
        }
    }
}
