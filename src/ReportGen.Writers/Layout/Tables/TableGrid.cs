using System.Collections.Immutable;
using ReportGen.Model.Templates;
using ReportGen.Writers.Layout.Blocks;
using ReportGen.Writers.Layout.Text;

namespace ReportGen.Writers.Layout.Tables;

/// <summary>A table's cells set at one size in one width.</summary>
internal sealed class TableGrid(TableText text, TableColumns columns, TextStyle style, LayoutContext context)
{
    private readonly TableMeasures _measures = context.Style.Measures.Tables;

    /// <summary>The head; all headings stand at the foot of their rows.</summary>
    /// <param name="repeated">As furniture, for parts after the first.</param>
    public Slab Header(bool repeated)
    {
        var set = text.Header.Select(h => (Cell: h, Lines: Lines(h, repeated))).ToList();
        var lower = Tallest(c => c.Row == text.HeaderRows - 1);
        var height = Math.Max(Tallest(IsAbove) + lower, Tallest(c => c.RowSpan > 1));
        var cells = new TableCells(style, context);
        foreach (var (cell, lines) in set)
        {
            var foot = IsAbove(cell) ? height - lower : height;
            cells.Place(lines, columns.Left(cell.Column), foot - _measures.CellPadding - lines.Length * style.Leading);
        }

        var under = text.Header.Where(IsAbove).Select(c => Rule(columns.Left(c.Column), columns.SpanWidth(c.Column, c.ColumnSpan), height - lower, _measures.LightRule));
        return cells.ToSlab(
            height, [Rule(0, columns.Width, 0, _measures.HeavyRule), .. under, Rule(0, columns.Width, height, _measures.LightRule)], repeated ? [] : text.HeaderDestinations);

        double Tallest(Func<HeaderCell, bool> which) => set.Where(s => which(s.Cell)).Select(s => HeightOf(s.Lines.Length)).DefaultIfEmpty().Max();
    }

    /// <summary>A heading that others stand under.</summary>
    private bool IsAbove(HeaderCell cell) => cell.Row + cell.RowSpan < text.HeaderRows;

    /// <summary>The rows with the places where the table may be divided.</summary>
    /// <param name="room">The height that a row has on a page; one that is higher still is divided between its lines.</param>
    public TableRows Rows(double room)
    {
        var mostLines = Math.Max(1, (int)((room - 2 * _measures.CellPadding) / style.Leading));
        var rows = new List<Slab>();
        for (var i = 0; i < text.Rows.Length; i++)
        {
            var row = text.Rows[i];
            var pieces = row.Kind == TableRowKind.Group ? [GroupRow(row, i == 0)] : CellRow(row, mostLines, i > 0).ToList();
            rows.AddRange(pieces.Select((p, piece) => p with { KeepWithNext = piece == pieces.Count - 1 && IsKept(i) }));
        }

        return new TableRows([.. rows], new Slab(0, [Rule(0, columns.Width, 0, _measures.HeavyRule)]));
    }

    private ImmutableArray<SetLine> Lines(HeaderCell cell, bool repeated) => new TableCells(style, context).Set(
        repeated ? cell.Repeated : cell.Text, columns.SpanWidth(cell.Column, cell.ColumnSpan),
        cell.ColumnSpan > 1 ? TextAlignment.Center : columns.AlignmentOf(cell.Column));

    private double HeightOf(int lines) => Math.Max(1, lines) * style.Leading + 2 * _measures.CellPadding;

    private Slab GroupRow(TableTextRow row, bool first)
    {
        var cells = new TableCells(style, context);
        var lines = cells.Set(row.Cells[0], columns.Width, TextAlignment.Left);
        var space = first ? 0 : _measures.GroupGap;
        cells.Place(lines, 0, space + _measures.CellPadding);
        return cells.ToSlab(space + HeightOf(lines.Length), [], row.Destinations);
    }

    private IEnumerable<Slab> CellRow(TableTextRow row, int mostLines, bool ruled)
    {
        var set = row.Cells.Select((cell, column) =>
        {
            var shift = columns.ShiftOf(cell, column);
            return (X: columns.Left(column) + shift, Lines: new TableCells(style, context).Set(cell, columns.SpanWidth(column, 1) - shift, columns.AlignmentOf(column)));
        }).ToList();
        var count = Math.Max(1, set.Max(s => s.Lines.Length));
        for (var first = 0; first < count; first += mostLines)
        {
            var cells = new TableCells(style, context);
            foreach (var (x, lines) in set) cells.Place(lines.Skip(first).Take(mostLines), x, _measures.CellPadding);
            var rule = row.Kind == TableRowKind.Total && ruled && first == 0;
            yield return cells.ToSlab(HeightOf(Math.Min(mostLines, count - first)), rule ? [Rule(0, columns.Width, 0, _measures.LightRule)] : [], first == 0 ? row.Destinations : []);
        }
    }

    /// <summary>
    /// Neither the first nor the last row of the table stands alone on a page; a heading of a group stands with its first two rows, a total with
    /// the two rows above it.
    /// </summary>
    private bool IsKept(int row)
    {
        var last = text.Rows.Length - 1;
        if (row >= last) return false;
        if (row == 0 || row >= last - (text.HasTotal ? 2 : 1) || text.Rows[row].Kind == TableRowKind.Group) return true;
        return text.Rows[row - 1].Kind == TableRowKind.Group && text.Rows[row + 1].Kind != TableRowKind.Group;
    }

    private PageItem.Shape Rule(double x, double width, double y, double thickness) => PageItem.Shape.Rule(x, y, x + width, y, context.Style.Ink, thickness);
}
