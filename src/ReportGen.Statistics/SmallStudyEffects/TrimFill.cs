using System.Collections.Immutable;
using ReportGen.Statistics.Pooling;

namespace ReportGen.Statistics.SmallStudyEffects;

/// <summary>Trim and fill (Duval and Tweedie 2000).</summary>
public static class TrimFill
{
    private const int MaximumIterations = 100;

    /// <summary>Trims the extreme studies until the number of missing ones settles, mirrors them about the trimmed estimate, and pools.</summary>
    /// <param name="yi">Effect sizes, k values; a study not finite is left out.</param>
    /// <param name="vi">Sampling variances, k values.</param>
    /// <param name="options">Estimator of τ² and level; the test is z. Null for REML and 95 %.</param>
    /// <param name="estimator">Of the number missing.</param>
    /// <param name="side">Null for the side to which the regression on the standard error does not lean; left when there is no such regression.</param>
    /// <returns>
    /// No value below three studies, where a fit fails, and, with <see cref="ProblemKind.NotConverged"/>, when Q0's equation has no solution or the number does not settle.
    /// </returns>
    public static Computed<TrimFillResult> Fill(
        ReadOnlySpan<double> yi, ReadOnlySpan<double> vi, PoolingOptions? options = null, TrimFillEstimator estimator = TrimFillEstimator.L0, FunnelSide? side = null)
    {
        options = (options ?? new()) with { Test = PoolingTest.Z };
        var effects = StudyEffects.From(yi, vi);
        if (effects.K < 3) return new(null, effects.Problems.Add(new(ProblemKind.TooFewStudies)));
        FunnelSide chosen = side ?? LikelySide(yi, vi, options);
        double sign = chosen == FunnelSide.Right ? -1 : 1;
        double[] y = yi.ToArray(), v = vi.ToArray();
        (double Y, double V)[] sorted = [.. effects.Studies.Select(i => (Y: sign * y[i], V: v[i])).OrderBy(s => s.Y)];
        MissingStudies? missing = null;
        double centre = 0;
        for (int iteration = 0, before = -1; before != (missing?.Count ?? 0); iteration++)
        {
            before = missing?.Count ?? 0;
            var kept = sorted[..^before];
            var pooled = InverseVariance.Pool([.. kept.Select(s => s.Y)], [.. kept.Select(s => s.V)], options);
            if (pooled.Value is not { } trimmed) return new(null, pooled.Problems);
            centre = trimmed.Estimate;
            missing = MissingStudies.Estimate([.. sorted.Select(s => s.Y - centre)], estimator);
            if (missing is null || iteration == MaximumIterations) return new(null, effects.Problems.Add(new(ProblemKind.NotConverged)));
        }

        var trimmedOff = sorted[^missing!.Count..];
        ImmutableArray<double> filledY = [.. trimmedOff.Select(s => sign * ((2 * centre) - s.Y))], filledV = [.. trimmedOff.Select(s => s.V)];
        var all = InverseVariance.Pool([.. y, .. filledY], [.. v, .. filledV], options);
        double? p = estimator == TrimFillEstimator.R0 ? Math.Pow(0.5, missing.Count + 1) : null;
        return new(all.Value is { } effect ? new(estimator, chosen, missing.Count, missing.StandardError, p, filledY, filledV, effect) : null, all.Problems);
    }

    private static FunnelSide LikelySide(ReadOnlySpan<double> yi, ReadOnlySpan<double> vi, PoolingOptions options) =>
        FunnelTests.Mixed(yi, vi, options).Value is { } regression && regression.Slope.Estimate < 0 ? FunnelSide.Right : FunnelSide.Left;
}
