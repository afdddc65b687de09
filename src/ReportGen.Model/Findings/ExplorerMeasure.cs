using System.Collections.Immutable;

namespace ReportGen.Model.Findings;

/// <summary>The studies of an outcome by one measure.</summary>
/// <param name="Scale">The measure.</param>
/// <param name="Studies">Effect and interval on the reader's scale, in the order of the outcome's studies.</param>
public sealed record ExplorerMeasure(EffectScale Scale, ImmutableArray<StudyEstimate> Studies);
