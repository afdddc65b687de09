using System.Collections.Immutable;
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
        var studies = StudyEffects.From(yi, vi).Studies;
        double[] y = yi.ToArray(), v = vi.ToArray();
        var fits = ImmutableArray.CreateBuilder<SubsetFit>();
        foreach (var subset in studies.Length <= AllSubsetsUpTo ? All(studies) : Sample(studies, sampleSize))
            if (RepeatedPooling.Pool(y, v, subset, options).Value is { } effect)
                fits.Add(new(subset, effect.Estimate, effect.Tau2, effect.Heterogeneity?.Q, effect.Heterogeneity?.I2, effect.Heterogeneity?.H2));
        return fits.ToImmutable();
    }

    private static IEnumerable<ImmutableArray<int>> All(ImmutableArray<int> studies)
    {
        for (int mask = 1; mask < 1 << studies.Length; mask++)
            yield return [.. studies.Where((_, j) => (mask >> j & 1) == 1)];
    }

    private static IEnumerable<ImmutableArray<int>> Sample(ImmutableArray<int> studies, int size)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        var random = new SplitMix64(Seed);
        while (seen.Count < size)
        {
            ImmutableArray<int> subset = [.. studies.Where(_ => (random.Next() >> 63) == 1)];
            if (subset.Length > 0 && seen.Add(string.Join(',', subset))) yield return subset;
        }
    }
}
