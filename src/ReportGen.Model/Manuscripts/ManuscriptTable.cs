using System.Collections.Immutable;

namespace ReportGen.Model.Manuscripts;

/// <summary>A table with its caption.</summary>
/// <param name="Id">Target of cross-references.</param>
/// <param name="Number">1 for "Table 1".</param>
/// <param name="Columns">In order.</param>
/// <param name="Rows">Body rows; the first cell of each is its header.</param>
/// <param name="Total">The total row, or null.</param>
/// <param name="Notes">Notes under the table on all of it.</param>
public sealed record ManuscriptTable(
    string Id, int Number, ImmutableArray<Inline> Caption, ImmutableArray<TableColumn> Columns, ImmutableArray<TableRow> Rows, TableRow? Total,
    ImmutableArray<ImmutableArray<Inline>> Notes)
{
    /// <summary>Headings over several columns, from left to right, none over another.</summary>
    public ImmutableArray<TableHeaderGroup> HeaderGroups { get; init; } = [];

    /// <summary>Groups of body rows, from the top; either empty or every row stands in one.</summary>
    public ImmutableArray<TableRowGroup> RowGroups { get; init; } = [];

    /// <summary>Notes on single cells, in the order of their <see cref="Inline.TableNoteMark"/>s; they stand under the others.</summary>
    public ImmutableArray<ImmutableArray<Inline>> MarkedNotes { get; init; } = [];

    /// <summary>The heading over a column, or null.</summary>
    public TableHeaderGroup? HeaderGroupOf(int column) => HeaderGroups.FirstOrDefault(g => column >= g.First && column < g.First + g.Count);
}
