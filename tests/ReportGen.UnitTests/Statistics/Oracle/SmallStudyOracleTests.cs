using System.Text.Json;
using ReportGen.Statistics;
using ReportGen.Statistics.Moderators;
using ReportGen.Statistics.Pooling;
using ReportGen.Statistics.SmallStudyEffects;
using Xunit.Abstractions;

namespace ReportGen.UnitTests.Statistics.Oracle;

public sealed class SmallStudyOracleTests(ITestOutputHelper output)
{
    [Fact]
    public void Oracle_small_study_effects_are_held() => OracleRun.Held("small_study.json", output);

    internal static void Check(OracleRun run, JsonElement c)
    {
        run.KnownFields("case", c, "id", "measure", "rows", "regtest", "egger_classical", "ranktest", "trimfill", "fsn");
        var rows = c.GetProperty("rows");
        double[] yi = OracleRun.Column(rows, "yi"), vi = OracleRun.Column(rows, "vi"), ni = OracleRun.Column(rows, "ni");
        foreach (var expected in c.GetProperty("regtest").EnumerateArray())
            Regression(run, expected, yi, vi, ni);
        Egger(run, c.GetProperty("egger_classical"), FunnelTests.Classical(yi, vi).Value!);
        Ranks(run, c.GetProperty("ranktest"), RankCorrelation.Begg(yi, vi));
        foreach (var expected in c.GetProperty("trimfill").EnumerateArray())
            Filled(run, expected, yi, vi);
        foreach (var expected in c.GetProperty("fsn").EnumerateArray())
            Safe(run, expected, yi, vi);
    }

    private static void Regression(OracleRun run, JsonElement expected, double[] yi, double[] vi, double[] ni)
    {
        run.KnownFields(
            "regtest", expected, "model", "method", "test", "predictor", "stat", "tval", "df", "pval", "intercept", "slope", "sigma", "tau2", "limit_est", "limit_ci.lb", "limit_ci.ub",
            "default_control");
        var predictor = expected.GetProperty("predictor").GetString() switch
        {
            "sei" => FunnelPredictor.StandardError,
            "vi" => FunnelPredictor.SamplingVariance,
            "ni" => FunnelPredictor.SampleSize,
            "ninv" => FunnelPredictor.InverseSampleSize,
            "sqrtninv" => FunnelPredictor.InverseRootSampleSize,
            var other => throw new FormatException($"Unknown predictor {other}"),
        };
        bool mixed = expected.GetProperty("model").GetString() == "rma";
        var actual = (mixed ? FunnelTests.Mixed(yi, vi, OracleOptions.Pooling(expected), predictor, ni) : FunnelTests.Classical(yi, vi, predictor, ni)).Value!;
        string name = mixed ? $"regtest {actual.Fit.Options.Estimator} {actual.Fit.Options.Test} {predictor}" : $"regtest lm {predictor}";
        run.Number($"{name} stat", expected.GetProperty(mixed ? "stat" : "tval"), actual.Slope.Statistic);
        run.Number($"{name} df", expected.GetProperty("df"), actual.Fit.DegreesOfFreedom);
        run.Probability($"{name} pval", expected.GetProperty("pval"), actual.Slope.PValue);
        Coefficient(run, $"{name} intercept", expected.GetProperty("intercept"), actual.Intercept);
        Coefficient(run, $"{name} slope", expected.GetProperty("slope"), actual.Slope);
        if (mixed) run.Number($"{name} tau2", expected.GetProperty("tau2"), actual.Fit.Tau2);
        else run.Number($"{name} sigma", expected.GetProperty("sigma"), actual.ResidualDeviation);
        if (expected.TryGetProperty("limit_est", out var limit))
        {
            run.Number($"{name} limit", limit, actual.Limit?.Estimate);
            run.Limits($"{name} limit", expected, "limit_ci.", actual.Limit?.ConfidenceInterval);
        }
        else
        {
            run.True($"{name} has no limit", actual.Limit is null);
        }
    }

    private static void Coefficient(OracleRun run, string name, JsonElement expected, RegressionCoefficient actual)
    {
        run.KnownFields(name, expected, "estimate", "se");
        run.Number($"{name} estimate", expected.GetProperty("estimate"), actual.Estimate);
        run.Number($"{name} se", expected.GetProperty("se"), actual.StandardError);
    }

    private static void Egger(OracleRun run, JsonElement expected, FunnelRegression actual)
    {
        run.KnownFields("egger", expected, "bias", "se.bias", "tval", "pval", "df", "slope", "se.slope", "bias.ci.lb", "bias.ci.ub");
        run.Number("egger bias", expected.GetProperty("bias"), actual.Slope.Estimate);
        run.Number("egger se.bias", expected.GetProperty("se.bias"), actual.Slope.StandardError);
        run.Number("egger tval", expected.GetProperty("tval"), actual.Slope.Statistic);
        run.Probability("egger pval", expected.GetProperty("pval"), actual.Slope.PValue);
        run.Number("egger df", expected.GetProperty("df"), actual.Fit.DegreesOfFreedom);
        run.Number("egger slope", expected.GetProperty("slope"), actual.Intercept.Estimate);
        run.Number("egger se.slope", expected.GetProperty("se.slope"), actual.Intercept.StandardError);
        run.Limits("egger", expected, "bias.ci.", actual.Slope.ConfidenceInterval);
    }

