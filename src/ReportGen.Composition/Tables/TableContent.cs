using System.Collections.Immutable;
using ReportGen.Model.Manuscripts;

namespace ReportGen.Composition.Tables;

/// <summary>What a generated table holds, before its caption and number.</summary>
internal sealed record TableContent(ImmutableArray<TableColumn> Columns, ImmutableArray<TableRow> Rows)
{
    public TableRow? Total { get; init; }

    public ImmutableArray<TableHeaderGroup> HeaderGroups { get; init; } = [];

    public ImmutableArray<TableRowGroup> RowGroups { get; init; } = [];

    /// <summary>Notes on all of it, after those that are declared.</summary>
    public ImmutableArray<ImmutableArray<Inline>> Notes { get; init; } = [];

    /// <summary>Notes on single cells.</summary>
    public ImmutableArray<ImmutableArray<Inline>> MarkedNotes { get; init; } = [];

    /// <summary>Rows under headings; a table of one group alone needs none.</summary>
    public static TableContent OfGroups(ImmutableArray<TableColumn> columns, IEnumerable<(ImmutableArray<Inline> Heading, ImmutableArray<TableRow> Rows)> groups)
    {
        var filled = groups.Where(g => !g.Rows.IsEmpty).ToImmutableArray();
        var first = 0;
        var headings = filled.Select(g => new TableRowGroup(g.Heading, (first += g.Rows.Length) - g.Rows.Length, g.Rows.Length)).ToImmutableArray();
        return new TableContent(columns, [.. filled.SelectMany(g => g.Rows)]) { RowGroups = filled.Length > 1 ? headings : [] };
    }
}
