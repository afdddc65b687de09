using ReportGen.Statistics.Distributions;
using ReportGen.Statistics.Pooling;

namespace ReportGen.Statistics.SmallStudyEffects;

/// <summary>The rank correlation test of Begg and Mazumdar (1994).</summary>
public static class RankCorrelation
{
    private const int ExactBelow = 50;

    /// <summary>
    /// Kendall's correlation between (yi − μ̂)/√(vi − 1/Σw) about the equal-effects mean, and vi. No value below three studies, for variances ≤ 0, and when all variances or all
    /// standardized effects are equal. <see cref="ProblemKind.Ties"/> tells why there is no exact p.
    /// </summary>
    /// <param name="yi">Effect sizes, k values.</param>
    /// <param name="vi">Sampling variances, k values.</param>
    public static Computed<KendallTest> Begg(ReadOnlySpan<double> yi, ReadOnlySpan<double> vi)
    {
        var effects = StudyEffects.From(yi, vi);
        if (effects.K < 3) return new(null, effects.Problems.Add(new(ProblemKind.TooFewStudies)));
        if (!effects.HasPositiveVariances) return new(null, effects.Problems);
        if (!effects.IsInRange) return new(null, effects.Problems.Add(new(ProblemKind.OutOfRange)));
        var mean = WeightedMean.At(effects, 0);
        double variance = 1 / mean.SumOfWeights.Value;
        double[] standardized = [.. effects.Y.Zip(effects.V, (y, v) => (y - mean.Mean) / Math.Sqrt(v - variance))];
        if (!Array.TrueForAll(standardized, double.IsFinite)) return new(null, effects.Problems.Add(new(ProblemKind.OutOfRange)));
        var test = Of(standardized, effects.V);
        return new(test, test is null ? effects.Problems.Add(new(ProblemKind.NoVariation)) : test.ExactPValue is null && effects.K < ExactBelow ? effects.Problems.Add(new(ProblemKind.Ties)) : effects.Problems);
    }

    private static KendallTest? Of(double[] x, double[] y)
    {
        int n = x.Length;
        double s = 0;
        for (int i = 0; i < n; i++)
            for (int j = 0; j < i; j++)
                s += Math.Sign(x[i] - x[j]) * Math.Sign(y[i] - y[j]);
        double[] tiesX = Ties(x), tiesY = Ties(y);
        double pairs = n * (n - 1.0) / 2, all = n * (n - 1.0);
        double Sum(double[] ties, Func<double, double> term) => ties.Sum(t => t * (t - 1) * term(t));
        double pairsX = Sum(tiesX, _ => 1), pairsY = Sum(tiesY, _ => 1);
        if (pairsX == all || pairsY == all) return null;
        double untied = all * ((2 * n) + 5) / 18;
        double variance = ((18 * untied) - Sum(tiesX, t => (2 * t) + 5) - Sum(tiesY, t => (2 * t) + 5)) / 18;
        variance += pairsX * pairsY / (2 * all);
        variance += Sum(tiesX, t => t - 2) * Sum(tiesY, t => t - 2) / (9 * all * (n - 2));
        double tau = s / Math.Sqrt((pairs - (pairsX / 2)) * (pairs - (pairsY / 2))), sd = Math.Sqrt(variance);
        bool exact = pairsX == 0 && pairsY == 0 && n < ExactBelow;
        double corrected = s == 0 ? 0 : Math.Abs(s) - 1;
        return new(tau, s, variance, untied, exact ? Exact(s, n) : null, NormalDistribution.TwoSided(s / sd), NormalDistribution.TwoSided(corrected / Math.Sqrt(untied)));
    }

    private static double[] Ties(double[] values) => [.. values.GroupBy(v => v).Select(g => (double)g.Count())];

    // The number of discordant pairs of a random order is a sum of independent uniform numbers from 0 to j.
    private static double Exact(double s, int n)
    {
        double[] probabilities = [1];
        for (int j = 1; j < n; j++)
        {
            var next = new double[probabilities.Length + j];
            for (int i = 0; i < probabilities.Length; i++)
                for (int add = 0; add <= j; add++)
                    next[i + add] += probabilities[i] / (j + 1);
            probabilities = next;
        }

        int fewer = (int)Math.Round(((n * (n - 1) / 2) - Math.Abs(s)) / 2);
        return Math.Min(1, 2 * probabilities.Take(fewer + 1).Sum());
    }
}