    private static void Ranks(OracleRun run, JsonElement expected, Computed<KendallTest> computed)
    {
        run.KnownFields(
            "ranktest", expected, "tau", "pval", "warnings", "exact_used", "pval_normal_no_cc", "S", "varS_ties", "begg_z_no_cc", "begg_z_cc", "begg_p_cc");
        var actual = computed.Value!;
        run.Number("ranktest tau", expected.GetProperty("tau"), actual.Tau);
        run.Probability("ranktest pval", expected.GetProperty("pval"), actual.PValue);
        run.True("ranktest exact", expected.GetProperty("exact_used").GetBoolean() == actual.ExactPValue is not null);
        run.True("ranktest ties", expected.GetProperty("warnings").ValueKind == JsonValueKind.Array == computed.Has(ProblemKind.Ties));
        run.Probability("ranktest pval_normal_no_cc", expected.GetProperty("pval_normal_no_cc"), actual.NormalPValue);
        run.Number("ranktest S", expected.GetProperty("S"), actual.S);
        run.Number("ranktest varS", expected.GetProperty("varS_ties"), actual.VarianceOfS);
        run.Number("ranktest z", expected.GetProperty("begg_z_no_cc"), actual.Z);
        run.Number("ranktest z_cc", expected.GetProperty("begg_z_cc"), actual.CorrectedZ);
        run.Probability("ranktest p_cc", expected.GetProperty("begg_p_cc"), actual.CorrectedPValue);
    }

    private static void Filled(OracleRun run, JsonElement expected, double[] yi, double[] vi)
    {
        run.KnownFields(
            "trimfill", expected, "method", "estimator", "side_arg", "side", "k0", "se.k0", "p.k0", "k", "estimate", "se", "pval", "ci.lb", "ci.ub", "tau2", "I2", "QE", "filled", "error");
        var options = new PoolingOptions { Estimator = Enum.Parse<Tau2Estimator>(expected.GetProperty("method").GetString()!) };
        var estimator = Enum.Parse<TrimFillEstimator>(expected.GetProperty("estimator").GetString()!);
        FunnelSide? side = expected.GetProperty("side_arg").GetString() is "auto" ? null : Enum.Parse<FunnelSide>(expected.GetProperty("side_arg").GetString()!, ignoreCase: true);
        string name = $"trimfill {options.Estimator} {estimator} {side}";
        var computed = TrimFill.Fill(yi, vi, options, estimator, side);
        if (expected.TryGetProperty("error", out _))
        {
            run.True($"{name}: no result, with a reason", computed.Value is null && computed.Has(ProblemKind.NotConverged));
            return;
        }

        var actual = computed.Value!;
        run.True($"{name} side", string.Equals(expected.GetProperty("side").GetString(), actual.Side.ToString(), StringComparison.OrdinalIgnoreCase));
        run.Number($"{name} k0", expected.GetProperty("k0"), actual.Missing);
        run.Number($"{name} se.k0", expected.GetProperty("se.k0"), actual.StandardErrorOfMissing);
        run.Number($"{name} p.k0", expected.GetProperty("p.k0"), actual.PValueOfMissing);
        run.Number($"{name} k", expected.GetProperty("k"), actual.Effect.K);
        run.Number($"{name} estimate", expected.GetProperty("estimate"), actual.Effect.Estimate);
        run.Number($"{name} se", expected.GetProperty("se"), actual.Effect.StandardError);
        run.Probability($"{name} pval", expected.GetProperty("pval"), actual.Effect.PValue);
        run.Limits(name, expected, "ci.", actual.Effect.ConfidenceInterval);
        run.Number($"{name} tau2", expected.GetProperty("tau2"), actual.Effect.Tau2);
        run.Number($"{name} I2", expected.GetProperty("I2"), actual.Effect.Heterogeneity?.I2);
        run.Number($"{name} QE", expected.GetProperty("QE"), actual.Effect.Heterogeneity?.Q);
        JsonElement[] filled = expected.TryGetProperty("filled", out var rows) ? [.. rows.EnumerateArray()] : [];
        run.True($"{name} filled", filled.Length == actual.FilledYi.Length);

        // The order of the studies filled in carries no meaning.
        foreach (var (row, (y, v)) in filled.OrderBy(f => f.GetProperty("yi").GetDouble()).Zip(actual.FilledYi.Zip(actual.FilledVi).OrderBy(f => f.First)))
        {
            run.Number($"{name} filled yi", row.GetProperty("yi"), y);
            run.Number($"{name} filled vi", row.GetProperty("vi"), v);
        }
    }

    private static void Safe(OracleRun run, JsonElement expected, double[] yi, double[] vi)
    {
        run.KnownFields("fsn", expected, "type", "alpha_note", "target_arg", "weighted", "fsnum", "pval", "meanes", "target", "alpha");
        double alpha = expected.GetProperty("alpha").GetDouble();
        double? target = expected.TryGetProperty("target_arg", out var given) ? given.GetDouble() : null;
        string type = expected.GetProperty("type").GetString()!;
        var actual = (type switch
        {
            "Rosenthal" => FailSafe.Rosenthal(yi, vi, alpha),
            "Orwin" => FailSafe.Orwin(yi, vi, target, expected.TryGetProperty("weighted", out var weighted) && weighted.GetBoolean()),
            "Rosenberg" => FailSafe.Rosenberg(yi, vi, alpha),
            _ => throw new FormatException($"Unknown type {type}"),
        }).Value!;
        run.Number($"fsn {type} fsnum", expected.GetProperty("fsnum"), actual.Number);
        run.Probability($"fsn {type} pval", expected.GetProperty("pval"), actual.PValue);
        run.Number($"fsn {type} meanes", expected.GetProperty("meanes"), actual.MeanEffect);
        run.Number($"fsn {type} target", expected.GetProperty("target"), actual.Target);
    }
}
