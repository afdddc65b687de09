using ReportGen.Statistics.Distributions;

namespace ReportGen.Statistics.Descriptives;

/// <summary>Student's and Welch's t tests on values.</summary>
public static class TTests
{
    /// <summary>
    /// The paired test of n complete pairs (Student 1908), n values each. No value, and <see cref="ProblemKind.TooFewValues"/>, for n &lt; 2. Differences all alike: standard error 0,
    /// with <see cref="ProblemKind.ZeroStandardError"/>.
    /// </summary>
    public static Computed<TTestResult> Paired(ReadOnlySpan<double> first, ReadOnlySpan<double> second, double level = 0.95)
    {
        if (first.Length != second.Length) throw new ArgumentException("A paired test needs as many first as second values.", nameof(second));
        int n = first.Length;
        if (n < 2) return TooFew();
        var differences = new double[n];
        for (int i = 0; i < n; i++)
            differences[i] = first[i] - second[i];
        double mean = Summaries.Mean(differences);
        return Result(mean, Math.Sqrt(Summaries.SumOfSquares(differences, mean) / (n - 1) / n), n - 1, level);
    }

    /// <summary>The two-sample test with a common variance, n1 and n2 values (Student 1908). No value for n1 &lt; 1, n2 &lt; 1 or n1 + n2 &lt; 3.</summary>
    public static Computed<TTestResult> TwoSample(ReadOnlySpan<double> first, ReadOnlySpan<double> second, double level = 0.95)
    {
        int n1 = first.Length, n2 = second.Length, df = n1 + n2 - 2;
        if (n1 < 1 || n2 < 1 || df < 1) return TooFew();
        double m1 = Summaries.Mean(first), m2 = Summaries.Mean(second);
        double variance = (Summaries.SumOfSquares(first, m1) + Summaries.SumOfSquares(second, m2)) / df;
        return Result(m1 - m2, Math.Sqrt(variance * ((1.0 / n1) + (1.0 / n2))), df, level);
    }

    /// <summary>The two-sample test with separate variances (Welch 1947), n1 and n2 ≥ 2 values. Without any variation: df = n1 + n2 − 2.</summary>
    public static Computed<TTestResult> Welch(ReadOnlySpan<double> first, ReadOnlySpan<double> second, double level = 0.95)
    {
        int n1 = first.Length, n2 = second.Length;
        if (n1 < 2 || n2 < 2) return TooFew();
        double m1 = Summaries.Mean(first), m2 = Summaries.Mean(second);
        double e1 = Summaries.SumOfSquares(first, m1) / (n1 - 1) / n1, e2 = Summaries.SumOfSquares(second, m2) / (n2 - 1) / n2, sum = e1 + e2;
        double df = sum == 0 ? n1 + n2 - 2 : sum * sum / ((e1 * e1 / (n1 - 1)) + (e2 * e2 / (n2 - 1)));
        return Result(m1 - m2, Math.Sqrt(sum), df, level);
    }

    private static Computed<TTestResult> Result(double estimate, double error, double df, double level)
    {
        double half = error * StudentDistribution.Quantile(0.5 + (level / 2), df);
        double? t = error > 0 ? estimate / error : estimate == 0 ? null : double.CopySign(double.PositiveInfinity, estimate);
        double? p = t is { } value ? StudentDistribution.TwoSided(value, df) : null;
        var result = new TTestResult(estimate, error, t, df, p, new(estimate - half, estimate + half));
        return new(result, error > 0 ? [] : [new Problem(ProblemKind.ZeroStandardError)]);
    }

    private static Computed<TTestResult> TooFew() => new(null, [new Problem(ProblemKind.TooFewValues)]);
}
