using ReportGen.Statistics.Distributions;

namespace ReportGen.Statistics.Descriptives;

/// <summary>
/// Mean and SD of a sample of n from its median, quartiles and range, for roughly normal data. S1: minimum, median, maximum; S2: all five; S3: the three quartiles.
/// n ≥ 1 and ordered figures are the caller's to check; for n = 1 the SD formulas divide by 0 and give null.
/// </summary>
public static class MeanFromQuantiles
{
    /// <summary>S1: (a + 2m + b)/4 (Hozo, Djulbegovic and Hozo 2005).</summary>
    public static double MeanOfRangeHozo(double minimum, double median, double maximum) => (minimum + (2 * median) + maximum) / 4;

    /// <summary>S1: optimally weighted midrange and median (Luo, Wan, Liu and Tong 2018).</summary>
    public static double MeanOfRangeLuo(double minimum, double median, double maximum, long n)
    {
        double weight = 4 / (4 + Math.Pow(n, 0.75));
        return (weight * (minimum + maximum) / 2) + ((1 - weight) * median);
    }

    /// <summary>S2: (a + 2q1 + 2m + 2q3 + b)/8 (Bland 2015).</summary>
    public static double MeanOfFiveBland(double minimum, double q1, double median, double q3, double maximum) =>
        (minimum + (2 * q1) + (2 * median) + (2 * q3) + maximum) / 8;

    /// <summary>S2: optimally weighted midrange, mid-quartile and median (Luo et al. 2018).</summary>
    public static double MeanOfFiveLuo(double minimum, double q1, double median, double q3, double maximum, long n)
    {
        double range = 2.2 / (2.2 + Math.Pow(n, 0.75)), quartiles = 0.7 - (0.72 / Math.Pow(n, 0.55));
        return (range * (minimum + maximum) / 2) + (quartiles * (q1 + q3) / 2) + ((1 - range - quartiles) * median);
    }

    /// <summary>S3: (q1 + m + q3)/3 (Wan, Wang, Liu and Tong 2014).</summary>
    public static double MeanOfQuartilesWan(double q1, double median, double q3) => (q1 + median + q3) / 3;

    /// <summary>S3: optimally weighted mid-quartile and median (Luo et al. 2018).</summary>
    public static double MeanOfQuartilesLuo(double q1, double median, double q3, long n)
    {
        double weight = 0.7 + (0.39 / n);
        return (weight * (q1 + q3) / 2) + ((1 - weight) * median);
    }

    /// <summary>S1: range over its expectation (Wan et al. 2014).</summary>
    public static double? DeviationOfRangeWan(double minimum, double maximum, long n) => Ratio(maximum - minimum, 2 * ExtremeScore(n));

    /// <summary>S2: the mean of the two estimates from range and quartiles (Wan et al. 2014).</summary>
    public static double? DeviationOfFiveWan(double minimum, double q1, double q3, double maximum, long n) =>
        Ratio(maximum - minimum, 4 * ExtremeScore(n)) + Ratio(q3 - q1, 4 * QuartileScore(n));

    /// <summary>S2: range and quartiles weighted by n (Shi, Luo, Weng et al. 2020).</summary>
    public static double? DeviationOfFiveShi(double minimum, double q1, double q3, double maximum, long n)
    {
        double power = Math.Pow(n, 0.6);
        return Ratio(maximum - minimum, (2 + (0.14 * power)) * ExtremeScore(n)) + Ratio(q3 - q1, (2 + (2 / (0.07 * power))) * QuartileScore(n));
    }

    /// <summary>S3: interquartile range over its expectation (Wan et al. 2014).</summary>
    public static double? DeviationOfQuartilesWan(double q1, double q3, long n) => Ratio(q3 - q1, 2 * QuartileScore(n));

    private static double? Ratio(double numerator, double denominator) => denominator > 0 ? numerator / denominator : null;

    private static double ExtremeScore(long n) => NormalDistribution.Quantile((n - 0.375) / (n + 0.25));

    private static double QuartileScore(long n) => NormalDistribution.Quantile(((0.75 * n) - 0.125) / (n + 0.25));
}
