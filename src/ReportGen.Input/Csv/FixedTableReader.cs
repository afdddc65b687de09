using System.Collections.Immutable;
using System.Globalization;
using ReportGen.Input.Messages;
using ReportGen.Model.Diagnostics;

namespace ReportGen.Input.Csv;

/// <summary>A CSV file whose columns this program gives, such as notes.csv: texts only, none of them empty.</summary>
/// <param name="file">Name of the file.</param>
/// <param name="columns">Its columns.</param>
/// <param name="optional">Those in which a token for <em>not reported</em> may stand; it reads as empty.</param>
internal sealed class FixedTableReader(
    string file, IReadOnlyList<string> columns, IReadOnlyCollection<string> optional, NotReportedTokens tokens, DiagnosticBag diagnostics)
{
    /// <summary>The whole rows: the texts by column.</summary>
    public ImmutableArray<CsvRow> Read(SourceText source)
    {
        var rows = new CsvFileReader(columns, file, diagnostics).Read(source).Where(r => r.IsWhole).ToImmutableArray();
        return rows.Select(ReadRow).ToImmutableArray();
    }

    /// <summary>The text of a cell; empty where the file lacks the column, which has been reported.</summary>
    public static CsvField Cell(CsvRow row, string column) => row.Cells.TryGetValue(column, out var field) ? field : new CsvField("", row.Span);

    private CsvRow ReadRow(CsvRow row)
    {
        var cells = new Dictionary<string, CsvField>(StringComparer.Ordinal);
        foreach (var column in columns)
        {
            if (!row.Cells.TryGetValue(column, out var field)) continue;
            var allowed = optional.Contains(column);
            var address = string.Create(CultureInfo.InvariantCulture, $"{file}[line {field.Span.Line}].{column}");
            if (field.Text.Length == 0) diagnostics.Add(CellDiagnostics.EmptyCell(field.Span, address, tokens.First, allowed, declared: false));
            var isToken = tokens.Has(field.Text);
            if (isToken && !allowed) diagnostics.Add(CellDiagnostics.NotReportedRefused(field.Span, address, field.Text, declared: false));
            cells[column] = isToken && allowed ? field with { Text = "" } : field;
        }

        return row with { Cells = cells };
    }
}
