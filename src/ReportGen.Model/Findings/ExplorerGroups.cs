using System.Collections.Immutable;

namespace ReportGen.Model.Findings;

/// <summary>The levels of a grouping, each with a τ² of its own, and the test between them.</summary>
/// <param name="Levels">In the order of the grouping's levels; null for a level whose studies cannot be pooled.</param>
public sealed record ExplorerGroups(ImmutableArray<PooledVariant?> Levels, TestResult Between);
