using System.Collections.Immutable;
using ReportGen.Statistics.Distributions;

namespace ReportGen.Statistics.Descriptives;

/// <summary>Wilcoxon's signed-rank and rank-sum tests.</summary>
public static class RankTests
{
    private const int ExactBelow = 50;

    /// <summary>
    /// The signed-rank test of pairs (Wilcoxon 1945), n values each; pairs with a value not finite are left out and reported, zero differences are dropped. No value, and <see cref="ProblemKind.TooFewValues"/>, when none is
    /// left. <see cref="ProblemKind.Ties"/> and <see cref="ProblemKind.ZeroDifferences"/> tell why there is no exact p.
    /// </summary>
    public static Computed<RankTestResult> SignedRank(ReadOnlySpan<double> first, ReadOnlySpan<double> second)
    {
        var pairs = CompleteValues.Of(first, second);
        double[] differences = [.. pairs.First.Zip(pairs.Second, (a, b) => a - b).Where(d => d != 0)];
        int n = differences.Length;
        bool zeros = n < pairs.First.Length;
        if (n == 0) return pairs.Without<RankTestResult>(ProblemKind.TooFewValues);
        var (ranks, ties) = Ranks([.. differences.Select(Math.Abs)]);
        double v = 0;
        for (int i = 0; i < n; i++)
            v += differences[i] > 0 ? ranks[i] : 0;
        double mean = n * (n + 1) / 4.0, variance = (n * (n + 1.0) * ((2 * n) + 1) / 24) - (ties / 48);
        double? exact = ties > 0 || zeros || n >= ExactBelow ? null : TwoSided(v, mean, x => SignedRankDistribution.Cdf(x, n));
        return new(Result(v, mean, variance, exact), ProblemsOf(pairs.Problems, ties > 0, zeros));
    }

    /// <summary>
    /// The rank-sum test of n1 and n2 values (Wilcoxon 1945, Mann and Whitney 1947); those not finite are left out and reported, the positions of the second sample counted on. No value, and <see cref="ProblemKind.TooFewValues"/>, when a sample is empty.
    /// </summary>
    public static Computed<RankTestResult> MannWhitney(ReadOnlySpan<double> first, ReadOnlySpan<double> second)
    {
        var both = CompleteValues.Of([.. first, .. second]);
        int m = CompleteValues.Of(first).First.Length, n = both.First.Length - m;
        if (m == 0 || n == 0) return both.Without<RankTestResult>(ProblemKind.TooFewValues);
        var (ranks, ties) = Ranks(both.First);
        double u = ranks.Take(m).Sum() - (m * (m + 1) / 2.0), all = m + n;
        double mean = m * (double)n / 2, variance = m * (double)n / 12 * (all + 1 - (ties / (all * (all - 1))));
        double? exact = ties > 0 || m >= ExactBelow || n >= ExactBelow ? null : TwoSided(u, mean, x => RankSumDistribution.Cdf(x, m, n));
        return new(Result(u, mean, variance, exact), ProblemsOf(both.Problems, ties > 0, zeros: false));
    }

    /// <summary>Ranks from 1 with the mean rank for ties, and Σ(t³ − t) over the groups of ties.</summary>
    private static (double[] Ranks, double Ties) Ranks(double[] values)
    {
        int[] order = [.. Enumerable.Range(0, values.Length).OrderBy(i => values[i])];
        var ranks = new double[values.Length];
        double ties = 0;
        for (int start = 0; start < order.Length;)
        {
            int end = start;
            while (end < order.Length && values[order[end]] == values[order[start]])
                end++;
            double size = end - start;
            ties += (size * size * size) - size;
            for (int i = start; i < end; i++)
                ranks[order[i]] = (start + 1 + end) / 2.0;
            start = end;
        }

        return (ranks, ties);
    }

    // The distribution is symmetric about its mean.
    private static double TwoSided(double statistic, double mean, Func<double, double> cdf) =>
        Math.Min(1, 2 * cdf(statistic > mean ? (2 * mean) - statistic : statistic));

    private static RankTestResult Result(double statistic, double mean, double variance, double? exact)
    {
        if (variance <= 0) return new(statistic, exact, null, null);
        double distance = Math.Abs(statistic - mean), sd = Math.Sqrt(variance);
        double corrected = distance == 0 ? 0 : distance - 0.5;
        return new(statistic, exact, NormalDistribution.TwoSided(distance / sd), Math.Min(1, 2 * NormalDistribution.UpperTail(corrected / sd)));
    }

    private static ImmutableArray<Problem> ProblemsOf(ImmutableArray<Problem> leftOut, bool ties, bool zeros) =>
        [.. leftOut, .. ties ? [new Problem(ProblemKind.Ties)] : (Problem[])[], .. zeros ? [new Problem(ProblemKind.ZeroDifferences)] : (Problem[])[]];
}
