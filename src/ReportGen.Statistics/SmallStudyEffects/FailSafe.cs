using ReportGen.Statistics.Distributions;
using ReportGen.Statistics.Pooling;

namespace ReportGen.Statistics.SmallStudyEffects;

/// <summary>Fail-safe numbers. No value for k = 0 and for variances ≤ 0.</summary>
public static class FailSafe
{
    /// <summary>Rosenthal: ⌈k (z̄/z_α)² − k⌉ with Stouffer's z̄ = Σ(yi/√vi)/√k.</summary>
    public static Computed<FailSafeNumber> Rosenthal(ReadOnlySpan<double> yi, ReadOnlySpan<double> vi, double alpha = 0.05) => With(yi, vi, effects =>
    {
        double z = effects.Y.Zip(effects.V, (y, v) => (y + effects.Centre) / Math.Sqrt(v)).Sum() / Math.Sqrt(effects.K);
        double ratio = z / NormalDistribution.Quantile(1 - alpha);
        return new(FailSafeMethod.Rosenthal, WholeAbove((effects.K * ratio * ratio) - effects.K), NormalDistribution.UpperTail(Math.Abs(z)), null, null);
    });

    /// <summary>Orwin: ⌈k (mean − target)/target⌉.</summary>
    /// <param name="yi">Effect sizes, k values.</param>
    /// <param name="vi">Sampling variances, k values.</param>
    /// <param name="target">Its sign is made that of the mean; null for half the mean.</param>
    /// <param name="weighted">The mean is the equal-effects estimate, not the plain mean.</param>
    public static Computed<FailSafeNumber> Orwin(ReadOnlySpan<double> yi, ReadOnlySpan<double> vi, double? target = null, bool weighted = false) => With(yi, vi, effects =>
    {
        double mean = effects.Centre + (weighted ? WeightedMean.At(effects, 0).Mean : effects.Y.Average());
        double aim = target is { } t ? Math.CopySign(t, mean) : mean / 2;
        double missing = aim == 0 ? (mean == 0 ? 0 : double.PositiveInfinity) : effects.K * ((mean / aim) - 1);
        return new(FailSafeMethod.Orwin, WholeAbove(missing), null, mean, aim);
    });

    /// <summary>Rosenberg: ⌈k [(Σwy/z_(α/2))² − Σw]/Σw⌉.</summary>
    public static Computed<FailSafeNumber> Rosenberg(ReadOnlySpan<double> yi, ReadOnlySpan<double> vi, double alpha = 0.05) => With(yi, vi, effects =>
    {
        var mean = WeightedMean.At(effects, 0);
        double sum = mean.SumOfWeights.Value, estimate = effects.Centre + mean.Mean, scaled = estimate * sum / NormalDistribution.Quantile(1 - (alpha / 2));
        return new(FailSafeMethod.Rosenberg, WholeAbove(effects.K * ((scaled * scaled) - sum) / sum), NormalDistribution.TwoSided(estimate * Math.Sqrt(sum)), estimate, null);
    });

    private static Computed<FailSafeNumber> With(ReadOnlySpan<double> yi, ReadOnlySpan<double> vi, Func<StudyEffects, FailSafeNumber> number)
    {
        var effects = StudyEffects.From(yi, vi);
        if (effects.K == 0 || !effects.HasPositiveVariances) return new(null, effects.Problems);
        return effects.IsInRange ? new(number(effects), effects.Problems) : new(null, effects.Problems.Add(new(ProblemKind.OutOfRange)));
    }

    // What rounding adds to a whole number must not make it one more.
    private static double WholeAbove(double number) =>
        Math.Abs(number - Math.Round(number)) <= 1e-10 * Math.Abs(number) ? Math.Max(0, Math.Round(number)) : Math.Max(0, Math.Ceiling(number));
}
