using System.Collections.Immutable;

namespace ReportGen.Model.Findings;

/// <summary>A fit of the explorer.</summary>
/// <param name="Pooled">Estimate, intervals, τ², I².</param>
/// <param name="Heterogeneity">Cochran's Q.</param>
/// <param name="Weights">Percent, in the order of the outcome's studies; null for a study that is not in the fit.</param>
/// <param name="Groups">In the order of the groupings.</param>
public sealed record ExplorerFit(PooledVariant Pooled, TestResult Heterogeneity, ImmutableArray<Quantity?> Weights, ImmutableArray<ExplorerGroups> Groups);
