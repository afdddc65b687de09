using System.Collections.Immutable;

namespace ReportGen.Analysis.Alternatives;

/// <summary>The choices of a descriptive statistic.</summary>
/// <param name="Studies">Positions of the rows, one for each time that a row counts.</param>
/// <param name="Centre">"mean", "median" or "weighted"; null for that of each part.</param>
/// <param name="Weight">Column of the weights.</param>
/// <param name="Spread">"sample", "population", "error" or "weighted".</param>
/// <param name="InputDecimals">Decimals to which the values were rounded first; null for none.</param>
internal sealed record DescriptivePlan(ImmutableArray<int> Studies, string? Centre, string? Weight, string Spread, int? InputDecimals);
