using ReportGen.Model.Diagnostics;

namespace ReportGen.Input.Messages;

/// <summary>What can be wrong with the shape of a CSV file.</summary>
internal static class CsvDiagnostics
{
    public static Diagnostic NoHeader(string file, IEnumerable<string> columns) => Diagnostic.Error(
        InputCodes.NoHeader, SourceSpan.OfFile(file), "The file has no header.", "", "a first line with the names of the columns",
        "Begin the file with '" + string.Join(',', columns) + "'.");

    public static Diagnostic WrongDelimiter(SourceSpan at, string delimiter, string header) => Diagnostic.Error(
        InputCodes.WrongDelimiter, at, $"The cells are separated by {delimiter}.", Words.Short(header), "cells separated by commas",
        "Save the file as CSV with commas (a spreadsheet program asks for the separator when it exports).");

    public static Diagnostic UndeclaredColumn(SourceSpan at, string found, string table, IReadOnlyCollection<string> columns) => Diagnostic.Error(
        InputCodes.UndeclaredColumn, at, $"{table} declares no column '{Words.Short(found)}'.", found, Words.OneOf(columns),
        NearestName.Hint(found, columns, "Declare the column in review.yml, or remove it here."));

    public static Diagnostic MissingColumn(SourceSpan header, string column, IEnumerable<string> surplus) => Diagnostic.Error(
        InputCodes.MissingColumn, header, $"The column '{column}' is missing.", "", $"a column '{column}'",
        NearestName.Of(column, surplus) is { IsEmpty: false } near
            ? $"Is it the column {Words.OneOf(near)}?"
            : "Add the column here, or remove its declaration from review.yml.");

    public static Diagnostic DoubledColumn(SourceSpan at, string column) => Diagnostic.Error(
        InputCodes.DoubledColumn, at, $"The column '{column}' stands twice.", column, "each column once", "Remove or rename one of the two.");

    public static Diagnostic RaggedRow(SourceSpan at, int found, int expected, string text) => Diagnostic.Error(
        InputCodes.RaggedRow, at,
        found == 0 ? "A blank line stands between rows." : $"The row has {Words.Count(found, "cell")}, the header has {expected}.",
        Words.Short(text), Words.Count(expected, "cell"),
        found == 0 ? "Remove the line." : found > expected
            ? "A text with a comma stands in double quotes: \"C2, others\"."
            : "Give every cell; what is not reported is marked as such.");

    public static Diagnostic Quotes(SourceSpan at, string found, bool unclosed) => Diagnostic.Error(
        InputCodes.Quotes, at, unclosed ? "A quote is opened and never closed." : "A quote stands where none may.", Words.Short(found),
        "a cell in double quotes, or one without any", "Put the whole cell in double quotes, and double each quote within: \"the \"\"C2\"\" level\".");
}
