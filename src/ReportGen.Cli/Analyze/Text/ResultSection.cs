using ReportGen.Analysis.MetaAnalyses;
using ReportGen.Statistics;

namespace ReportGen.Cli.Analyze.Text;

/// <summary>The pooled effect in words and figures.</summary>
internal static class ResultSection
{
    private const int LeastLabels = 21;

    public static TextSection Of(MetaAnalysis analysis, EffectText text, int width)
    {
        var pooled = analysis.Pooled.Value!;
        (string Label, string Text)[] items = [.. Effect(pooled, text), .. Prediction(pooled, text), .. Heterogeneity(pooled, analysis.Request.Method.Kind), .. Tests(pooled)];
        var labels = Math.Max(LeastLabels, items.Max(i => DisplayWidth.Of(i.Label)));
        return new("Result", [.. items.SelectMany(i => TextLines.Wrapped($"{DisplayWidth.Left(i.Label, labels)} {i.Text}", width, labels + 1))]);
    }

    private static IEnumerable<(string Label, string Text)> Effect(PooledResult pooled, EffectText text)
    {
        var test = text.HasNull ? ", " + Numerals.Test(pooled.Statistic, pooled.DegreesOfFreedom, pooled.PValue) : "";
        var error = $"SE {Numerals.Fixed(pooled.StandardError, text.ScaleDecimals)}";
        yield return (text.ShortLabel, text.Effect(pooled));
        yield return text.IsTransformed ? (text.ScaleLabel, $"{Numerals.Fixed(pooled.Estimate, text.ScaleDecimals)}, {error}{test}") : ("", error + test);
    }

    private static IEnumerable<(string Label, string Text)> Prediction(PooledResult pooled, EffectText text)
    {
        if (pooled.PredictionInterval is null || pooled.K == 1) yield break;
        var by = pooled.DegreesOfFreedom is { } df ? $"t, {Numerals.Fixed(df, 0)} df" : "z";
        var other = pooled is { PredictionByKMinusTwo: { } riley, K: > 2 } ? $"; {text.Limits(riley, pooled)} (t, {Numerals.Fixed(pooled.K - 2, 0)} df)" : "";
        yield return ("Prediction interval", $"{text.Limits(pooled.PredictionInterval, pooled)} ({by}){other}");
    }

    private static IEnumerable<(string Label, string Text)> Heterogeneity(PooledResult pooled, PoolingMethodKind kind)
    {
        var isGlmm = kind == PoolingMethodKind.Glmm;
        var q = isGlmm ? "likelihood ratio χ²" : "Q";
        yield return ("Heterogeneity", pooled.Heterogeneity is { } test ? test.DegreesOfFreedom == 0 ? "not defined for one study" : Numerals.Test(q, test) : "not defined: a sampling variance is zero");
        if (pooled.Test(ModelTest.Wald) is { } wald) yield return ("", Numerals.Test("Wald χ²", wald));
        if (pooled.K == 1) yield break;
        if (pooled.Tau2 is { } tau2 && pooled.PredictionInterval is not null)
        {
            var decimals = Numerals.Decimals(Math.Sqrt(tau2)) + 1;
            var error = pooled.StandardErrorOfTau2 is { } se ? $", SE {Numerals.Fixed(se, decimals)}" : "";
            yield return ("", $"τ² {Numerals.Fixed(tau2, decimals)}{error}{Limits(pooled.Tau2Interval?.Tau2, decimals, isGlmm ? "profile likelihood" : "Q-profile")}");
        }

        if (pooled.Sigma2 is { } sigma2) yield return ("", $"σ² of the study effects {Numerals.Fixed(sigma2, 3)}");
        var tau = pooled.Tau2 is { } variance && pooled.PredictionInterval is not null ? $"τ {Numerals.Fixed(Math.Sqrt(variance), Numerals.Decimals(Math.Sqrt(variance)) + 1)}; " : "";
        if (pooled.I2 is { } i2) yield return ("", $"{tau}I² {Numerals.Fixed(i2, 1)} %{Limits(pooled.Tau2Interval?.I2, 1, "")}; H² {Numerals.Fixed(pooled.H2, 2)}");
    }

    private static IEnumerable<(string Label, string Text)> Tests(PooledResult pooled)
    {
        if (pooled.Test(ModelTest.Association) is { } association) yield return ("Association", $"{Numerals.Test("χ²", association)} (Cochran-Mantel-Haenszel, with continuity correction)");
        if (pooled.Test(ModelTest.BreslowDay) is { } breslowDay) yield return ("Equal odds ratios", $"{Numerals.Test("χ²", breslowDay)} (Breslow-Day)");
        if (pooled.Test(ModelTest.Tarone) is { } tarone) yield return ("", $"{Numerals.Test("χ²", tarone)} (with Tarone's correction)");
    }

    private static string Limits(Interval? interval, int decimals, string method) =>
        interval is null ? "" : $" {Numerals.Limits(interval, decimals)}{(method.Length == 0 ? "" : $" ({method})")}";
}
