using System.Text;
using ReportGen.Model.Drawings;
using ReportGen.Model.Manuscripts;

namespace ReportGen.Writers.Csv;

/// <summary>
/// Tables and the data of figures as CSV: RFC 4180, UTF-8, texts as printed. Citations and footnote marks of cells are left out.
/// </summary>
/// <remarks>
/// A text that a spreadsheet would run as a formula (it begins with =, @, or with + or - and is neither a number nor a dash alone) gets an
/// apostrophe in front. Numbers are never changed: printed negative numbers begin with U+2212, those of a source may begin with a hyphen.
/// </remarks>
public static class CsvTableWriter
{
    /// <summary>Header, body rows and the total row.</summary>
    public static string Write(ManuscriptTable table)
    {
        var text = new StringBuilder();
        Record(text, table.Columns.Select(c => PlainTextWriter.Write(c.Header)));
        foreach (var row in table.Rows) Record(text, row.Cells.Select(c => PlainTextWriter.Write(c.Children)));
        if (table.Total is { } total) Record(text, total.Cells.Select(c => PlainTextWriter.Write(c.Children)));
        return text.ToString();
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
