using System.Collections.Immutable;
using ReportGen.Model.Manuscripts;
using ReportGen.Writers.Fonts;
using ReportGen.Writers.Layout.Text;

namespace ReportGen.Writers.Layout.Tables;

/// <summary>The columns of a table on its page, in points.</summary>
/// <param name="text">At the size it is set in.</param>
/// <param name="widths">Of the columns, without gaps.</param>
/// <param name="gap">Between columns.</param>
/// <param name="indent">Of the first column's cells under headings of groups; 0 without groups.</param>
internal sealed class TableColumns(TableText text, ImmutableArray<double> widths, double gap, double indent, FontSet fonts)
{
    private readonly ImmutableArray<DecimalColumn?> _decimals = [.. Enumerable.Range(0, text.ColumnCount).Select(c => DecimalColumn.Of(text, c, fonts))];

    public int Count => widths.Length;

    public double Width => Left(Count - 1) + widths[^1];

    public double Left(int column) => widths.AsSpan(0, column).ToArray().Sum() + column * gap;

    public double SpanWidth(int column, int count) => Left(column + count - 1) + widths[column + count - 1] - Left(column);

    public TextAlignment AlignmentOf(int column) => text.Alignments[column] switch
    {
        ColumnAlignment.Center => TextAlignment.Center,
        ColumnAlignment.Right => TextAlignment.Right,
        _ => TextAlignment.Left,
    };

    /// <summary>How far a body cell begins to the right of its column, so that numbers stand with their marks below one another.</summary>
    public double ShiftOf(InlineText cell, int column)
    {
        if (column == 0) return indent;
        return _decimals[column] is { } numbers ? Math.Min(numbers.Shift(cell, fonts), widths[column] / 2) : 0;
    }
}
