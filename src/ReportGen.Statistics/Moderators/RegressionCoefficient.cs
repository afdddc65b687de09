namespace ReportGen.Statistics.Moderators;

/// <summary>A coefficient of a meta-regression.</summary>
/// <param name="Name">Of the column, <see cref="ModeratorDesign.InterceptName"/> for the intercept.</param>
/// <param name="Estimate">Effect size per unit of the moderator.</param>
/// <param name="StandardError">By the test chosen.</param>
/// <param name="Statistic">z or t; null when the standard error is 0.</param>
/// <param name="PValue">Two-sided; null when the standard error is 0.</param>
/// <param name="ConfidenceInterval">By the test chosen.</param>
public sealed record RegressionCoefficient(string Name, double Estimate, double StandardError, double? Statistic, double? PValue, Interval ConfidenceInterval);
