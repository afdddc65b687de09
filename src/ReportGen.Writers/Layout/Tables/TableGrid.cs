using System.Collections.Immutable;
using ReportGen.Model.Manuscripts;
using ReportGen.Model.Templates;
using ReportGen.Writers.Layout.Blocks;
using ReportGen.Writers.Layout.Text;

namespace ReportGen.Writers.Layout.Tables;

/// <summary>A table's cells set at one size in one width.</summary>
internal sealed class TableGrid
{
    private const double ColumnGapEms = 0.9, RowPadding = 2.2, HeavyRule = 0.9, LightRule = 0.5;
    private readonly LayoutContext _context;
    private readonly TextStyle _style;
    private readonly TableText _text;
    private readonly double[] _widths;
    private readonly DecimalColumn?[] _decimals;

    /// <param name="width">Width of the table.</param>
    /// <param name="scale">Size of its type over that of its style.</param>
    public TableGrid(TableText text, ColumnWidths widths, double width, double scale, LayoutContext context)
    {
        _context = context;
        var style = context.Style.Table;
        _style = style with { Size = style.Size * scale, Leading = style.Leading * scale };
        _text = text.Scaled(scale);
        _widths = widths.Divide(RoomFor(text, width, scale, style), scale);
        _decimals = [.. Enumerable.Range(0, text.ColumnCount).Select(c => DecimalColumn.Of(_text, c, context.Fonts))];
        Width = width;
        Header = RowSlab(_text.Header, bottom: true, HeavyRule, LightRule);
        RepeatedHeader = RowSlab(_text.RepeatedHeader, bottom: true, HeavyRule, LightRule);
        var rows = _text.Rows.Select((r, i) => RowSlab(r, bottom: false, text.HasTotal && i == _text.Rows.Length - 1 && i > 0 ? LightRule : 0, 0)).ToList();
        MostLines = (int)Math.Round(rows.Select(r => (r.Height - 2 * RowPadding) / _style.Leading).DefaultIfEmpty().Max());
        Rows = new TableRows([.. rows.Select((r, i) => r with { KeepWithNext = IsKept(i, rows.Count) })], BottomRule);
    }

    public double Width { get; }

    public Slab Header { get; }

    public Slab RepeatedHeader { get; }

    public TableRows Rows { get; }

    private Slab BottomRule => new(0, [PageItem.Shape.Rule(0, 0, Width, 0, _context.Style.Ink, HeavyRule)]);

    /// <summary>Most lines of a body cell.</summary>
    public int MostLines { get; }

    public int HeaderLines => (int)Math.Round((Header.Height - 2 * RowPadding) / _style.Leading);

    /// <summary>What is left for the columns when the gaps between them are taken off.</summary>
    public static double RoomFor(TableText text, double width, double scale, TextStyle style) =>
        width - ColumnGapEms * style.Size * scale * Math.Max(0, text.ColumnCount - 1);

    /// <summary>Neither the first nor the last row stands alone on a page, and a total stands with the last two rows.</summary>
    private bool IsKept(int row, int count) => row < count - 1 && (row == 0 || row >= count - (_text.HasTotal ? 3 : 2));

    private Slab RowSlab(ImmutableArray<InlineText> cells, bool bottom, double ruleAbove, double ruleBelow)
    {
        var set = cells.Select(SetCell).ToList();
        var lines = Math.Max(1, set.Max(c => c.Lines.Length));
        var height = lines * _style.Leading + 2 * RowPadding;
        var (slabs, x) = (new List<Slab>(), 0.0);
        for (var c = 0; c < cells.Length; c++)
        {
            var top = RowPadding + (bottom ? (lines - set[c].Lines.Length) * _style.Leading : 0);
            for (var i = 0; i < set[c].Lines.Length; i++)
                slabs.Add(LineSlabs.Of(set[c].Lines[i], _style.Size, _style.Leading, x + set[c].Shift).Moved(0, top + i * _style.Leading));
            x += _widths[c] + ColumnGapEms * _style.Size;
        }

        return new Slab(height, [.. Rules(height, ruleAbove, ruleBelow), .. slabs.SelectMany(s => s.Items)])
        {
            Links = [.. slabs.SelectMany(s => s.Links)],
            Destinations = [.. slabs.SelectMany(s => s.Destinations)],
            Footnotes = [.. slabs.SelectMany(s => s.Footnotes)],
        };
    }

    private IEnumerable<PageItem> Rules(double height, double above, double below)
    {
        if (above > 0) yield return PageItem.Shape.Rule(0, 0, Width, 0, _context.Style.Ink, above);
        if (below > 0) yield return PageItem.Shape.Rule(0, height, Width, height, _context.Style.Ink, below);
    }

    private (ImmutableArray<SetLine> Lines, double Shift) SetCell(InlineText cell, int column)
    {
        if (cell.Spans.IsEmpty) return ([], 0);
        var width = _widths[column];
        var alignment = _text.Alignments[column] switch
        {
            ColumnAlignment.Center => TextAlignment.Center,
            ColumnAlignment.Right => TextAlignment.Right,
            _ => TextAlignment.Left,
        };
        var shift = _decimals[column] is { } numbers ? Math.Min(numbers.Shift(cell, _context.Fonts), width / 2) : 0;
        return (ParagraphSetter.Set(cell, _context.Fonts, width - shift, alignment, 0, _context.Hyphenator), shift);
    }
}
