using System.Collections.Immutable;
using ReportGen.Writers.Fonts;

namespace ReportGen.Writers.Layout.Tables;

/// <summary>The measures of all cells of a table, at the size of its style, from which its width and size are chosen before anything is set.</summary>
internal sealed class TableMeasure
{
    private readonly TableText _text;
    private readonly ColumnBalance _balance;
    private readonly ImmutableArray<(HeaderCell Cell, CellMeasure Measure)> _header;
    private readonly ImmutableArray<ImmutableArray<CellMeasure>> _rows;

    public TableMeasure(TableText text, double indent, double gap, FontSet fonts)
    {
        _text = text;
        _header = [.. text.Header.Select(h => (h, new CellMeasure(h.Text, fonts)))];
        _rows = [.. text.CellRows.Select(r => r.Cells.Select(c => new CellMeasure(c, fonts)).ToImmutableArray())];
        Widths = WidthsOf(indent, gap, fonts);
        _balance = new ColumnBalance([HeaderRow(), .. _rows], Widths.Least);
    }

    public ColumnWidths Widths { get; }

    /// <summary>Most lines of a body cell, and of a heading, in columns of given widths.</summary>
    /// <param name="scale">Size of the type over that of the style.</param>
    public (int Body, int Header) MostLines(double[] widths, double scale)
    {
        var body = _rows.SelectMany(r => r.Select((c, i) => c.LinesAt(widths[i] / scale))).DefaultIfEmpty().Max();
        return (body, _header.Where(h => h.Cell.ColumnSpan == 1).Max(h => h.Measure.LinesAt(widths[h.Cell.Column] / scale)));
    }

    /// <summary>Lines of all rows, each as high as its highest cell.</summary>
    /// <param name="scale">Size of the type over that of the style.</param>
    public int LinesOf(double[] widths, double scale) => _rows.Sum(r => r.Select((c, i) => c.LinesAt(widths[i] / scale)).Max());

    /// <summary>Widths that fill the room, chosen so that the table is as low as can be.</summary>
    /// <param name="room">Points for the columns, without the gaps between them.</param>
    public double[] Divide(double room, double scale)
    {
        var widths = Widths.Divide(room, scale);
        if (!Widths.Fit(room, scale) || Widths.Natural.Sum() * scale <= room) return widths;
        return [.. _balance.Of([.. widths.Select(w => w / scale)]).Select(w => w * scale)];
    }

    private ImmutableArray<CellMeasure> HeaderRow() =>
        [.. Enumerable.Range(0, _text.ColumnCount).Select(c => _header.First(h => h.Cell.ColumnSpan == 1 && h.Cell.Column == c).Measure)];

    private ColumnWidths WidthsOf(double indent, double gap, FontSet fonts)
    {
        var count = _text.ColumnCount;
        var (least, natural, usual) = (new double[count], new double[count], new double[count]);
        foreach (var (cell, measure) in _header.Where(h => h.Cell.ColumnSpan == 1)) (least[cell.Column], natural[cell.Column]) = (measure.Least, measure.Natural);
        for (var column = 0; column < count; column++)
        {
            var inner = column == 0 ? indent : 0;
            foreach (var row in _rows)
            {
                least[column] = Math.Max(least[column], row[column].Least + inner);
                natural[column] = Math.Max(natural[column], row[column].Natural + inner);
                usual[column] += row[column].Natural / _rows.Length;
            }

            usual[column] = Math.Max(usual[column], least[column]);
            if (DecimalColumn.Of(_text, column, fonts) is not { } numbers) continue;
            natural[column] = Math.Max(natural[column], numbers.Natural);
            least[column] = Math.Max(least[column], numbers.Least);
        }

        foreach (var (cell, measure) in _header.Where(h => h.Cell.ColumnSpan > 1)) Widen(cell, measure, gap, least, natural);
        return new ColumnWidths(least, natural, usual);
    }

    /// <summary>Columns under one heading are together as wide as its widest word, better as all of it.</summary>
    private static void Widen(HeaderCell cell, CellMeasure measure, double gap, double[] least, double[] natural)
    {
        var gaps = gap * (cell.ColumnSpan - 1);
        foreach (var (widths, wanted) in new[] { (least, measure.Least), (natural, measure.Natural) })
        {
            var span = widths.AsSpan(cell.Column, cell.ColumnSpan);
            var missing = wanted - gaps;
            foreach (var width in span) missing -= width;
            for (var i = 0; i < span.Length && missing > 0; i++) span[i] += missing / span.Length;
        }

        for (var i = cell.Column; i < cell.Column + cell.ColumnSpan; i++) natural[i] = Math.Max(natural[i], least[i]);
    }
}
