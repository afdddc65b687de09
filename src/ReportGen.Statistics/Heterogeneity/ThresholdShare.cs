namespace ReportGen.Statistics.Heterogeneity;

/// <summary>The share of true effects beyond a threshold.</summary>
/// <param name="Threshold">On the scale of the effect sizes.</param>
/// <param name="Side">The side counted.</param>
/// <param name="Share">A fraction. 0 or 1 when τ² is 0, where every study has the pooled effect.</param>
/// <param name="StandardError">By the delta method; null when τ² is 0.</param>
/// <param name="ConfidenceInterval">Cut off at 0 and 1; null when τ² is 0. A rough guide for shares below 0.15 or above 0.85, where its normal approximation fails.</param>
public sealed record ThresholdShare(double Threshold, ThresholdSide Side, double Share, double? StandardError, Interval? ConfidenceInterval);
