using System.Text.Json;
using ReportGen.Statistics;
using ReportGen.Statistics.EffectSizes;
using ReportGen.Statistics.Pooling;

namespace ReportGen.UnitTests.Statistics.Oracle;

/// <summary>Compares all fits and τ² intervals of one set of studies.</summary>
internal sealed class PooledCase
{
    private readonly OracleRun _run;
    private readonly double[] _yi;
    private readonly double[] _vi;
    private readonly double[] _ni;
    private readonly double _scale;
    private double _relative = 1e-9;

    private PooledCase(OracleRun run, double[] yi, double[] vi, double[] ni)
    {
        (_run, _yi, _vi, _ni) = (run, yi, vi, ni);
        double typical = _vi.Where(v => v > 0).DefaultIfEmpty(1).Order().ElementAt(_vi.Count(v => v > 0) / 2);
        _scale = typical < 1e-6 ? typical : 1;
    }

    public static void Check(OracleRun run, JsonElement element)
    {
        run.KnownFields("case", element, "id", "dataset", "measure", "rows", "fits", "tau2_ci", "note");
        var rows = element.GetProperty("rows");
        var pooled = new PooledCase(run, OracleRun.Column(rows, "yi"), OracleRun.Column(rows, "vi"), OracleRun.Column(rows, "ni"));
        foreach (var fit in element.GetProperty("fits").EnumerateArray())
            pooled.Fit(fit);
        Tau2LimitsCase.Check(run, element.GetProperty("tau2_ci"), pooled._yi, pooled._vi, pooled._scale);
    }

    /// <summary>Compares the fit of one level of a subgroup analysis.</summary>
    public static void Level(OracleRun run, string name, JsonElement expected, PooledEffect actual, double[] yi, double[] vi)
    {
        run.KnownFields(
            name, expected, "level", "k", "estimate", "se", "zval", "tval", "df", "pval", "ci.lb", "ci.ub", "tau2", "se.tau2", "tau", "I2", "H2", "QE", "QEdf", "QEp", "pi.lb", "pi.ub",
            "pi.riley.lb", "pi.riley.ub");
        var level = new PooledCase(run, yi, vi, []);
        level.Estimate(name, expected, actual);
        level.Heterogeneity(name, expected, actual);
        level.Prediction(name, expected, actual, actual.Options, []);
    }

    private void Fit(JsonElement expected)
    {
        _run.KnownFields(
            "fit", expected, "method", "test", "weights_arg", "k", "estimate", "se", "zval", "tval", "df", "pval", "ci.lb", "ci.ub", "tau2", "se.tau2", "tau", "I2", "H2", "QE", "QEdf", "QEp",
            "fit.stats", "pi.lb", "pi.ub", "pi.riley.lb", "pi.riley.ub", "backtransformed", "weights", "control", "default_control", "warnings", "error");
        string name = $"{expected.GetProperty("method").GetString()} {expected.GetProperty("test").GetString()}";
        var options = new PoolingOptions
        {
            Estimator = Enum.Parse<Tau2Estimator>(expected.GetProperty("method").GetString()!),
            Test = expected.GetProperty("test").GetString() == "knha" ? PoolingTest.HartungKnapp : PoolingTest.Z,
        };
        double[] weights = expected.TryGetProperty("weights_arg", out var rule) && rule.GetString() == "sqrt(1/vi)" ? [.. _vi.Select(v => Math.Sqrt(1 / v))] : [];
        var computed = InverseVariance.Pool(_yi, _vi, options, weights);
        Warnings(name, expected, computed);
        if (expected.TryGetProperty("error", out _))
        {
            if (options.Estimator == Tau2Estimator.DLIT && computed.Value is { } found) FixedPoint(name, found);
            else _run.True($"{name}: no result, with a reason", computed.Value is null && computed.Problems.Length > 0);
            return;
        }

        if (computed.Value is not { } actual)
        {
            _run.Fail($"{name}: no result ({string.Join(", ", computed.Problems.Select(p => p.Kind))})");
            return;
        }

        if (LowerMaximum.WasTaken(_run.CaseId, expected))
        {
            new LowerMaximum(_run, name, expected, _yi, _vi).Check(actual);
            return;
        }

        _relative = StoppedEarly(expected) ? 1e-8 : 1e-9;
        Estimate(name, expected, actual);
        Heterogeneity(name, expected, actual);
        Prediction(name, expected, actual, options, weights);
        if (expected.TryGetProperty("backtransformed", out var back)) Backtransformed(name, back, actual);
        if (expected.TryGetProperty("weights", out var percents))
            foreach (var (percent, i) in percents.EnumerateArray().Select((p, i) => (p, i)))
                _run.Number($"{name} weight {i}", percent, actual.Weights[i], _relative);
    }

