using System.Collections.Immutable;
using ReportGen.Statistics.Distributions;

namespace ReportGen.Statistics.Descriptives;

/// <summary>Student's and Welch's t tests on values.</summary>
public static class TTests
{
    /// <summary>
    /// The paired test of n pairs (Student 1908), n values each; pairs with a value not finite are left out and reported. No value, and <see cref="ProblemKind.TooFewValues"/>,
    /// for n &lt; 2. Differences all alike: standard error 0, with <see cref="ProblemKind.ZeroStandardError"/>.
    /// </summary>
    public static Computed<TTestResult> Paired(ReadOnlySpan<double> first, ReadOnlySpan<double> second, double level = 0.95)
    {
        var pairs = CompleteValues.Of(first, second);
        int n = pairs.First.Length;
        if (n < 2) return pairs.Without<TTestResult>(ProblemKind.TooFewValues);
        var differences = new double[n];
        for (int i = 0; i < n; i++)
            differences[i] = pairs.First[i] - pairs.Second[i];
        double mean = Summaries.Mean(differences);
        return Result(mean, Math.Sqrt(Summaries.SumOfSquares(differences, mean) / (n - 1) / n), n - 1, level, pairs.Problems);
    }

    /// <summary>
    /// The two-sample test with a common variance, n1 and n2 values (Student 1908); those not finite are left out and reported, the positions of the second sample counted on from the
    /// first. No value for n1 &lt; 1, n2 &lt; 1 or n1 + n2 &lt; 3.
    /// </summary>
    public static Computed<TTestResult> TwoSample(ReadOnlySpan<double> first, ReadOnlySpan<double> second, double level = 0.95)
    {
        var (x, y) = (CompleteValues.Of(first), CompleteValues.Of(second));
        int n1 = x.First.Length, n2 = y.First.Length, df = n1 + n2 - 2;
        if (n1 < 1 || n2 < 1 || df < 1) return (x with { Problems = LeftOut(x, y, first.Length) }).Without<TTestResult>(ProblemKind.TooFewValues);
        double m1 = Summaries.Mean(x.First), m2 = Summaries.Mean(y.First);
        double variance = (Summaries.SumOfSquares(x.First, m1) + Summaries.SumOfSquares(y.First, m2)) / df;
        return Result(m1 - m2, Math.Sqrt(variance * ((1.0 / n1) + (1.0 / n2))), df, level, LeftOut(x, y, first.Length));
    }

    /// <summary>The two-sample test with separate variances (Welch 1947), n1 and n2 ≥ 2 values, those not finite as above. Without any variation: df = n1 + n2 − 2.</summary>
    public static Computed<TTestResult> Welch(ReadOnlySpan<double> first, ReadOnlySpan<double> second, double level = 0.95)
    {
        var (x, y) = (CompleteValues.Of(first), CompleteValues.Of(second));
        int n1 = x.First.Length, n2 = y.First.Length;
        if (n1 < 2 || n2 < 2) return (x with { Problems = LeftOut(x, y, first.Length) }).Without<TTestResult>(ProblemKind.TooFewValues);
        double m1 = Summaries.Mean(x.First), m2 = Summaries.Mean(y.First);
        double e1 = Summaries.SumOfSquares(x.First, m1) / (n1 - 1) / n1, e2 = Summaries.SumOfSquares(y.First, m2) / (n2 - 1) / n2, sum = e1 + e2;
        double share = e1 / sum, df = sum == 0 ? n1 + n2 - 2 : 1 / ((share * share / (n1 - 1)) + ((1 - share) * (1 - share) / (n2 - 1)));
        return Result(m1 - m2, Math.Sqrt(sum), df, level, LeftOut(x, y, first.Length));
    }

    private static Computed<TTestResult> Result(double estimate, double error, double df, double level, ImmutableArray<Problem> problems)
    {
        if (!double.IsFinite(estimate) || !double.IsFinite(error)) return new(null, problems.Add(new(ProblemKind.OutOfRange)));
        double half = error * StudentDistribution.Quantile(0.5 + (level / 2), df);
        double? t = error > 0 ? estimate / error : estimate == 0 ? null : double.CopySign(double.PositiveInfinity, estimate);
        double? p = t is { } value ? StudentDistribution.TwoSided(value, df) : null;
        var result = new TTestResult(estimate, error, t, df, p, new(estimate - half, estimate + half));
        return new(result, error > 0 ? problems : problems.Add(new(ProblemKind.ZeroStandardError)));
    }

    // Positions in the first sample, then in the second, counted on.
    private static ImmutableArray<Problem> LeftOut(CompleteValues first, CompleteValues second, int firstLength)
    {
        ImmutableArray<int> positions = [.. first.Problems.SelectMany(p => p.Studies), .. second.Problems.SelectMany(p => p.Studies).Select(i => i + firstLength)];
        return positions.IsEmpty ? [] : [new Problem(ProblemKind.MissingLeftOut, positions)];
    }
}
