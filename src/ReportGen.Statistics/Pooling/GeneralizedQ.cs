using ReportGen.Statistics.Numerics;

namespace ReportGen.Statistics.Pooling;

/// <summary>The generalized Q(τ²) = Σ (yi − μ̂)²/(vi + τ²), which falls strictly from Q(0) towards 0 (DerSimonian and Kacker 2007).</summary>
internal static class GeneralizedQ
{
    /// <summary>The τ² ≥ 0 at which Q(τ²) equals <paramref name="target"/> &gt; 0; null when Q(0) is already below. At equality 0.</summary>
    public static double? Solve(StudyEffects effects, double target)
    {
        double floor = effects.HasPositiveVariances ? 0 : double.Epsilon;
        if (floor == 0)
        {
            double atZero = WeightedMean.At(effects, 0).Q;
            if (atZero == target) return 0;
            if (atZero < target) return null;
        }
        else
        {
            floor = Math.Max(1e-14 * effects.SquaredRange, 1e-300);
            if (effects.SquaredRange == 0 || WeightedMean.At(effects, floor).Q < target) return null;
        }

        // Q(τ²) ≤ Σ(y − ȳ)²/τ² ≤ k range²/τ².
        double ceiling = 2 * effects.K * effects.SquaredRange / target;
        return RootFinder.Find(tau2 => WeightedMean.At(effects, tau2).Q - target, floor, ceiling);
    }

    /// <summary>τ² at which Q(τ²) = <paramref name="target"/>, or 0, with the standard error k √(2/(k − 1))/Σw common to EB, PM and PMM (Viechtbauer 2005).</summary>
    public static Tau2Estimate Estimate(StudyEffects effects, double target)
    {
        double tau2 = Solve(effects, target) ?? 0;
        if (tau2 == 0 && !effects.HasPositiveVariances) return Tau2Estimate.Failed(ProblemKind.NonPositiveVariance);
        return At(effects, tau2);
    }

    /// <summary>The same from a τ² known to some digits, by one step of Newton's: the slope of Q is −Σw²r².</summary>
    public static Tau2Estimate Near(StudyEffects effects, double tau2, double target)
    {
        if (tau2 == 0) return At(effects, 0);
        var mean = WeightedMean.At(effects, tau2);
        return At(effects, Math.Max(0, tau2 + ((mean.Q - target) / mean.ScoreSum)));
    }

    private static Tau2Estimate At(StudyEffects effects, double tau2) => new(tau2, effects.K * Math.Sqrt(2.0 / (effects.K - 1)) / WeightedMean.At(effects, tau2).SumOfWeights.Value);
}