    // Of a slowly closing iteration the reference's stopping rule leaves more than 1e-9.
    private static bool StoppedEarly(JsonElement expected) =>
        expected.GetProperty("method").GetString() == "DLIT" && OracleRun.ValueOf(expected.GetProperty("tau2")) > 0 && expected.TryGetProperty("control", out var control)
        && control.TryGetProperty("threshold", out var threshold) && threshold.GetDouble() > 1e-9 * expected.GetProperty("tau2").GetDouble();

    // The reference gave up after 300 or 3000 steps; where the engine's iteration arrives, it must be where the formula stays.
    private void FixedPoint(string name, PooledEffect actual)
    {
        double[] y = [.. actual.Studies.Select(i => _yi[i])], w = [.. actual.Studies.Select(i => 1 / (_vi[i] + actual.Tau2))];
        double sum = w.Sum(), mean = w.Zip(y, (a, b) => a * b).Sum() / sum;
        double q = w.Zip(y, (a, b) => a * (b - mean) * (b - mean)).Sum(), trace = sum - (w.Sum(a => a * a) / sum);
        _run.True($"{name}: fixed point", Math.Abs(((q - (actual.K - 1)) / trace) - actual.Tau2) <= 1e-9 * actual.Tau2);
    }

    private void Warnings(string name, JsonElement expected, Computed<PooledEffect> computed)
    {
        if (!expected.TryGetProperty("warnings", out var warnings)) return;
        foreach (string warning in warnings.EnumerateArray().Select(w => w.GetString()!))
        {
            ProblemKind? kind = warning switch
            {
                "Studies with NAs omitted from model fitting." => ProblemKind.MissingLeftOut,
                "Setting argument test=\"z\" since k=1." => ProblemKind.SingleStudy,
                _ when warning.StartsWith("Ratio of largest to smallest", StringComparison.Ordinal) => ProblemKind.ExtremeVarianceRatio,
                _ when warning.Contains("non-positive sampling variances", StringComparison.Ordinal) => ProblemKind.NonPositiveVariance,
                _ => null,
            };
            _run.True($"{name}: reports \"{warning}\"", kind is { } k && computed.Has(k));
        }
    }

    private void Estimate(string name, JsonElement expected, PooledEffect actual)
    {
        _run.Number($"{name} k", expected.GetProperty("k"), actual.K);
        _run.Number($"{name} estimate", expected.GetProperty("estimate"), actual.Estimate, _relative, _scale);
        _run.Number($"{name} se", expected.GetProperty("se"), actual.StandardError, _relative, _scale);
        _run.Number($"{name} statistic", expected.TryGetProperty("tval", out var t) ? t : expected.GetProperty("zval"), actual.Statistic, _relative);
        if (expected.TryGetProperty("df", out var df)) _run.Number($"{name} df", df, actual.DegreesOfFreedom, _relative);
        _run.Probability($"{name} pval", expected.GetProperty("pval"), actual.PValue, 10 * _relative);
        _run.Limits(name, expected, "ci.", actual.ConfidenceInterval, _relative, _scale);
        if (expected.TryGetProperty("fit.stats", out var stats)) FitStatistics(name, stats, actual);
    }

