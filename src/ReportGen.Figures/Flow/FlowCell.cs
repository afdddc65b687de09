using System.Collections.Immutable;

namespace ReportGen.Figures.Flow;

/// <summary>A box of the diagram.</summary>
/// <param name="Heading">Stands above the items; empty for none.</param>
internal sealed record FlowCell(string Heading, ImmutableArray<FlowItem> Items)
{
    /// <summary>Whether any of its counts is reported.</summary>
    public bool Reported => Items.Any(i => i.Reported);
}
