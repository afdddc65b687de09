using System.Collections.Immutable;
using ReportGen.Statistics.Distributions;
using ReportGen.Statistics.EffectSizes;

namespace ReportGen.Statistics.Descriptives;

/// <summary>Student's and Welch's t tests on values, and on means, standard deviations and sizes.</summary>
public static class TTests
{
    private static readonly Computed<TTestResult> Impossible = new(null, [new Problem(ProblemKind.InvalidSummary)]);

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
        double e1 = Summaries.SumOfSquares(x.First, m1) / (n1 - 1) / n1, e2 = Summaries.SumOfSquares(y.First, m2) / (n2 - 1) / n2;
        return Result(m1 - m2, Math.Sqrt(e1 + e2), Satterthwaite(e1, e2, n1, n2), level, LeftOut(x, y, first.Length));
    }

    /// <summary>
    /// The paired test from the mean and the standard deviation of n differences. No value, and <see cref="ProblemKind.InvalidSummary"/>, for n &lt; 2,
    /// a negative standard deviation, or one of the three not finite.
    /// </summary>
    public static Computed<TTestResult> Paired(SampleMean differences, double level = 0.95) => IsSound(differences, 2)
        ? Result(differences.Mean, differences.StandardDeviation / Math.Sqrt(differences.Size), differences.Size - 1, level, [])
        : Impossible;

    /// <summary>The paired test from both means, standard deviations and the correlation r of n pairs: the differences have variance s1² + s2² − 2 r s1 s2. As above; r from −1 to 1.</summary>
    public static Computed<TTestResult> Paired(PairedMeans pairs, double level = 0.95)
    {
        double s1 = pairs.StandardDeviation1, s2 = pairs.StandardDeviation2, r = pairs.Correlation;
        if (!(s1 >= 0 && s2 >= 0 && Math.Abs(r) <= 1)) return Impossible;
        return Paired(new SampleMean(pairs.Mean1 - pairs.Mean2, Math.Sqrt(Math.Max(0, pairs.VarianceOfChange)), pairs.Pairs), level);
    }

    /// <summary>The two-sample test with a common variance from means, standard deviations and sizes. No value, and <see cref="ProblemKind.InvalidSummary"/>, for n &lt; 2 or as above.</summary>
    public static Computed<TTestResult> TwoSample(SampleMean first, SampleMean second, double level = 0.95)
    {
        if (!IsSound(first, 2) || !IsSound(second, 2)) return Impossible;
        double df = first.Size + second.Size - 2;
        double variance = (((first.Size - 1) * Square(first.StandardDeviation)) + ((second.Size - 1) * Square(second.StandardDeviation))) / df;
        return Result(first.Mean - second.Mean, Math.Sqrt(variance * ((1 / first.Size) + (1 / second.Size))), df, level, []);
    }

    /// <summary>The two-sample test with separate variances from means, standard deviations and sizes; as above.</summary>
    public static Computed<TTestResult> Welch(SampleMean first, SampleMean second, double level = 0.95)
    {
        if (!IsSound(first, 2) || !IsSound(second, 2)) return Impossible;
        double e1 = Square(first.StandardDeviation) / first.Size, e2 = Square(second.StandardDeviation) / second.Size;
        return Result(first.Mean - second.Mean, Math.Sqrt(e1 + e2), Satterthwaite(e1, e2, first.Size, second.Size), level, []);
    }

    private static bool IsSound(SampleMean sample, double fewest) =>
        double.IsFinite(sample.Mean) && double.IsFinite(sample.StandardDeviation) && double.IsFinite(sample.Size) && sample.StandardDeviation >= 0 && sample.Size >= fewest;

    private static double Square(double x) => x * x;

    private static double Satterthwaite(double e1, double e2, double n1, double n2)
    {
        double sum = e1 + e2, share = e1 / sum;
        return sum == 0 ? n1 + n2 - 2 : 1 / ((share * share / (n1 - 1)) + ((1 - share) * (1 - share) / (n2 - 1)));
    }

    private static Computed<TTestResult> Result(double estimate, double error, double df, double level, ImmutableArray<Problem> problems)
    {
        if (!double.IsFinite(estimate) || !double.IsFinite(error)) return new(null, problems.Add(new(ProblemKind.OutOfRange)));
        double half = error * StudentDistribution.Quantile(0.5 + (level / 2), df);
        double? t = error > 0 ? estimate / error : estimate == 0 ? null : double.CopySign(double.PositiveInfinity, estimate);
        double? p = t is { } value ? StudentDistribution.TwoSided(value, df) : null;
        if (p is double.NaN || double.IsNaN(half)) return new(null, problems.Add(new(ProblemKind.OutOfRange)));
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