    private void FitStatistics(string name, JsonElement stats, PooledEffect actual)
    {
        foreach (var (suffix, fit) in new[] { ("ML", actual.MaximumLikelihood), ("REML", actual.RestrictedMaximumLikelihood) })
        {
            _run.Number($"{name} ll.{suffix}", stats.GetProperty("ll." + suffix), fit.LogLikelihood, _relative);
            _run.Number($"{name} AIC.{suffix}", stats.GetProperty("AIC." + suffix), fit.Aic, _relative);
            var bic = stats.GetProperty("BIC." + suffix);
            if (bic.ValueKind == JsonValueKind.String) _run.True($"{name} BIC.{suffix} of one study", fit.Bic is null && actual.K == 1);
            else _run.Number($"{name} BIC.{suffix}", bic, fit.Bic, _relative);
        }
    }

    private void Heterogeneity(string name, JsonElement expected, PooledEffect actual)
    {
        _run.Number($"{name} tau2", expected.GetProperty("tau2"), actual.Tau2, _relative, _scale);
        _run.Number($"{name} tau", expected.GetProperty("tau"), actual.Tau, _relative, _scale);
        _run.Number($"{name} se.tau2", expected.GetProperty("se.tau2"), actual.StandardErrorOfTau2, _relative, _scale);
        var h = actual.Heterogeneity;
        _run.Number($"{name} I2", expected.GetProperty("I2"), h?.I2, _relative);
        _run.Number($"{name} H2", expected.GetProperty("H2"), h?.H2, _relative);
        _run.Number($"{name} QE", expected.GetProperty("QE"), h?.Q, _relative);
        _run.Number($"{name} QEdf", expected.GetProperty("QEdf"), h?.DegreesOfFreedom ?? actual.K - 1, _relative);
        _run.Probability($"{name} QEp", expected.GetProperty("QEp"), h?.PValue);
    }

    private void Prediction(string name, JsonElement expected, PooledEffect actual, PoolingOptions options, double[] weights)
    {
        if (!expected.TryGetProperty("pi.lb", out _))
        {
            _run.True($"{name} has no prediction interval", actual.PredictionInterval is null);
            return;
        }

        _run.Limits(name, expected, "pi.", actual.PredictionInterval, _relative, _scale);
        var riley = InverseVariance.Pool(_yi, _vi, options with { Prediction = PredictionDistribution.TWithKMinusTwo }, weights).Value!;
        _run.Limits(name, expected, "pi.riley.", riley.PredictionInterval, _relative, _scale);
    }

    private void Backtransformed(string name, JsonElement expected, PooledEffect actual)
    {
        _run.KnownFields($"{name} backtransformed", expected, "transf", "pred", "ci.lb", "ci.ub", "pi.lb", "pi.ub", "n_harmonic");
        double harmonic = expected.TryGetProperty("n_harmonic", out var n) ? BackTransformation.HarmonicMean([.. actual.Studies.Select(i => _ni[i])]) : 1;
        if (n.ValueKind == JsonValueKind.Number) _run.Number($"{name} n_harmonic", n, harmonic, _relative);
        Func<double, double> back = expected.GetProperty("transf").GetString() switch
        {
            "transf.ilogit" => BackTransformation.InverseLogit,
            "transf.iarcsin" => BackTransformation.InverseArcsine,
            "transf.ipft.hm" => x => BackTransformation.InverseFreemanTukey(x, harmonic),
            "exp" => BackTransformation.Exponential,
            "transf.ztor" => BackTransformation.FisherZToCorrelation,
            "transf.isqrt" => BackTransformation.SquareOfRoot,
            var other => throw new FormatException($"Unknown transformation {other}"),
        };
        _run.Number($"{name} back pred", expected.GetProperty("pred"), back(actual.Estimate), _relative);
        _run.Limits($"{name} back", expected, "ci.", actual.ConfidenceInterval.Select(back), _relative, 0.1);
        if (expected.TryGetProperty("pi.lb", out _)) _run.Limits($"{name} back", expected, "pi.", actual.PredictionInterval?.Select(back), _relative, 0.1);
    }
}
