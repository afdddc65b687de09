using ReportGen.Writers.Fonts;
using ReportGen.Writers.Layout.Text;

namespace ReportGen.Writers.Layout.Tables;

/// <summary>The measures by which numbers of a column are aligned on their decimal marks.</summary>
/// <param name="Left">Widest part before the mark.</param>
/// <param name="Right">Widest part from the mark to where the cell may be broken.</param>
/// <param name="Rest">Widest part from the mark on.</param>
internal sealed record DecimalColumn(double Left, double Right, double Rest)
{
    public double Least => Left + Right;

    public double Natural => Left + Rest;

    /// <summary>Null for a column of another alignment or without numbers.</summary>
    public static DecimalColumn? Of(TableText table, int column, FontSet fonts)
    {
        if (table.Alignments[column] != Model.Manuscripts.ColumnAlignment.Decimal) return null;
        double left = 0, right = 0, rest = 0;
        foreach (var row in table.CellRows)
        {
            if (PartsOf(row.Cells[column], fonts) is not { } parts) continue;
            left = Math.Max(left, parts.Left);
            right = Math.Max(right, parts.Right);
            rest = Math.Max(rest, parts.All);
        }

        return left + rest > 0 ? new DecimalColumn(left, right, rest) : null;
    }

    /// <summary>How far a cell's text is moved to the right; 0 for a text that is no number.</summary>
    public double Shift(InlineText cell, FontSet fonts) => PartsOf(cell, fonts) is { } parts ? Left - parts.Left : 0;

    /// <summary>Widths before and from the place that is aligned: the first decimal point, else the end of the first whole number.</summary>
    private static (double Left, double Right, double All)? PartsOf(InlineText cell, FontSet fonts)
    {
        var text = cell.PlainText;
        if (MarkIn(text) is not { } mark) return null;
        var measured = new MeasuredText(cell.Spans, fonts);
        var blank = mark;
        while (blank < text.Length && (text[blank] != ' ' || IsBesidePlusMinus(text, blank))) blank++;
        return (measured.X(mark), measured.X(blank) - measured.X(mark), measured.Width - measured.X(mark));
    }

    private static bool IsBesidePlusMinus(string text, int blank) =>
        blank > 0 && text[blank - 1] == '±' || blank + 1 < text.Length && text[blank + 1] == '±';

    private static int? MarkIn(string text)
    {
        var start = 0;
        while (start < text.Length && (text[start] is '−' or '-' or '+' or '±' or '<' or '>' or '≤' or '≥' || WordSpaces.Is(text[start]))) start++;
        if (start == text.Length || !char.IsAsciiDigit(text[start])) return null;
        while (start < text.Length && (char.IsAsciiDigit(text[start]) || text[start] is ',' or '\u202F')) start++;
        return start;
    }
}
