using ReportGen.Statistics.Distributions;
using ReportGen.Statistics.Pooling;

namespace ReportGen.Statistics.Heterogeneity;

/// <summary>Q and the statistics relative to the typical sampling variance.</summary>
internal static class CochranQ
{
    /// <summary>Q, I², H² of k ≥ 1 studies at τ²; null when a sampling variance is not positive. For k = 1: Q = 0, p = 1, I² = 0, H² = 1.</summary>
    public static HeterogeneityStatistics? At(StudyEffects effects, double tau2, bool equalEffects)
    {
        if (!effects.HasPositiveVariances) return null;
        if (effects.K == 1) return new(0, 0, 1, 0, 1, null);
        int df = effects.K - 1;
        var mean = WeightedMean.At(effects, 0);
        double q = mean.Q, p = ChiSquaredDistribution.UpperTail(q, df), typical = df / mean.Trace;
        double i2 = equalEffects ? (q > df ? 100 * (q - df) / q : 0) : I2(tau2, typical);
        return new(q, df, p, i2, equalEffects ? q / df : H2(tau2, typical), typical);
    }

    /// <summary>s² = (k − 1)/tr P at τ² = 0 (Higgins and Thompson 2002, equation 9).</summary>
    public static double TypicalVariance(StudyEffects effects) => (effects.K - 1) / WeightedMean.At(effects, 0).Trace;

    public static double I2(double tau2, double typical) => 100 * tau2 / (typical + tau2);

    public static double H2(double tau2, double typical) => (tau2 / typical) + 1;
}
