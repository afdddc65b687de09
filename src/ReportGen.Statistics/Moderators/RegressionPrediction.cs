namespace ReportGen.Statistics.Moderators;

/// <summary>The mean effect expected at given values of the moderators.</summary>
/// <param name="Estimate">x·b.</param>
/// <param name="StandardError">√(x V xᵀ).</param>
/// <param name="ConfidenceInterval">Of the mean effect.</param>
/// <param name="PredictionInterval">Of the true effect of a new study; null for equal effects.</param>
public sealed record RegressionPrediction(double Estimate, double StandardError, Interval ConfidenceInterval, Interval? PredictionInterval);
