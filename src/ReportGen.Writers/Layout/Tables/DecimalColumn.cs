using ReportGen.Writers.Layout.Text;

namespace ReportGen.Writers.Layout.Tables;

/// <summary>The measures by which numbers of a column are aligned on their decimal marks.</summary>
/// <param name="Left">Widest part before the mark.</param>
/// <param name="Right">Widest part from the mark on.</param>
internal sealed record DecimalColumn(double Left, double Right)
{
    public double Width => Left + Right;

    /// <summary>Null for a column of another alignment or without numbers.</summary>
    public static DecimalColumn? Of(TableText table, int column, FontSet fonts)
    {
        if (table.Alignments[column] != Model.Manuscripts.ColumnAlignment.Decimal) return null;
        double left = 0, right = 0;
        foreach (var row in table.Rows)
        {
            if (PartsOf(row[column], fonts) is not { } parts) continue;
            left = Math.Max(left, parts.Left);
            right = Math.Max(right, parts.Right);
        }

        return left + right > 0 ? new DecimalColumn(left, right) : null;
    }

    /// <summary>How far a cell's text is moved to the right; 0 for a text that is no number.</summary>
    public double Shift(InlineText cell, FontSet fonts) => PartsOf(cell, fonts) is { } parts ? Left - parts.Left : 0;

    /// <summary>Widths before and from the place that is aligned: the first decimal point, else the end of the first whole number.</summary>
    private static (double Left, double Right)? PartsOf(InlineText cell, FontSet fonts)
    {
        var text = cell.PlainText;
        if (MarkIn(text) is not { } mark) return null;
        var measured = new MeasuredText(cell.Spans, fonts);
        return (measured.X(mark), measured.Width - measured.X(mark));
    }

    private static int? MarkIn(string text)
    {
        var start = 0;
        while (start < text.Length && (text[start] is '−' or '-' or '+' or '±' or '<' or '>' or '≤' or '≥' || WordSpaces.Is(text[start]))) start++;
        if (start == text.Length || !char.IsAsciiDigit(text[start])) return null;
        while (start < text.Length && (char.IsAsciiDigit(text[start]) || text[start] is ',' or '\u202F')) start++;
        return start;
    }
}
