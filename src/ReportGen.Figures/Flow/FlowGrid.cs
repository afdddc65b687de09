using System.Collections.Immutable;

namespace ReportGen.Figures.Flow;

/// <summary>Boxes in rows and columns, and the arrows between them.</summary>
/// <param name="Columns">Number of columns.</param>
/// <param name="Lanes">Number of lanes at the left of the boxes.</param>
internal sealed record FlowGrid(int Columns, int Lanes, ImmutableArray<FlowRow> Rows, ImmutableArray<FlowLink> Links);
