using ReportGen.Statistics.Distributions;
using ReportGen.Statistics.Pooling;

namespace ReportGen.Statistics.Heterogeneity;

/// <summary>How many of the true effects are as large as matters.</summary>
public static class ThresholdShares
{
    /// <summary>
    /// Φ((μ̂ − q)/τ̂), the share of normal true effects above q (Mathur and VanderWeele 2019), or one minus it below; with the standard error
    /// φ((q − μ̂)/τ̂) √(SE(μ̂)²/τ̂² + SE(τ̂²)² (q − μ̂)²/(4τ̂⁶)) of the delta method and a normal interval.
    /// </summary>
    /// <param name="effect">A random-effects fit; its level is that of the interval.</param>
    /// <param name="threshold">q, on the scale of the effect sizes.</param>
    /// <param name="side">Above or below the threshold.</param>
    /// <returns>
    /// A share of 0 or 1 without interval when τ² is 0; no value, and <see cref="ProblemKind.NotEstimable"/>, when then μ̂ = q, or when the threshold is not finite.
    /// </returns>
    public static Computed<ThresholdShare> Beyond(PooledEffect effect, double threshold, ThresholdSide side)
    {
        ArgumentNullException.ThrowIfNull(effect);
        double distance = side switch
        {
            ThresholdSide.Above => effect.Estimate - threshold,
            ThresholdSide.Below => threshold - effect.Estimate,
            _ => throw new ArgumentOutOfRangeException(nameof(side), side, "Unknown side."),
        };
        if (!double.IsFinite(distance) || (effect.Tau2 == 0 && distance == 0)) return new(null, [new Problem(ProblemKind.NotEstimable)]);
        if (effect.Tau2 == 0 || effect.StandardErrorOfTau2 is not { } errorOfTau2) return new(new(threshold, side, distance > 0 ? 1 : 0, null, null), []);
        double z = distance / effect.Tau, share = NormalDistribution.Cdf(z), density = Math.Exp(-z * z / 2) / Math.Sqrt(2 * Math.PI);

        // Both terms are measured in τ, so that no power of it leaves the range.
        double error = density == 0 ? 0 : density * double.Hypot(effect.StandardError / effect.Tau, errorOfTau2 / effect.Tau2 * (z / 2));
        double half = NormalDistribution.Quantile(0.5 + (effect.Options.Level / 2)) * error;
        return new(new(threshold, side, share, error, new(Math.Max(0, share - half), Math.Min(1, share + half))), []);
    }
}
