namespace ReportGen.Statistics.Descriptives;

/// <summary>Groups merged into one sample.</summary>
/// <param name="N">Sum of the sizes.</param>
/// <param name="Mean">Mean of the merged sample.</param>
/// <param name="StandardDeviation">SD of the merged sample; null for N = 1.</param>
/// <param name="PooledWithinStandardDeviation">√[Σ(n − 1)SD²/Σ(n − 1)]; null when every group has one member.</param>
public sealed record CombinedGroups(long N, double Mean, double? StandardDeviation, double? PooledWithinStandardDeviation);
