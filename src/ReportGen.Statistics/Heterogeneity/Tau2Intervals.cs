using ReportGen.Statistics.Distributions;
using ReportGen.Statistics.Numerics;
using ReportGen.Statistics.Pooling;

namespace ReportGen.Statistics.Heterogeneity;

/// <summary>Confidence intervals of the between-study variance.</summary>
public static class Tau2Intervals
{
    /// <summary>
    /// The Q-profile interval (Viechtbauer 2007): the τ² at which the generalized Q equals the upper and lower quantiles of χ²(k − 1); exact under normality.
    /// </summary>
    /// <param name="yi">Effect sizes, k values.</param>
    /// <param name="vi">Sampling variances, k values; studies not finite are left out.</param>
    /// <param name="level">A fraction, 0.95.</param>
    /// <returns>No value for k &lt; 2 and for variances ≤ 0. When Q(0) is below the lower quantile, [0, 0] with <see cref="ProblemKind.EmptyInterval"/>.</returns>
    public static Computed<Tau2Interval> QProfile(ReadOnlySpan<double> yi, ReadOnlySpan<double> vi, double level = 0.95)
    {
        var effects = StudyEffects.From(yi, vi);
        if (effects.K < 2 || !effects.HasPositiveVariances) return new(null, effects.Problems);
        if (!effects.IsInRange) return new(null, effects.Problems.Add(new(ProblemKind.OutOfRange)));
        int df = effects.K - 1;
        if (GeneralizedQ.Solve(effects, ChiSquaredDistribution.Quantile((1 - level) / 2, df)) is not { } upper)
            return new(Derived(effects, 0, 0), effects.Problems.Add(new(ProblemKind.EmptyInterval)));
        double lower = GeneralizedQ.Solve(effects, ChiSquaredDistribution.Quantile((1 + level) / 2, df)) ?? 0;
        return new(Derived(effects, lower, upper), effects.Problems);
    }

    /// <summary>
    /// The profile-likelihood interval (Hardy and Thompson 1996): the τ² about the maximum whose log-likelihood lies less than half the quantile of χ²(1) below it.
    /// </summary>
    /// <param name="yi">Effect sizes, k values.</param>
    /// <param name="vi">Sampling variances, k values; studies not finite are left out.</param>
    /// <param name="restricted">By the restricted likelihood.</param>
    /// <param name="level">A fraction, 0.95.</param>
    /// <returns>
    /// No value for k &lt; 2 and where the likelihood has no maximum: with a variance of zero always the ordinary one, and the restricted one unless its maximum lies above 0.
    /// With several peaks, the stretch that holds the highest.
    /// </returns>
    public static Computed<Tau2Interval> ProfileLikelihood(ReadOnlySpan<double> yi, ReadOnlySpan<double> vi, bool restricted, double level = 0.95)
    {
        var effects = StudyEffects.From(yi, vi);
        if (effects.K < 2 || !effects.HasValidVariances) return new(null, effects.Problems);
        if (!effects.IsInRange) return new(null, effects.Problems.Add(new(ProblemKind.OutOfRange)));
        var profile = new LikelihoodProfile(effects, restricted);
        var maximum = profile.Maximum();
        if (maximum.Failure is { } failure) return new(null, effects.Problems.Add(new(failure)));
        double peak = maximum.Tau2, limit = profile.LogLikelihood(peak) - (0.5 * ChiSquaredDistribution.Quantile(level, 1));
        double Excess(double tau2) => profile.LogLikelihood(tau2) - limit;

        // With a variance of zero the likelihood at 0 is its limit from above.
        double floor = effects.HasPositiveVariances ? 0 : 1e-12 * peak;
        double lower = peak == 0 || Excess(floor) >= 0 ? 0 : RootFinder.Find(Excess, floor, peak);
        double near = peak, far = Math.Max(2 * peak, effects.SmallestV);
        while (Excess(far) > 0)
            (near, far) = (far, 2 * far);
        return new(Derived(effects, lower, RootFinder.Find(Excess, near, far)), effects.Problems);
    }

    private static Tau2Interval Derived(StudyEffects effects, double lower, double upper)
    {
        var tau2 = new Interval(lower, upper);
        if (!effects.HasPositiveVariances) return new(tau2, null, null);
        double typical = CochranQ.TypicalVariance(effects);
        return new(tau2, tau2.Select(t => CochranQ.I2(t, typical)), tau2.Select(t => CochranQ.H2(t, typical)));
    }
}
