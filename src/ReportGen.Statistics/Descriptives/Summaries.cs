using ReportGen.Statistics.Distributions;
using ReportGen.Statistics.Numerics;

namespace ReportGen.Statistics.Descriptives;

/// <summary>Summaries of values, plain, weighted, and of groups.</summary>
public static class Summaries
{
    /// <summary>
    /// Mean, SD, median, quartiles, range and the t interval of the mean of n values, those not finite left out and reported; two passes with compensated sums.
    /// No value, and <see cref="ProblemKind.TooFewValues"/>, for n = 0; SD, SE and interval are null, with the same problem, for n = 1.
    /// </summary>
    public static Computed<Summary> Of(ReadOnlySpan<double> values, QuantileDefinition quartiles = QuantileDefinition.Linear, double level = 0.95)
    {
        var complete = CompleteValues.Of(values);
        double[] sorted = complete.First;
        int n = sorted.Length;
        if (n == 0) return complete.Without<Summary>(ProblemKind.TooFewValues);
        Array.Sort(sorted);
        double mean = Mean(sorted), squares = SumOfSquares(sorted, mean);
        if (!double.IsFinite(squares)) return complete.Without<Summary>(ProblemKind.OutOfRange);
        double? sd = n > 1 ? Math.Sqrt(squares / (n - 1)) : null, se = sd / Math.Sqrt(n);
        double? half = se is { } error ? error * StudentDistribution.Quantile(0.5 + (level / 2), n - 1) : null;
        var summary = new Summary(
            n,
            mean,
            sd,
            Math.Sqrt(squares / n),
            se,
            half is { } h ? new Interval(mean - h, mean + h) : null,
            (sorted[(n - 1) / 2] + sorted[n / 2]) / 2,
            sorted[0],
            sorted[^1],
            new(Quantiles.OfSorted(sorted, 0.25, quartiles), Quantiles.OfSorted(sorted, 0.75, quartiles)));
        return new(summary, n == 1 ? complete.Problems.Add(new(ProblemKind.TooFewValues)) : complete.Problems);
    }

    /// <summary>
    /// Mean and SD of n values with weights ≥ 0 (n of each); a value that is not finite is left out and reported. No value, and <see cref="ProblemKind.TooFewValues"/>, for n = 0; and
    /// <see cref="ProblemKind.InvalidWeight"/> for a negative or non-finite weight or a sum of 0.
    /// </summary>
    public static Computed<WeightedSummary> Weighted(ReadOnlySpan<double> values, ReadOnlySpan<double> weights)
    {
        if (values.Length != weights.Length) throw new ArgumentException("Values and weights must have the same length.", nameof(weights));
        var complete = CompleteValues.Of(values);
        if (complete.First.Length == 0) return complete.Without<WeightedSummary>(ProblemKind.TooFewValues);
        double first = complete.First[0];
        CompensatedSum sum = default, product = default, squaredWeights = default, squares = default;
        bool valid = true;
        for (int i = 0; i < values.Length; i++)
        {
            if (!double.IsFinite(values[i])) continue;
            valid &= double.IsFinite(weights[i]) && weights[i] >= 0;
            sum.Add(weights[i]);
            product.Add(weights[i] * (values[i] - first));
            squaredWeights.Add(weights[i] * weights[i]);
        }

        double w = sum.Value;
        if (!valid || w <= 0) return complete.Without<WeightedSummary>(ProblemKind.InvalidWeight);
        double mean = first + (product.Value / w);
        for (int i = 0; i < values.Length; i++)
            if (double.IsFinite(values[i]))
                squares.Add(weights[i] * (values[i] - mean) * (values[i] - mean));
        double s = squares.Value, reliability = w - (squaredWeights.Value / w);
        if (!double.IsFinite(mean) || !double.IsFinite(s) || !double.IsFinite(reliability)) return complete.Without<WeightedSummary>(ProblemKind.OutOfRange);
        return new(new(mean, w > 1 ? Math.Sqrt(s / (w - 1)) : null, reliability > 0 ? Math.Sqrt(s / reliability) : null, Math.Sqrt(s / w)), complete.Problems);
    }

    /// <summary>
    /// Several groups merged into one sample, exactly (Cochrane Handbook 6.5.2.10, carried to any number of groups): means, SDs and sizes, one entry a group. An SD of
    /// a group of one is taken as 0 whatever it says. No value, and <see cref="ProblemKind.InvalidCounts"/>, for a size below 1 or a negative or non-finite figure;
    /// <see cref="ProblemKind.TooFewValues"/> for no groups.
    /// </summary>
    public static Computed<CombinedGroups> Combine(ReadOnlySpan<double> means, ReadOnlySpan<double> standardDeviations, ReadOnlySpan<long> sizes)
    {
        if (means.Length != standardDeviations.Length || means.Length != sizes.Length)
            throw new ArgumentException("Means, standard deviations and sizes must have the same length.", nameof(sizes));
        if (means.IsEmpty) return new(null, [new Problem(ProblemKind.TooFewValues)]);
        CompensatedSum total = default, within = default, between = default;
        long n = 0;
        for (int i = 0; i < means.Length; i++)
        {
            if (sizes[i] < 1 || !double.IsFinite(means[i]) || (sizes[i] > 1 && !(standardDeviations[i] >= 0 && double.IsFinite(standardDeviations[i]))))
                return new(null, [new Problem(ProblemKind.InvalidCounts, [i])]);
            n += sizes[i];
            total.Add(sizes[i] * (means[i] - means[0]));
            if (sizes[i] > 1) within.Add((sizes[i] - 1) * standardDeviations[i] * standardDeviations[i]);
        }

        double mean = means[0] + (total.Value / n);
        for (int i = 0; i < means.Length; i++)
            between.Add(sizes[i] * (means[i] - mean) * (means[i] - mean));
        if (!double.IsFinite(mean) || !double.IsFinite(within.Value + between.Value)) return new(null, [new Problem(ProblemKind.OutOfRange)]);
        double? sd = n > 1 ? Math.Sqrt((within.Value + between.Value) / (n - 1)) : null;
        double? pooled = n > means.Length ? Math.Sqrt(within.Value / (n - means.Length)) : null;
        return new(new(n, mean, sd, pooled), []);
    }

    internal static double Mean(ReadOnlySpan<double> values)
    {
        CompensatedSum sum = default;
        foreach (double value in values)
            sum.Add(value);
        return sum.Value / values.Length;
    }

    internal static double SumOfSquares(ReadOnlySpan<double> values, double mean)
    {
        CompensatedSum sum = default;
        foreach (double value in values)
            sum.Add((value - mean) * (value - mean));
        return sum.Value;
    }
}
