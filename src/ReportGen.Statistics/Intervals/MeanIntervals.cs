using ReportGen.Statistics.Distributions;
using ReportGen.Statistics.EffectSizes;

namespace ReportGen.Statistics.Intervals;

/// <summary>Confidence intervals of a single mean from its summary figures. The formulas are named at <see cref="MeanIntervalMethod"/>.</summary>
public static class MeanIntervals
{
    /// <summary>
    /// The interval of the mean of <paramref name="sample"/> at <paramref name="level"/> (a fraction, 0.95). No value, and <see cref="ProblemKind.InvalidSummary"/>, for
    /// impossible figures; <see cref="ProblemKind.NotEstimable"/> for t with n ≤ 1 and for the logarithm of a mean that is not above 0; <see cref="ProblemKind.OutOfRange"/> for
    /// limits that are no finite number.
    /// </summary>
    public static Computed<MeanEstimate> Compute(MeanIntervalMethod method, SampleMean sample, double level = 0.95)
    {
        if (!sample.IsPossible) return new(null, [new Problem(ProblemKind.InvalidSummary)]);
        bool byStudent = method is MeanIntervalMethod.Student or MeanIntervalMethod.LogStudent, byLog = method is MeanIntervalMethod.Log or MeanIntervalMethod.LogStudent;
        if ((byStudent && sample.Size <= 1) || (byLog && !(sample.Mean > 0))) return new(null, [new Problem(ProblemKind.NotEstimable)]);
        double upper = 0.5 + (level / 2), critical = byStudent ? StudentDistribution.Quantile(upper, sample.Size - 1) : NormalDistribution.Quantile(upper);
        double error = sample.StandardDeviation / Math.Sqrt(sample.Size), half = critical * (byLog ? error / sample.Mean : error), factor = Math.Exp(half);
        var interval = byLog ? new Interval(sample.Mean / factor, sample.Mean * factor) : new(sample.Mean - half, sample.Mean + half);
        bool isFinite = double.IsFinite(interval.Lower) && double.IsFinite(interval.Upper);
        return isFinite ? new(new(sample, error, interval), []) : new(null, [new Problem(ProblemKind.OutOfRange)]);
    }
}
