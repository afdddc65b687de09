using System.Globalization;
using ReportGen.Model.Studies;

namespace ReportGen.UnitTests.Audit;

/// <summary>A review with other cells, for tests that change the data without writing files.</summary>
internal static class ChangedReview
{
    /// <param name="change">The new cell, or null to leave it.</param>
    public static Review Of(Review review, Func<DataTable, DataRow, DataColumn, Cell?> change) => review with
    {
        Tables = [.. review.Tables.Select(t => t with { Rows = [.. t.Rows.Select(r => Row(t, r, change))] })],
    };

    /// <summary>The cell with another number; the raw text follows.</summary>
    public static Cell<double> Number(Cell<double> cell, double value) =>
        cell with { Value = value, Raw = value.ToString("R", CultureInfo.InvariantCulture) };

    public static Cell<string> Text(Cell<string> cell, string text) => cell with { Value = text, Raw = text };

    /// <summary>Columns whose cells are data and no names: keys, names and citations are left alone.</summary>
    public static bool IsData(DataTable table, DataColumn column) =>
        column.Type is ColumnType.Count or ColumnType.Number or ColumnType.Percent or ColumnType.Year
        || (column.Type == ColumnType.Text && table.Rows.Select(r => r.Cells[column.Name].Raw).Distinct().Count() < table.Rows.Length);

    /// <summary>Another value that the column could have: a larger number, or the text of another row.</summary>
    public static Cell? Other(DataTable table, DataRow row, DataColumn column) => row.Cells[column.Name] switch
    {
        { IsReported: false } => null,
        Cell<double> number when column.Type == ColumnType.Year => Number(number, number.Value + 37),
        Cell<double> number => Number(number, (2 * number.Value) + 1),
        Cell<string> text => table.Rows.Select(r => r.Cells[column.Name]).FirstOrDefault(c => c.IsReported && c.Raw != text.Raw) is { } other ? Text(text, other.Raw) : null,
        _ => null,
    };

    private static DataRow Row(DataTable table, DataRow row, Func<DataTable, DataRow, DataColumn, Cell?> change)
    {
        var cells = row.Cells;
        foreach (var column in table.Declaration.Columns)
            if (change(table, row, column) is { } cell) cells = cells.SetItem(column.Name, cell);
        return row with { Cells = cells };
    }
}
