using System.Collections.Immutable;
using ReportGen.Statistics.Distributions;
using ReportGen.Statistics.EffectSizes;
using ReportGen.Statistics.Heterogeneity;
using ReportGen.Statistics.Numerics;

namespace ReportGen.Statistics.MantelHaenszel;

/// <summary>An estimate, its standard error and the weights it is made of, one a study used.</summary>
internal sealed record StratifiedEstimate(double Estimate, double StandardError, double[] Weights)
{
    /// <summary>The finished result; no value, and <see cref="ProblemKind.NotEstimable"/>, when estimate or standard error are not finite, <see cref="ProblemKind.OutOfRange"/> when another figure is not.</summary>
    public Computed<StratifiedEffect> ToEffect(ImmutableArray<int> studies, EffectSizeSet effects, StratifiedTests tests, StratifiedOptions options)
    {
        var problems = effects.Problems;
        if (!double.IsFinite(Estimate) || !double.IsFinite(StandardError)) return new(null, problems.Add(new(ProblemKind.NotEstimable)));
        double total = Sum(Weights);
        var heterogeneity = HeterogeneityOf(effects);
        if (!double.IsFinite(heterogeneity.Q) || !double.IsFinite(total) || !double.IsFinite(100 * Weights.Max() / total)) return new(null, problems.Add(new(ProblemKind.OutOfRange)));
        if (StandardError == 0) problems = problems.Add(new(ProblemKind.ZeroStandardError));
        double half = NormalDistribution.Quantile(0.5 + (options.Level / 2)) * StandardError;
        double? z = StandardError > 0 ? Estimate / StandardError : Estimate == 0 ? null : double.CopySign(double.PositiveInfinity, Estimate);
        return new(
            new()
            {
                Options = options,
                K = studies.Length,
                Studies = studies,
                Estimate = Estimate,
                StandardError = StandardError,
                Statistic = z,
                PValue = z is { } statistic ? NormalDistribution.TwoSided(statistic) : null,
                ConfidenceInterval = new(Estimate - half, Estimate + half),
                Weights = [.. Weights.Select(w => 100 * w / total)],
                EffectSizes = effects,
                Heterogeneity = heterogeneity,
                Association = tests.Association,
                BreslowDay = tests.BreslowDay,
                Tarone = tests.Tarone,
            },
            problems);
    }

    private HeterogeneityStatistics HeterogeneityOf(EffectSizeSet effects)
    {
        CompensatedSum sum = default;
        int k = 0;
        for (int i = 0; i < effects.Yi.Length; i++)
        {
            // A difference without events and without correction has the variance 0; it says nothing about heterogeneity.
            if (effects.Yi[i] is not { } y || effects.Vi[i] is not > 0) continue;
            sum.Add((y - Estimate) * (y - Estimate) / effects.Vi[i]!.Value);
            k++;
        }

        int df = Math.Max(0, k - 1);
        double q = sum.Value;
        return df == 0 ? new(q, 0, 1, 0, 1, null) : new(q, df, ChiSquaredDistribution.UpperTail(q, df), q > df ? 100 * (q - df) / q : 0, q / df, null);
    }

    private static double Sum(double[] values)
    {
        CompensatedSum sum = default;
        foreach (double value in values)
            sum.Add(value);
        return sum.Value;
    }
}
