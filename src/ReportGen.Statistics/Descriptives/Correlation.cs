using ReportGen.Statistics.Numerics;

namespace ReportGen.Statistics.Descriptives;

/// <summary>Correlation of paired values.</summary>
public static class Correlation
{
    /// <summary>
    /// Pearson's r of n complete pairs, n values each. No value, and <see cref="ProblemKind.TooFewValues"/>, for n &lt; 2; no value, and
    /// <see cref="ProblemKind.NotEstimable"/>, when one of the two does not vary.
    /// </summary>
    public static Computed<CorrelationEstimate> Pearson(ReadOnlySpan<double> first, ReadOnlySpan<double> second)
    {
        if (first.Length != second.Length) throw new ArgumentException("A correlation needs as many first as second values.", nameof(second));
        int n = first.Length;
        if (n < 2) return new(null, [new Problem(ProblemKind.TooFewValues)]);
        double m1 = Summaries.Mean(first), m2 = Summaries.Mean(second);
        CompensatedSum products = default;
        for (int i = 0; i < n; i++)
            products.Add((first[i] - m1) * (second[i] - m2));
        double scale = Math.Sqrt(Summaries.SumOfSquares(first, m1)) * Math.Sqrt(Summaries.SumOfSquares(second, m2));
        if (scale == 0) return new(null, [new Problem(ProblemKind.NotEstimable)]);
        return new(new(n, Math.Clamp(products.Value / scale, -1, 1)), []);
    }
}
