using System.Text.RegularExpressions;
using ReportGen.Input.Declarations;
using ReportGen.Input.Messages;
using ReportGen.Model.Diagnostics;
using ReportGen.Model.Studies;

namespace ReportGen.Input.Csv;

/// <summary>One cell of a declared column → a typed cell. What is wrong is reported, and the cell reads as not reported.</summary>
/// <param name="tokens">What means <em>not reported</em>.</param>
/// <param name="references">The ids of references.json; null where the file could not be read.</param>
internal sealed partial class CellReader(NotReportedTokens tokens, IReadOnlyCollection<string>? references, DiagnosticBag diagnostics)
{
    private const double Largest = 1e15;
    private const int MostHints = 20;
    private int _unknownReferences;

    public NotReportedTokens Tokens => tokens;

    public static bool IsNumeric(ColumnType type) => type is ColumnType.Count or ColumnType.Number or ColumnType.Percent or ColumnType.Year;

    /// <summary>A cell for a column of which the row has none.</summary>
    public static Cell Absent(DataColumn column, SourceSpan span, string address) => NotReported(column, new CsvField("", span), address);

    public Cell Read(DataColumn column, CsvField field, string address)
    {
        if (!IsReported(column, field, address)) return NotReported(column, field, address);
        if (IsNumeric(column.Type))
        {
            return Number(column.Type, field, address) is { } number
                ? new Cell<double>(field.Text, field.Span, address, true, number)
                : NotReported(column, field, address);
        }

        CheckText(column, field, address);
        return new Cell<string>(field.Text, field.Span, address, true, field.Text);
    }

    // False also where the cell is at fault, which has been reported.
    private bool IsReported(DataColumn column, CsvField field, string address)
    {
        if (field.Text.Length == 0) return Report(CellDiagnostics.EmptyCell(field.Span, address, tokens.First, column.AllowNotReported));
        if (tokens.Has(field.Text))
            return !column.AllowNotReported && Report(CellDiagnostics.NotReportedRefused(field.Span, address, field.Text));
        if (!column.Allowed.Contains(field.Text) && tokens.Resembles(field.Text, column.Type is ColumnType.Text or ColumnType.Id))
        {
            return Report(column.AllowNotReported
                ? CellDiagnostics.NotReportedVariant(field.Span, address, field.Text, tokens.First)
                : CellDiagnostics.NotReportedRefused(field.Span, address, field.Text));
        }

        return true;
    }

    private double? Number(ColumnType type, CsvField field, string address)
    {
        if (type == ColumnType.Year) return Year(field, address);
        var text = type == ColumnType.Percent && field.Text.EndsWith('%') ? field.Text[..^1].TrimEnd() : field.Text;
        var expected = Expected(type);
        if (NumberText.Read(text) is not { } value)
        {
            Report(NumberText.Fault(text, field.Text, field.Span, address, expected));
            return null;
        }

        if (type == ColumnType.Count && value >= 0 && text.Contains('.', StringComparison.Ordinal))
        {
            Report(CellDiagnostics.NotWhole(field.Span, address, field.Text));
            return null;
        }

        var inRange = type switch
        {
            ColumnType.Count => value is >= 0 and < Largest,
            ColumnType.Percent => value is >= 0 and <= 100,
            _ => Math.Abs(value) < Largest,
        };
        if (inRange) return value;
        Report(CellDiagnostics.OutOfRange(field.Span, address, field.Text, Math.Abs(value) < Largest ? expected : "a number of at most 15 digits"));
        return null;
    }

    private double? Year(CsvField field, string address)
    {
        if (YearForm().IsMatch(field.Text)) return NumberText.Read(field.Text);
        Report(CellDiagnostics.NotAYear(field.Span, address, field.Text));
        return null;
    }

    private void CheckText(DataColumn column, CsvField field, string address)
    {
        switch (column.Type)
        {
            case ColumnType.Id when !Ids.IsId(field.Text):
                Report(CellDiagnostics.WrongRowId(field.Span, field.Text));
                break;
            case ColumnType.Text when !column.Allowed.IsEmpty && !column.Allowed.Contains(field.Text):
                Report(CellDiagnostics.NotAllowed(field.Span, address, field.Text, column.Allowed));
                break;
            case ColumnType.Reference when references is not null && !references.Contains(field.Text):
                Report(CellDiagnostics.UnknownReference(field.Span, field.Text, _unknownReferences++ < MostHints ? references : []));
                break;
        }
    }

    private static string Expected(ColumnType type) => type switch
    {
        ColumnType.Count => "a whole number, zero or more",
        ColumnType.Percent => "a percentage from 0 to 100",
        _ => "a number with a decimal point",
    };

    private static Cell NotReported(DataColumn column, CsvField field, string address) => IsNumeric(column.Type)
        ? new Cell<double>(field.Text, field.Span, address, false, default)
        : new Cell<string>(field.Text, field.Span, address, false, null);

    private bool Report(Diagnostic diagnostic)
    {
        diagnostics.Add(diagnostic);
        return false;
    }

    [GeneratedRegex(@"\A[12][0-9]{3}\z")]
    private static partial Regex YearForm();
}
