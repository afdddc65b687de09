namespace ReportGen.Statistics.Descriptives;

/// <summary>A t test of a difference of means against 0.</summary>
/// <param name="Estimate">The mean difference, first less second.</param>
/// <param name="StandardError">Of the difference.</param>
/// <param name="Statistic">t; infinite when the standard error is 0, null when the difference is 0 as well.</param>
/// <param name="DegreesOfFreedom">Not whole for Welch's test.</param>
/// <param name="PValue">Two-sided; null where the statistic is.</param>
/// <param name="ConfidenceInterval">Of the difference.</param>
public sealed record TTestResult(
    double Estimate, double StandardError, double? Statistic, double DegreesOfFreedom, double? PValue, Interval ConfidenceInterval);
