using ReportGen.Statistics.Distributions;

namespace ReportGen.Statistics.Descriptives;

/// <summary>Standard deviation and standard error of a mean from its published interval, error or test (Cochrane Handbook 6.5.2.2–6.5.2.3).</summary>
public static class DeviationFromInterval
{
    /// <summary>SE = (upper − lower)/(2z).</summary>
    public static double StandardError(Interval confidenceInterval, double level = 0.95) =>
        (confidenceInterval.Upper - confidenceInterval.Lower) / (2 * NormalDistribution.Quantile(0.5 + (level / 2)));

    /// <summary>SD = √n (upper − lower)/(2z), for samples of 100 or so and more.</summary>
    public static double ByNormal(Interval confidenceInterval, long n, double level = 0.95) => FromStandardError(StandardError(confidenceInterval, level), n);

    /// <summary>SD = √n (upper − lower)/(2t), t with n − 1 degrees of freedom; null for n &lt; 2.</summary>
    public static double? ByStudent(Interval confidenceInterval, long n, double level = 0.95) => n < 2
        ? null
        : FromStandardError((confidenceInterval.Upper - confidenceInterval.Lower) / (2 * StudentDistribution.Quantile(0.5 + (level / 2), n - 1)), n);

    /// <summary>SD = SE √n.</summary>
    public static double FromStandardError(double standardError, long n) => standardError * Math.Sqrt(n);
}
