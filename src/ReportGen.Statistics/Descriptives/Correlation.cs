using ReportGen.Statistics.Numerics;

namespace ReportGen.Statistics.Descriptives;

/// <summary>Correlation of paired values.</summary>
public static class Correlation
{
    /// <summary>
    /// Pearson's r of pairs, n values each; pairs with a value not finite are left out and reported. No value, and <see cref="ProblemKind.TooFewValues"/>, for n &lt; 2; no value, and
    /// <see cref="ProblemKind.NotEstimable"/>, when one of the two does not vary.
    /// </summary>
    public static Computed<CorrelationEstimate> Pearson(ReadOnlySpan<double> first, ReadOnlySpan<double> second)
    {
        var pairs = CompleteValues.Of(first, second);
        var (x, y) = (pairs.First, pairs.Second);
        int n = x.Length;
        if (n < 2) return pairs.Without<CorrelationEstimate>(ProblemKind.TooFewValues);
        double m1 = Summaries.Mean(x), m2 = Summaries.Mean(y);
        CompensatedSum products = default;
        for (int i = 0; i < n; i++)
            products.Add((x[i] - m1) * (y[i] - m2));
        double scale = Math.Sqrt(Summaries.SumOfSquares(x, m1)) * Math.Sqrt(Summaries.SumOfSquares(y, m2));
        if (scale == 0) return pairs.Without<CorrelationEstimate>(ProblemKind.NotEstimable);
        double estimate = products.Value / scale;
        return double.IsFinite(estimate) ? new(new(n, Math.Clamp(estimate, -1, 1)), pairs.Problems) : pairs.Without<CorrelationEstimate>(ProblemKind.OutOfRange);
    }
}
