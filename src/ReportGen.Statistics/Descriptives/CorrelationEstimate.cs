namespace ReportGen.Statistics.Descriptives;

/// <summary>A correlation.</summary>
/// <param name="N">Number of pairs.</param>
/// <param name="Estimate">r, between −1 and 1.</param>
public sealed record CorrelationEstimate(int N, double Estimate);
