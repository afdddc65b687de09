using System.Collections.Immutable;

namespace ReportGen.Figures.Flow;

/// <summary>A row of a grid: boxes by column, or headings.</summary>
/// <param name="Phase">Identification, Screening or Included; empty for a row of headings.</param>
/// <param name="Cells">One for each column, null where there is none.</param>
internal sealed record FlowRow(string Phase, ImmutableArray<FlowCell?> Cells, ImmutableArray<FlowHeading> Headings);
