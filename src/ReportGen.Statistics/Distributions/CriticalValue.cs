namespace ReportGen.Statistics.Distributions;

/// <summary>The quantile by which a standard error is multiplied to give half the width of an interval.</summary>
internal static class CriticalValue
{
    /// <summary>Of t with so many degrees of freedom, of the normal distribution without.</summary>
    public static double Of(double level, double? df) =>
        df is { } d ? StudentDistribution.Quantile(0.5 + (level / 2), d) : NormalDistribution.Quantile(0.5 + (level / 2));
}
