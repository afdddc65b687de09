using System.Collections.Immutable;

namespace ReportGen.Model.Findings;

/// <summary>The levels of a grouping, with a τ² of its own in each or one for all, and the test between them.</summary>
/// <param name="CommonTau2">One τ² for all levels instead of one for each.</param>
/// <param name="Levels">In the order of the grouping's levels; null for a level whose studies cannot be pooled.</param>
public sealed record ExplorerGroups(bool CommonTau2, ImmutableArray<PooledVariant?> Levels, TestResult Between);
