using System.Collections.Immutable;

namespace ReportGen.Model.Manuscripts;

/// <summary>A table with its caption.</summary>
/// <param name="Id">Target of cross-references.</param>
/// <param name="Number">1 for "Table 1".</param>
/// <param name="Columns">In order.</param>
/// <param name="Rows">Body rows; the first cell of each is its header.</param>
/// <param name="Total">The total row, or null.</param>
/// <param name="Notes">Footnotes of the table.</param>
public sealed record ManuscriptTable(
    string Id, int Number, ImmutableArray<Inline> Caption, ImmutableArray<TableColumn> Columns, ImmutableArray<TableRow> Rows, TableRow? Total,
    ImmutableArray<ImmutableArray<Inline>> Notes);
