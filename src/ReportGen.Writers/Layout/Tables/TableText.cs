using System.Collections.Immutable;
using ReportGen.Model.Manuscripts;
using ReportGen.Typography.Shaping;
using ReportGen.Writers.Layout.Text;

namespace ReportGen.Writers.Layout.Tables;

/// <summary>The texts of a table at the size of its style.</summary>
/// <param name="Header">Headings from left to right, those over several columns before their own.</param>
/// <param name="HeaderDestinations">Names of places in the head that notes lead back to.</param>
/// <param name="Rows">From the top; the total row, if there is one, is the last.</param>
internal sealed record TableText(
    ImmutableArray<ColumnAlignment> Alignments, ImmutableArray<HeaderCell> Header, ImmutableArray<string> HeaderDestinations,
    ImmutableArray<TableTextRow> Rows)
{
    /// <summary>Figures of one height and width stand under one another.</summary>
    private const ShapingFeatures Features = ShapingFeatures.Default | ShapingFeatures.TabularFigures | ShapingFeatures.LiningFigures;

    public int ColumnCount => Alignments.Length;

    public bool HasTotal => Rows is [.., { Kind: TableRowKind.Total }];

    public bool HasGroups => Rows.Any(r => r.Kind == TableRowKind.Group);

    public int HeaderRows => Header.Max(h => h.Row + h.RowSpan);

    /// <summary>Rows with a cell for each column.</summary>
    public IEnumerable<TableTextRow> CellRows => Rows.Where(r => r.Kind != TableRowKind.Group);

    public static TableText Of(ManuscriptTable table, LayoutContext context)
    {
        var marks = new HashSet<string>(StringComparer.Ordinal);
        var alignments = table.Columns.Select(c => c.Alignment).ToList();
        var missing = table.Rows.Select(r => r.Cells.Length).DefaultIfEmpty().Max() - alignments.Count;
        alignments.AddRange(Enumerable.Repeat(ColumnAlignment.Left, Math.Max(0, missing)));
        var header = HeaderOf(table, alignments.Count, context).ToImmutableArray();
        ImmutableArray<string> headerMarks = [.. table.HeaderGroups.SelectMany(g => NewMarks(g.Header, marks)), .. table.Columns.SelectMany(c => NewMarks(c.Header, marks))];
        return new TableText([.. alignments], header, headerMarks, [.. RowsOf(table, alignments.Count, marks, context)]);
    }

    public TableText Scaled(double factor) => factor == 1 ? this : this with
    {
        Header = [.. Header.Select(t => t.Scaled(factor))],
        Rows = [.. Rows.Select(r => r.Scaled(factor))],
    };

    private static TextFormat Format(LayoutContext context) => TextFormat.Of(context.Style.Table, context.Style.Ink) with { Features = Features };

    private static IEnumerable<HeaderCell> HeaderOf(ManuscriptTable table, int columns, LayoutContext context)
    {
        var bold = Format(context) with { Bold = true };
        for (var column = 0; column < columns; column++)
        {
            var group = table.HeaderGroupOf(column);
            if (group is not null && group.First == column) yield return Cell(group.Header, column, group.Count, 0, 1);
            var (row, rows) = table.HeaderGroups.IsEmpty ? (0, 1) : group is null ? (0, 2) : (1, 1);
            yield return Cell(column < table.Columns.Length ? table.Columns[column].Header : [], column, 1, row, rows);
        }

        HeaderCell Cell(ImmutableArray<Inline> inlines, int column, int span, int row, int rows) => new(
            InlineSetter.Set(inlines, bold, context), InlineSetter.SetFurniture(inlines, bold, context), column, span, row, rows);
    }

    private static IEnumerable<TableTextRow> RowsOf(ManuscriptTable table, int columns, HashSet<string> marks, LayoutContext context)
    {
        var format = Format(context);
        var groups = table.RowGroups.ToDictionary(g => g.First);
        for (var i = 0; i < table.Rows.Length; i++)
        {
            if (groups.TryGetValue(i, out var group))
                yield return new TableTextRow(TableRowKind.Group, [InlineSetter.Set(group.Header, format with { Bold = true }, context)], [.. NewMarks(group.Header, marks)]);
            yield return RowOf(table.Rows[i], TableRowKind.Body);
        }

        if (table.Total is { } total) yield return RowOf(total, TableRowKind.Total);

        TableTextRow RowOf(TableRow row, TableRowKind kind) => new(
            kind,
            [.. Enumerable.Range(0, columns).Select(c => c < row.Cells.Length ? InlineSetter.Set(row.Cells[c].Children, format, context) : new InlineText([], []))],
            [.. row.Cells.SelectMany(c => NewMarks(c.Children, marks))]);
    }

    /// <summary>Destinations of the marks that are the first of their notes.</summary>
    private static IEnumerable<string> NewMarks(ImmutableArray<Inline> inlines, HashSet<string> known) =>
        inlines.OfType<Inline.TableNoteMark>().Select(m => TableNoteIds.Mark(m.Table, m.Number)).Where(known.Add);
}
