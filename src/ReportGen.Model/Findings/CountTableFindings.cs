using System.Collections.Immutable;

namespace ReportGen.Model.Findings;

/// <summary>A count table against its total.</summary>
/// <param name="TableId">Table.</param>
/// <param name="Label">Its name for readers.</param>
/// <param name="Rows">In file order.</param>
/// <param name="Sum">Of the reported counts.</param>
/// <param name="Total">What they are counts of.</param>
/// <param name="NotItemised">Total minus sum where the source itemises only part; not available where rows overlap.</param>
/// <param name="Overlapping">Whether one counted thing may stand in several rows.</param>
/// <param name="Note">As declared; may be empty.</param>
public sealed record CountTableFindings(
    string TableId, string Label, ImmutableArray<CountRow> Rows, Quantity Sum, Quantity Total, Quantity NotItemised, bool Overlapping, string Note)
{
    public IEnumerable<Quantity> Quantities => [Sum, Total, NotItemised, .. Rows.Select(r => r.Share)];
}
