namespace ReportGen.Statistics.Descriptives;

/// <summary>The summary of n ≥ 1 values.</summary>
/// <param name="N">Number of values.</param>
/// <param name="Mean">Arithmetic mean.</param>
/// <param name="StandardDeviation">Of the sample, with n − 1; null for n = 1.</param>
/// <param name="PopulationStandardDeviation">With n.</param>
/// <param name="StandardError">SD/√n; null for n = 1.</param>
/// <param name="ConfidenceInterval">Of the mean, by t(n − 1); null for n = 1.</param>
/// <param name="Median">The middle value, or the mean of the middle two.</param>
/// <param name="Minimum">Smallest value.</param>
/// <param name="Maximum">Largest value.</param>
/// <param name="Quartiles">First and third quartile, by the definition asked for.</param>
public sealed record Summary(
    int N,
    double Mean,
    double? StandardDeviation,
    double PopulationStandardDeviation,
    double? StandardError,
    Interval? ConfidenceInterval,
    double Median,
    double Minimum,
    double Maximum,
    Interval Quartiles)
{
    /// <summary>SD²; null for n = 1.</summary>
    public double? Variance => StandardDeviation * StandardDeviation;

    /// <summary>Third less first quartile.</summary>
    public double InterquartileRange => Quartiles.Upper - Quartiles.Lower;
}
