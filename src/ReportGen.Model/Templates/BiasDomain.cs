using System.Collections.Immutable;

namespace ReportGen.Model.Templates;

/// <summary>A domain or question of a tool.</summary>
/// <param name="Id">The column that holds its judgements.</param>
/// <param name="Label">For readers.</param>
/// <param name="Group">The heading it stands under; empty for none.</param>
/// <param name="Judgements">Ids of the judgements that it knows.</param>
/// <param name="IsOverall">Whether it judges the study as a whole.</param>
public sealed record BiasDomain(string Id, string Label, string Group, ImmutableArray<string> Judgements, bool IsOverall);
