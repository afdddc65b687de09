using System.Collections.Immutable;

namespace ReportGen.Figures.Forest;

/// <summary>Rows that belong together.</summary>
/// <param name="Heading">Name of the subgroup, text from data; empty where the studies are not divided.</param>
/// <param name="Summary">The subgroup's own; null for none.</param>
internal sealed record ForestSection(string Heading, ImmutableArray<ForestStudy> Studies, ForestSummary? Summary);
