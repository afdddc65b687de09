using System.Collections.Immutable;
using System.Numerics;
using ReportGen.Statistics.Heterogeneity;
using ReportGen.Statistics.Numerics;
using ReportGen.Statistics.Pooling;

namespace ReportGen.Statistics.Sensitivity;

/// <summary>Graphical overview of study heterogeneity: the pooled effects of subsets (Olkin, Dahabreh and Trikalinos 2012).</summary>
public static class Gosh
{
    /// <summary>Up to this many studies all subsets are fitted.</summary>
    public const int AllSubsetsUpTo = 15;

    private const ulong Seed = 0x5DEECE66D;

    /// <summary>
    /// All 2^k − 1 subsets for k ≤ 15; above, different subsets in which each study stands with probability ½, drawn from a fixed seed.
    /// Subsets that cannot be pooled are missing.
    /// </summary>
    /// <param name="yi">Effect sizes, k values.</param>
    /// <param name="vi">Sampling variances, k values.</param>
    /// <param name="options">For every fit; null for REML, z and 95 %.</param>
    /// <param name="sampleSize">Number of subsets above 15 studies, at most 2^15.</param>
    public static ImmutableArray<SubsetFit> Fit(ReadOnlySpan<double> yi, ReadOnlySpan<double> vi, PoolingOptions? options = null, int sampleSize = 10_000)
    {
        ArgumentOutOfRangeException.ThrowIfGreaterThan(sampleSize, 1 << AllSubsetsUpTo);
        options ??= new();
        var studies = StudyEffects.From(yi, vi).Studies;
        var fits = ImmutableArray.CreateBuilder<SubsetFit>();
        foreach (var subset in studies.Length <= AllSubsetsUpTo ? All(studies) : Sample(studies, sampleSize))
            if (Fit(StudyEffects.Of(yi, vi, subset), options) is { } fit)
                fits.Add(fit);
        return fits.ToImmutable();
    }

    // What a plot of subsets shows, without tests and intervals.
    private static SubsetFit? Fit(StudyEffects effects, PoolingOptions options)
    {
        if (!effects.HasValidVariances || !effects.IsInRange) return null;
        if (options.Estimator == Tau2Estimator.GENQ)
            return InverseVariance.Pool(effects, options).Value is { } pooled ? Of(effects, pooled.Estimate, pooled.Tau2, options) : null;
        var tau2 = Tau2Estimation.Estimate(effects, options.Estimator, []);
        if (tau2.Failure is not null || !(effects.SmallestV + tau2.Tau2 > 0)) return null;
        double estimate = effects.Centre + WeightedMean.At(effects, tau2.Tau2).Mean;
        return double.IsFinite(estimate) ? Of(effects, estimate, tau2.Tau2, options) : null;
    }

    private static SubsetFit Of(StudyEffects effects, double estimate, double tau2, PoolingOptions options)
    {
        var heterogeneity = CochranQ.At(effects, tau2, options.Estimator == Tau2Estimator.EE);
        return new(effects.Studies, estimate, tau2, heterogeneity?.Q, heterogeneity?.I2, heterogeneity?.H2);
    }

    private static IEnumerable<int[]> All(ImmutableArray<int> studies)
    {
        for (int mask = 1; mask < 1 << studies.Length; mask++)
        {
            int[] subset = new int[BitOperations.PopCount((uint)mask)];
            for (int j = 0, next = 0; j < studies.Length; j++)
                if ((mask >> j & 1) == 1)
                    subset[next++] = studies[j];
            yield return subset;
        }
    }

    private static IEnumerable<int[]> Sample(ImmutableArray<int> studies, int size)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        var random = new SplitMix64(Seed);
        while (seen.Count < size)
        {
            int[] subset = [.. studies.Where(_ => (random.Next() >> 63) == 1)];
            if (subset.Length > 0 && seen.Add(string.Join(',', subset))) yield return subset;
        }
    }
}
