using System.Collections.Immutable;

namespace ReportGen.Model.Findings;

/// <summary>A declared subgroup analysis.</summary>
/// <param name="Id">Of the subgroup analysis.</param>
/// <param name="Label">For readers.</param>
/// <param name="CommonTau2">One τ² for all levels instead of one for each.</param>
/// <param name="Levels">Names of the levels in ordinal order; text from data.</param>
/// <param name="Members">The level of each study of the outcome, as a position in <paramref name="Levels"/>; null where not reported.</param>
public sealed record ExplorerGrouping(string Id, string Label, bool CommonTau2, ImmutableArray<string> Levels, ImmutableArray<int?> Members);
