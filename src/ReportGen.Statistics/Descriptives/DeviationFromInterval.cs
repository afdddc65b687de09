using ReportGen.Statistics.Distributions;

namespace ReportGen.Statistics.Descriptives;

/// <summary>
/// Standard deviation and standard error from what a paper prints instead: an interval, an error, a p or a test statistic (Cochrane Handbook 6.5.2.2–6.5.2.3). All are null for figures that
/// cannot be or that do not determine them.
/// </summary>
public static class DeviationFromInterval
{
    /// <summary>SE = (upper − lower)/(2z).</summary>
    public static double? StandardError(Interval confidenceInterval, double level = 0.95) =>
        NotNegative((confidenceInterval.Upper - confidenceInterval.Lower) / (2 * NormalDistribution.Quantile(0.5 + (level / 2))));

    /// <summary>SD = √n (upper − lower)/(2z), for samples of 100 or so and more; null for n &lt; 1.</summary>
    public static double? ByNormal(Interval confidenceInterval, long n, double level = 0.95) => FromStandardError(StandardError(confidenceInterval, level), n);

    /// <summary>SD = √n (upper − lower)/(2t), t with n − 1 degrees of freedom; null for n &lt; 2.</summary>
    public static double? ByStudent(Interval confidenceInterval, long n, double level = 0.95) => n < 2
        ? null
        : FromStandardError(NotNegative((confidenceInterval.Upper - confidenceInterval.Lower) / (2 * StudentDistribution.Quantile(0.5 + (level / 2), n - 1))), n);

    /// <summary>SD = SE √n of one sample; null for n &lt; 1.</summary>
    public static double? FromStandardError(double? standardError, long n) => n < 1 ? null : NotNegative(standardError * Math.Sqrt(n));

    /// <summary>The SD common to two groups of n1 and n2 from the standard error of the difference of their means: SE/√(1/n1 + 1/n2).</summary>
    public static double? OfTwoGroups(double? standardErrorOfDifference, long n1, long n2) =>
        n1 < 1 || n2 < 1 ? null : NotNegative(standardErrorOfDifference / Math.Sqrt((1.0 / n1) + (1.0 / n2)));

    /// <summary>SE = |difference/t| of a mean or a difference of means with its t or z statistic; null for a statistic of 0.</summary>
    public static double? StandardErrorFromStatistic(double difference, double statistic) => statistic == 0 ? null : NotNegative(Math.Abs(difference / statistic));

    /// <summary>
    /// SE from a two-sided p, by the statistic that has it: t with <paramref name="degreesOfFreedom"/> (n − 1 for one sample or a paired test, n1 + n2 − 2 for two groups), z when
    /// null. Null unless 0 &lt; p &lt; 1, and for degrees of freedom below 1: p = 1 goes with a difference of 0 and any error.
    /// </summary>
    public static double? StandardErrorFromPValue(double difference, double pValue, double? degreesOfFreedom = null)
    {
        if (!(pValue > 0 && pValue < 1) || degreesOfFreedom is not (null or >= 1 and < double.PositiveInfinity)) return null;

        // The quantile of the lower tail: 1 − p/2 would lose the digits of a small p.
        double statistic = degreesOfFreedom is { } df ? StudentDistribution.Quantile(pValue / 2, df) : NormalDistribution.Quantile(pValue / 2);
        return StandardErrorFromStatistic(difference, statistic);
    }

    private static double? NotNegative(double? figure) => figure is >= 0 and < double.PositiveInfinity ? figure : null;
}
