namespace ReportGen.Statistics.Moderators;

/// <summary>The omnibus test that all coefficients but the intercept are 0 (all coefficients in a design without intercept).</summary>
/// <param name="Statistic">Q_M, χ² for test z; F otherwise.</param>
/// <param name="DegreesOfFreedom">Number of coefficients tested.</param>
/// <param name="ResidualDegreesOfFreedom">k − p for F; null for χ².</param>
/// <param name="PValue">Of the upper tail.</param>
public sealed record ModeratorTest(double Statistic, int DegreesOfFreedom, int? ResidualDegreesOfFreedom, double PValue);
