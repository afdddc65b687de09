using System.Collections.Immutable;
using System.Globalization;
using ReportGen.Input.Messages;
using ReportGen.Model.Diagnostics;

namespace ReportGen.Input.Csv;

/// <summary>
/// A CSV file that no review declares: one row a study, columns of any name. An empty cell, <c>NR</c>, <c>NA</c> and <c>NaN</c> (in any case) mean not reported.
/// </summary>
public sealed class StudyTable
{
    private static readonly NotReportedTokens Tokens = new(["NR", "NA", "NaN"]);

    private readonly ImmutableArray<CsvRow> _rows;
    private readonly Dictionary<string, SourceSpan> _header;

    internal StudyTable(string file, IReadOnlyList<CsvField> header, ImmutableArray<CsvRow> rows)
    {
        (File, _rows) = (file, rows);
        _header = header.ToDictionary(f => f.Text, f => f.Span, StringComparer.Ordinal);
        Columns = [.. header.Select(f => f.Text)];
        Header = header.Count > 0 ? header[0].Span with { Length = 0 } : SourceSpan.OfFile(file);
    }

    /// <summary>The file, as messages name it.</summary>
    public string File { get; }

    /// <summary>Where the header begins.</summary>
    public SourceSpan Header { get; }

    /// <summary>The names of the columns, in the order of the file.</summary>
    public ImmutableArray<string> Columns { get; }

    /// <summary>Number of rows under the header.</summary>
    public int RowCount => _rows.Length;

    /// <summary>Whether the file has a column of this name.</summary>
    public bool Has(string column) => _header.ContainsKey(column);

    /// <summary>Where the name of a column stands.</summary>
    public SourceSpan SpanOf(string column) => _header[column];

    /// <summary>Where a cell stands.</summary>
    public SourceSpan SpanOf(int row, string column) => _rows[row].Cells[column].Span;

    /// <summary>Where a row begins.</summary>
    public SourceSpan SpanOf(int row) => _rows[row].Span;

    /// <summary>The texts of a column; null where not reported.</summary>
    public ImmutableArray<string?> Texts(string column) => [.. _rows.Select(r => IsNotReported(r.Cells[column].Text) ? null : r.Cells[column].Text)];

    /// <summary>The numbers of a column; NaN where not reported, and where the cell holds none, which is reported.</summary>
    public double[] Numbers(string column, DiagnosticBag diagnostics)
    {
        ArgumentNullException.ThrowIfNull(diagnostics);
        var numbers = new double[_rows.Length];
        for (var i = 0; i < numbers.Length; i++) numbers[i] = Number(_rows[i].Cells[column], column, diagnostics);
        return numbers;
    }

    /// <summary>
    /// Whether a column is one of numbers: at least half of the cells that are reported hold one, so that a slip in one of them does not make it a column of words.
    /// </summary>
    public bool IsNumeric(string column)
    {
        var reported = _rows.Select(r => r.Cells[column].Text).Where(t => !IsNotReported(t)).ToList();
        return reported.Count > 0 && reported.Count(t => NumberText.ReadOfProgram(t) is not null) * 2 >= reported.Count;
    }

    private static bool IsNotReported(string text) => text.Length == 0 || (text.Length <= 3 && Tokens.HasInAnyCase(text));

    private double Number(CsvField field, string column, DiagnosticBag diagnostics)
    {
        if (IsNotReported(field.Text)) return double.NaN;
        if (NumberText.ReadOfProgram(field.Text) is { } number) return number;
        var address = string.Create(CultureInfo.InvariantCulture, $"{File}[line {field.Span.Line}].{column}");
        diagnostics.Add(Tokens.Resembles(field.Text, isText: false)
            ? CellDiagnostics.NotReportedVariant(field.Span, address, field.Text, Tokens.First, declared: false)
            : NumberText.Fault(field.Text, field.Text, field.Span, address, "a number", declared: false));
        return double.NaN;
    }
}
