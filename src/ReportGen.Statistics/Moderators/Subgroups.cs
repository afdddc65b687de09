using System.Collections.Immutable;
using ReportGen.Statistics.Numerics;
using ReportGen.Statistics.Pooling;

namespace ReportGen.Statistics.Moderators;

/// <summary>Analyses by subgroup.</summary>
public static class Subgroups
{
    /// <summary>Pools each level of a grouping variable, and compares the levels with separate and with common τ².</summary>
    /// <param name="yi">Effect sizes, k values.</param>
    /// <param name="vi">Sampling variances, k values.</param>
    /// <param name="levels">k names of levels; a study with null is left out and reported.</param>
    /// <param name="options">For every fit; null for REML, z and 95 %.</param>
    public static Computed<SubgroupAnalysis> Analyze(ReadOnlySpan<double> yi, ReadOnlySpan<double> vi, IReadOnlyList<string?> levels, PoolingOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(levels);
        if (levels.Count != yi.Length || vi.Length != yi.Length) throw new ArgumentException("One level a study is needed.", nameof(levels));
        var (y, v) = (yi.ToArray(), vi.ToArray());
        var problems = ImmutableArray.CreateBuilder<Problem>();
        var groups = ImmutableArray.CreateBuilder<Subgroup>();
        foreach (string level in levels.OfType<string>().Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal))
        {
            double[] own = [.. y.Select((value, i) => string.Equals(levels[i], level, StringComparison.Ordinal) ? value : double.NaN)];
            var pooled = InverseVariance.Pool(own, v, options);
            if (pooled.Value is not null) groups.Add(new(level, pooled.Value));
            problems.AddRange(pooled.Problems.Where(p => p.Kind != ProblemKind.MissingLeftOut));
        }

        ImmutableArray<int> leftOut = [.. Enumerable.Range(0, y.Length).Where(i => levels[i] is null || !double.IsFinite(y[i]) || !double.IsFinite(v[i]))];
        if (leftOut.Length > 0) problems.Add(new(ProblemKind.MissingLeftOut, leftOut));
        if (groups.Count == 0)
        {
            if (!problems.Any(p => p.Kind != ProblemKind.MissingLeftOut)) problems.Add(new(ProblemKind.NoStudies));
            return new(null, problems.ToImmutable());
        }

        string?[] used = [.. levels.Select((level, i) => leftOut.Contains(i) ? null : level)];
        Computed<MetaRegressionFit>? common = groups.Count < 2 ? null : MetaRegression.Fit(yi, vi, new(ModeratorColumn.Factor("", used)), options);
        if (common is { Value: null }) problems.AddRange(common.Problems.Where(p => p.Kind != ProblemKind.MissingLeftOut));
        var between = BetweenGroups(groups);
        if (between is { Statistic: var q } && !double.IsFinite(q))
        {
            between = null;
            problems.Add(new(ProblemKind.OutOfRange));
        }

        return new(new(groups.ToImmutable(), between, common?.Value), problems.ToImmutable());
    }

    private static ChiSquaredTest? BetweenGroups(ImmutableArray<Subgroup>.Builder groups)
    {
        if (groups.Count < 2 || groups.Any(g => g.Effect.StandardError == 0)) return null;
        CompensatedSum sum = default, product = default, q = default;
        foreach (var effect in groups.Select(g => g.Effect))
        {
            double w = 1 / (effect.StandardError * effect.StandardError);
            sum.Add(w);
            product.Add(w * effect.Estimate);
        }

        double mean = product.Value / sum.Value;
        foreach (var effect in groups.Select(g => g.Effect))
            q.Add((effect.Estimate - mean) * (effect.Estimate - mean) / (effect.StandardError * effect.StandardError));
        return ChiSquaredTest.Of(q.Value, groups.Count - 1);
    }
}
