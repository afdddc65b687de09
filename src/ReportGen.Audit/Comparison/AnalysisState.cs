namespace ReportGen.Audit.Comparison;

/// <summary>What an analysis gave.</summary>
/// <param name="Estimate">As printed.</param>
/// <param name="Interval">As printed.</param>
/// <param name="Direction">Below no effect −1, above 1, at it 0; null for what has no value of no effect.</param>
/// <param name="Crosses">Whether the interval holds no effect; null for what has none.</param>
/// <param name="Heterogeneity">I² and τ² as printed; empty where there are none.</param>
public sealed record AnalysisState(string Estimate, string Interval, int? Direction, bool? Crosses, string Heterogeneity);
