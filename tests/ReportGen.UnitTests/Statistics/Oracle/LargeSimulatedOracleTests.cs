using System.Text.Json;
using ReportGen.Statistics.Heterogeneity;
using ReportGen.Statistics.Pooling;
using ReportGen.Statistics.SmallStudyEffects;
using Xunit.Abstractions;

namespace ReportGen.UnitTests.Statistics.Oracle;

/// <summary>Up to 20,000 studies made by the formula that the file gives.</summary>
public sealed class LargeSimulatedOracleTests(ITestOutputHelper output)
{
    [Fact]
    public void Oracle_large_simulated_is_held() => OracleRun.Held("large_simulated.json", output);

    internal static void Check(OracleRun run, JsonElement c)
    {
        var (yi, vi) = Simulate(c);
        Checksum(run, c.GetProperty("checksum"), yi, vi);
        foreach (var fit in c.GetProperty("fits").EnumerateArray())
            Fit(run, fit, yi, vi);
        Regression(run, c.GetProperty("regtest_lm_sei"), FunnelTests.Classical(yi, vi).Value!);
        var computed = Tau2Intervals.QProfile(yi, vi);
        if (c.GetProperty("tau2_ci_QP") is { ValueKind: JsonValueKind.Object } limits) QProfile(run, limits, computed.Value!);
        else run.True("QP is empty", computed.Has(ReportGen.Statistics.ProblemKind.EmptyInterval) || computed.Value!.Tau2.Lower == 0);
        if (c.GetProperty("leave1out_DL_first5").ValueKind == JsonValueKind.Null) return;
        foreach (var row in c.GetProperty("leave1out_DL_first5").EnumerateArray())
            LeaveOneOut(run, row, yi, vi);
    }

    private static void Regression(OracleRun run, JsonElement expected, FunnelRegression actual)
    {
        run.KnownFields("regtest", expected, "intercept", "slope", "se.slope", "tval", "pval", "df");
        run.Number("regtest intercept", expected.GetProperty("intercept"), actual.Intercept.Estimate);
        run.Number("regtest slope", expected.GetProperty("slope"), actual.Slope.Estimate);
        run.Number("regtest se.slope", expected.GetProperty("se.slope"), actual.Slope.StandardError);
        run.Number("regtest tval", expected.GetProperty("tval"), actual.Slope.Statistic);
        run.Probability("regtest pval", expected.GetProperty("pval"), actual.Slope.PValue);
        run.Number("regtest df", expected.GetProperty("df"), actual.Fit.DegreesOfFreedom);
    }

    private static void QProfile(OracleRun run, JsonElement expected, Tau2Interval actual)
    {
        run.Limits("QP", expected, "tau2.", actual.Tau2);
        run.Limits("QP", expected, "tau.", actual.Tau);
        run.Limits("QP", expected, "I2.", actual.I2);
        run.Limits("QP", expected, "H2.", actual.H2);
    }

    private static (double[] Yi, double[] Vi) Simulate(JsonElement c)
    {
        int k = c.GetProperty("k").GetInt32();
        var parameters = c.GetProperty("params");
        double mu = parameters.GetProperty("mu").GetDouble(), tau2 = parameters.GetProperty("tau2").GetDouble();
        double v0 = parameters.GetProperty("v0").GetDouble(), v1 = parameters.GetProperty("v1").GetDouble();
        long state = c.GetProperty("seed").GetInt64();
        double Draw()
        {
            state = 16807 * state % 2147483647;
            return state / 2147483647.0;
        }

        var (yi, vi) = (new double[k], new double[k]);
        for (int i = 0; i < k; i++)
        {
            double u1 = Draw(), u2 = Draw(), u3 = Draw(), u4 = Draw();
            vi[i] = v0 + (v1 * u1);
            yi[i] = mu + (Math.Sqrt(tau2 + vi[i]) * (2 * (u2 + u3 + u4 - 1.5)));
        }

        return (yi, vi);
    }

    private static void Checksum(OracleRun run, JsonElement expected, double[] yi, double[] vi)
    {
        run.Number("sum_yi", expected.GetProperty("sum_yi"), yi.Sum());
        run.Number("sum_vi", expected.GetProperty("sum_vi"), vi.Sum());
        run.Number("sum_yi_over_vi", expected.GetProperty("sum_yi_over_vi"), yi.Zip(vi, (y, v) => y / v).Sum());
        for (int i = 0; i < 3; i++)
        {
            run.Number($"yi_first3[{i}]", expected.GetProperty("yi_first3")[i], yi[i], 1e-15);
            run.Number($"vi_first3[{i}]", expected.GetProperty("vi_first3")[i], vi[i], 1e-15);
        }

        run.Number("yi_last", expected.GetProperty("yi_last"), yi[^1], 1e-15);
        run.Number("vi_last", expected.GetProperty("vi_last"), vi[^1], 1e-15);
    }

