using System.Text;
using System.Text.RegularExpressions;
using ReportGen.Model.Drawings;
using ReportGen.Model.Manuscripts;

namespace ReportGen.Writers.Csv;

/// <summary>
/// Tables and the data of figures as CSV: RFC 4180, UTF-8, texts as printed. Citations and footnote marks of cells are left out.
/// </summary>
/// <remarks>
/// A text that a spreadsheet would run as a formula (it begins with =, @, or with + or - and is neither a number nor a dash alone) gets an
/// apostrophe in front. Numbers are not changed but for the marks between groups of digits, which programs that read the file would take for
/// text: printed negative numbers begin with U+2212, those of a source may begin with a hyphen.
/// </remarks>
public static partial class CsvTableWriter
{
    /// <summary>Header, body rows and the total row. A heading over columns stands before theirs, one over rows in a first column.</summary>
    public static string Write(ManuscriptTable table)
    {
        var text = new StringBuilder();
        var groups = table.RowGroups.SelectMany(g => Enumerable.Repeat(PlainTextWriter.Write(g.Header), g.Count)).ToList();
        Record(text, Row("Group", table.Columns.Select((c, i) => HeaderOf(c, table.HeaderGroupOf(i)))));
        for (var i = 0; i < table.Rows.Length; i++) Record(text, Row(groups.ElementAtOrDefault(i) ?? "", Cells(table.Rows[i])));
        if (table.Total is { } total) Record(text, Row("", Cells(total)));
        return text.ToString();

        IEnumerable<string> Row(string group, IEnumerable<string> cells) => groups.Count > 0 ? cells.Prepend(group) : cells;
    }

    private static IEnumerable<string> Cells(TableRow row) => row.Cells.Select(c => Ungrouped(PlainTextWriter.Write(c.Children).Trim()));

    private static string Ungrouped(string cell) => GroupedNumber().IsMatch(cell) ? cell.Replace(",", "", StringComparison.Ordinal) : cell;

    [GeneratedRegex(@"\A\u2212?[0-9]{1,3}(,[0-9]{3})+(\.[0-9]+)?\z")]
    private static partial Regex GroupedNumber();

    private static string HeaderOf(TableColumn column, TableHeaderGroup? group)
    {
        var header = PlainTextWriter.Write(column.Header);
        return group is null ? header : $"{PlainTextWriter.Write(group.Header)}: {header}";
    }

    /// <summary>Header and rows of a figure's data.</summary>
    public static string Write(DrawingData data)
    {
        var text = new StringBuilder();
        Record(text, data.Header);
        foreach (var row in data.Rows) Record(text, row.Select(c => c.Text));
        return text.ToString();
    }

    private static void Record(StringBuilder text, IEnumerable<string> fields) => text.AppendJoin(',', fields.Select(Field)).Append("\r\n");

    private static string Field(string value)
    {
        var guarded = IsFormula(value) ? "'" + value : value;
        var quoted = guarded.AsSpan().ContainsAny(",\"\r\n") || guarded.Trim().Length != guarded.Length;
        return quoted ? '"' + guarded.Replace("\"", "\"\"", StringComparison.Ordinal) + '"' : guarded;
    }

    private static bool IsFormula(string value)
    {
        if (value.Length == 0) return false;
        if (value[0] is '=' or '@' or '\t' or '\r') return true;
        if (value[0] is not ('+' or '-') || value.Length == 1) return false;
        return !value[1..].All(c => char.IsAsciiDigit(c) || c is '.' or '%' or ' ');
    }
}
