using System.Collections.Immutable;
using System.Text.RegularExpressions;
using ReportGen.Model.Manuscripts;

namespace ReportGen.Writers.Html;

/// <summary>
/// Aligns numbers of a column on their decimal mark: CSS cannot, so a cell is indented by the digits that its whole part lacks against the
/// column's longest. What follows the mark (decimals, percent sign, interval) may be of any length; a text stays flush left.
/// </summary>
internal static partial class DecimalIndent
{
    private const int Widest = 8;
    private const int LongestUnbroken = 12;

    /// <summary>For each column the number of digits before the mark, or 0 where the column is not aligned so.</summary>
    public static ImmutableArray<int> DigitsOf(ManuscriptTable table)
    {
        IEnumerable<TableRow> rows = table.Total is { } total ? table.Rows.Add(total) : table.Rows;
        return [.. table.Columns.Select((column, i) => column.Alignment == ColumnAlignment.Decimal
            ? rows.Where(r => i < r.Cells.Length).Select(r => DigitsOf(r.Cells[i])).DefaultIfEmpty(0).Max()
            : 0)];
    }

    /// <summary>The classes of a cell: <c>number</c> for a short number, which is not to be broken; <c>indent-2</c> where it lacks two digits; null for none.</summary>
    public static string? ClassOf(TableCell cell, int columnDigits)
    {
        var digits = DigitsOf(cell);
        if (digits == 0 || columnDigits == 0) return null;
        var indent = digits < columnDigits ? $"indent-{Math.Min(columnDigits - digits, Widest):D}" : null;
        var number = PlainTextWriter.Write(cell.Children).Length <= LongestUnbroken ? "number" : null;
        return (number, indent) is (null, null) ? null : string.Join(' ', new[] { number, indent }.OfType<string>());
    }

    private static int DigitsOf(TableCell cell) => Whole().Match(PlainTextWriter.Write(cell.Children)).Length;

    [GeneratedRegex(@"^[−+-]?[0-9]+(?:,[0-9]{3})*")]
    private static partial Regex Whole();
}