    private static void Fit(OracleRun run, JsonElement expected, double[] yi, double[] vi)
    {
        run.KnownFields(
            "fit", expected, "method", "test", "computed_by", "k", "estimate", "se", "zval", "tval", "df", "pval", "ci.lb", "ci.ub", "tau2", "se.tau2", "tau", "I2", "H2", "QE", "QEdf",
            "QEp", "pi.lb", "pi.ub", "pi.riley.lb", "pi.riley.ub", "metafor");
        string method = expected.GetProperty("method").GetString()!, test = expected.GetProperty("test").GetString()!, name = $"{method} {test}";
        var options = new PoolingOptions { Estimator = Enum.Parse<Tau2Estimator>(method), Test = test == "knha" ? PoolingTest.HartungKnapp : PoolingTest.Z };
        var actual = InverseVariance.Pool(yi, vi, options).Value!;
        run.Number($"{name} k", expected.GetProperty("k"), actual.K);
        Numbers(run, name, expected, actual);
        run.Number($"{name} tau", expected.GetProperty("tau"), actual.Tau);
        run.Number($"{name} statistic", expected.TryGetProperty("tval", out var t) ? t : expected.GetProperty("zval"), actual.Statistic);
        if (expected.TryGetProperty("df", out var df)) run.Number($"{name} df", df, actual.DegreesOfFreedom);
        run.Number($"{name} QEdf", expected.GetProperty("QEdf"), actual.Heterogeneity!.DegreesOfFreedom);
        if (expected.TryGetProperty("metafor", out var metafor) && metafor.ValueKind == JsonValueKind.Object) Numbers(run, $"{name} metafor", metafor, actual);
        if (!expected.TryGetProperty("pi.lb", out _)) return;
        run.Limits(name, expected, "pi.", actual.PredictionInterval);
        run.Limits(name, expected, "pi.riley.", InverseVariance.Pool(yi, vi, options with { Prediction = PredictionDistribution.TWithKMinusTwo }).Value!.PredictionInterval);
    }

    private static void Numbers(OracleRun run, string name, JsonElement expected, PooledEffect actual)
    {
        run.Number($"{name} estimate", expected.GetProperty("estimate"), actual.Estimate);
        run.Number($"{name} se", expected.GetProperty("se"), actual.StandardError);
        run.Probability($"{name} pval", expected.GetProperty("pval"), actual.PValue);
        run.Limits(name, expected, "ci.", actual.ConfidenceInterval);
        run.Number($"{name} tau2", expected.GetProperty("tau2"), actual.Tau2);
        run.Number($"{name} se.tau2", expected.GetProperty("se.tau2"), actual.StandardErrorOfTau2);
        run.Number($"{name} I2", expected.GetProperty("I2"), actual.Heterogeneity!.I2);
        run.Number($"{name} H2", expected.GetProperty("H2"), actual.Heterogeneity.H2);
        run.Number($"{name} QE", expected.GetProperty("QE"), actual.Heterogeneity.Q);
        run.Probability($"{name} QEp", expected.GetProperty("QEp"), actual.Heterogeneity.PValue);
    }

    private static void LeaveOneOut(OracleRun run, JsonElement row, double[] yi, double[] vi)
    {
        int left = row.GetProperty("left_out").GetInt32() - 1;
        double[] y = [.. yi.Where((_, i) => i != left)], v = [.. vi.Where((_, i) => i != left)];
        var fit = InverseVariance.Pool(y, v, new() { Estimator = Tau2Estimator.DL }).Value!;
        run.Number($"without {left} estimate", row.GetProperty("estimate"), fit.Estimate);
        run.Number($"without {left} se", row.GetProperty("se"), fit.StandardError);
        run.Number($"without {left} tau2", row.GetProperty("tau2"), fit.Tau2);
        run.Number($"without {left} I2", row.GetProperty("I2"), fit.Heterogeneity!.I2);
        run.Number($"without {left} QE", row.GetProperty("QE"), fit.Heterogeneity.Q);
    }
}
