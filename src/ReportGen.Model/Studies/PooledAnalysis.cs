using ReportGen.Model.Diagnostics;

namespace ReportGen.Model.Studies;

/// <summary>An inverse-variance meta-analysis.</summary>
/// <param name="Id">Its name in addresses.</param>
/// <param name="Measure">Effect size, by metafor's name: PLO.</param>
/// <param name="Estimator">Estimator of τ²: REML, DL …</param>
/// <param name="Test">z or knha (Hartung-Knapp).</param>
/// <param name="Level">Level of the intervals, such as 0.95.</param>
/// <param name="Decimals">Decimals of the percentages as printed.</param>
public sealed record PooledAnalysis(
    string Id, string Measure, string Estimator, string Test, double Level, int Decimals, SourceSpan Span);
