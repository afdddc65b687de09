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
    public void Oracle_seed_table1_is_held()
    {
        var root = OracleFile.Read("seed_table1.json");
        var cases = root.GetProperty("modern").EnumerateObject().Select(p => (p.Name, p.Value));
        OracleRun.Cases("seed_table1.json", cases, root.GetProperty("n_cases").GetInt32(), output, Check);
    }

    private static void Check(OracleRun run, JsonElement c)
    {
        run.KnownFields("case", c, "id", "total", "study_ci", "pooling", "leave1out", "glmm", "precise_ml");
        var total = c.GetProperty("total");
        run.Number("total p", total.GetProperty("p"), ProportionIntervals.Compute(ProportionIntervalMethod.Wilson, total.GetProperty("x").GetInt64(), total.GetProperty("n").GetInt64()).Value!.Estimate);
        foreach (var study in c.GetProperty("study_ci").EnumerateArray())
        {
            long x = study.GetProperty("x").GetInt64(), n = study.GetProperty("n").GetInt64();
            run.Limits("exact", study, "cp.", ProportionIntervals.Compute(ProportionIntervalMethod.ClopperPearson, x, n).Value!.ConfidenceInterval, 1e-12);
            run.Limits("score", study, "wilson.", ProportionIntervals.Compute(ProportionIntervalMethod.Wilson, x, n).Value!.ConfidenceInterval, 1e-12);
        }

        foreach (var pooling in c.GetProperty("pooling").EnumerateObject())
            PooledCase.Check(run, pooling.Value);
        foreach (var analysis in c.GetProperty("leave1out").EnumerateArray())
            LeaveOneOut(run, analysis, c.GetProperty("study_ci"));
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
