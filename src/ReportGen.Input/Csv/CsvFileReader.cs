using System.Collections.Immutable;
using ReportGen.Input.Messages;
using ReportGen.Model.Diagnostics;

namespace ReportGen.Input.Csv;

/// <summary>A CSV text → rows whose cells are known by column. Reports what is wrong with the file's shape.</summary>
/// <param name="columns">The columns that the file must have, in any order; none for a file that may have any.</param>
/// <param name="owner">Who declares them, for messages: "The table 'studies'".</param>
internal sealed class CsvFileReader(IReadOnlyList<string> columns, string owner, DiagnosticBag diagnostics)
{
    // What a header may begin with, where nothing says what it holds.
    private static readonly string[] Example = ["study", "yi", "vi"];

    private static readonly (char Character, string Name)[] OtherDelimiters = [(';', "semicolons"), ('\t', "tabs"), ('|', "bars")];

    /// <summary>The cells of the header; empty until <see cref="Read"/> has met a sound one.</summary>
    public IReadOnlyList<CsvField> Header { get; private set; } = [];

    public ImmutableArray<CsvRow> Read(SourceText source)
    {
        using var records = CsvRecords.Read(source).GetEnumerator();
        if (!records.MoveNext() || (records.Current.Fields.Count == 0 && records.Current.Fault is null))
        {
            diagnostics.Add(CsvDiagnostics.NoHeader(source.File, columns.Count == 0 ? Example : columns));
            return [];
        }

        var header = records.Current;
        if (header.Fault is not null)
        {
            diagnostics.Add(header.Fault);
            return [];
        }

        if (!CheckDelimiter(header)) return [];
        CheckHeader(header);
        Header = header.Fields;
        return ReadRows(records, header.Fields.Select(f => f.Text).ToArray());
    }

    private bool CheckDelimiter(CsvRecord header)
    {
        if (header.Fields.Count > 1 || columns.Count == 1) return true;
        foreach (var (character, name) in OtherDelimiters)
        {
            if (header.Raw.Split(character).Count(part => columns.Count == 0 || columns.Contains(part.Trim().Trim('"'))) < 2) continue;
            diagnostics.Add(CsvDiagnostics.WrongDelimiter(header.Span, name, header.Raw));
            return false;
        }

        return true;
    }

    private void CheckHeader(CsvRecord header)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (var field in header.Fields)
        {
            if (!seen.Add(field.Text)) diagnostics.Add(CsvDiagnostics.DoubledColumn(field.Span, field.Text));
            else if (columns.Count > 0 && !columns.Contains(field.Text)) diagnostics.Add(CsvDiagnostics.UndeclaredColumn(field.Span, field.Text, owner, columns));
        }

        var surplus = seen.Where(name => !columns.Contains(name)).ToList();
        foreach (var column in columns.Where(c => !seen.Contains(c))) diagnostics.Add(CsvDiagnostics.MissingColumn(header.Span, column, surplus));
    }

    private ImmutableArray<CsvRow> ReadRows(IEnumerator<CsvRecord> records, string[] header)
    {
        var rows = ImmutableArray.CreateBuilder<CsvRow>();
        var blank = new List<CsvRecord>();
        while (records.MoveNext())
        {
            var record = records.Current;
            if (record.Fault is not null)
            {
                diagnostics.Add(record.Fault);
                continue;
            }

            if (record.Fields.All(f => f.Text.Length == 0))
            {
                blank.Add(record);
                continue;
            }

            // Blank lines, and rows of nothing but commas, are a fault only between rows; at the end of a spreadsheet's file they are usual.
            foreach (var line in blank) diagnostics.Add(CsvDiagnostics.RaggedRow(line.Span, 0, header.Length, ""));
            blank.Clear();
            var isWhole = record.Fields.Count == header.Length;
            if (!isWhole) diagnostics.Add(CsvDiagnostics.RaggedRow(record.Span, record.Fields.Count, header.Length, record.Raw));
            rows.Add(new CsvRow(record.Span, Cells(record, header), isWhole));
        }

        return rows.ToImmutable();
    }

    private static Dictionary<string, CsvField> Cells(CsvRecord record, string[] header)
    {
        var cells = new Dictionary<string, CsvField>(header.Length, StringComparer.Ordinal);
        for (var i = 0; i < Math.Min(header.Length, record.Fields.Count); i++) cells.TryAdd(header[i], record.Fields[i]);
        return cells;
    }
}
