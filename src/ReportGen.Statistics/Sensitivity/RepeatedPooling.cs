using System.Collections.Immutable;
using ReportGen.Statistics.Pooling;

namespace ReportGen.Statistics.Sensitivity;

/// <summary>Pooling again and again: without each study in turn, and study after study.</summary>
public static class RepeatedPooling
{
    /// <summary>Leaves out each study in turn. One row a study with finite yi and vi, in their order; none below two such studies.</summary>
    /// <param name="yi">Effect sizes, k values.</param>
    /// <param name="vi">Sampling variances, k values.</param>
    /// <param name="options">For every fit; null for REML, z and 95 %. GENQ pools with inverse-variance weights.</param>
    public static ImmutableArray<OmittedStudy> LeaveOneOut(ReadOnlySpan<double> yi, ReadOnlySpan<double> vi, PoolingOptions? options = null)
    {
        ImmutableArray<int> studies = StudyEffects.From(yi, vi).Studies;
        if (studies.Length < 2) return [];
        double[] y = yi.ToArray(), v = vi.ToArray();
        return [.. studies.Select(left => new OmittedStudy(left, Pool(y, v, studies.Remove(left), options)))];
    }

    /// <summary>Adds the studies one by one in ascending order of <paramref name="keys"/>; ties in their given order (Lau et al. 1992). A study whose key is NaN is left out.</summary>
    /// <param name="yi">Effect sizes, k values.</param>
    /// <param name="vi">Sampling variances, k values.</param>
    /// <param name="keys">k sort keys, such as years.</param>
    /// <param name="options">For every fit; null for REML, z and 95 %.</param>
    public static ImmutableArray<CumulativeStep> Cumulative(
        ReadOnlySpan<double> yi, ReadOnlySpan<double> vi, ReadOnlySpan<double> keys, PoolingOptions? options = null)
    {
        if (keys.Length != yi.Length) throw new ArgumentException("One key a study is needed.", nameof(keys));
        double[] y = yi.ToArray(), v = vi.ToArray(), key = keys.ToArray();
        int[] order = [.. StudyEffects.From(yi, vi).Studies.Where(i => !double.IsNaN(key[i])).OrderBy(i => key[i])];
        return [.. order.Select((study, step) => new CumulativeStep(study, Pool(y, v, order[..(step + 1)], options)))];
    }

    /// <summary>Pools some of the studies; positions in the result are those of the whole data.</summary>
    internal static Computed<PooledEffect> Pool(double[] y, double[] v, IReadOnlyList<int> studies, PoolingOptions? options)
    {
        var pooled = InverseVariance.Pool([.. studies.Select(i => y[i])], [.. studies.Select(i => v[i])], options);
        ImmutableArray<Problem> problems = [.. pooled.Problems.Select(p => p with { Studies = [.. p.Studies.Select(i => studies[i])] })];
        return new(pooled.Value is { } effect ? effect with { Studies = [.. effect.Studies.Select(i => studies[i])] } : null, problems);
    }
}
