using System.Globalization;
using CsvHelper;
using CsvHelper.Configuration;
using ReportGen.Input.Messages;
using ReportGen.Model.Diagnostics;

namespace ReportGen.Input.Csv;

/// <summary>The records of a CSV text with the place of every cell.</summary>
internal static class CsvRecords
{
    public static IEnumerable<CsvRecord> Read(SourceText source)
    {
        // Faults are found by comparing what was parsed with what was written, so the parser itself may pass over them.
        var configuration = new CsvConfiguration(CultureInfo.InvariantCulture)
        {
            HasHeaderRecord = false,
            IgnoreBlankLines = false,
            Delimiter = ",",
            NewLine = "\n",
            BadDataFound = null,
            Mode = CsvMode.RFC4180,
        };
        using var text = new StringReader(source.Text);
        using var parser = new CsvParser(text, configuration);
        for (var line = 1; parser.Read();)
        {
            var raw = parser.RawRecord;
            yield return Locate(parser, raw, source.File, line);
            line += raw.AsSpan().Count('\n');
        }
    }

    // The parser tells no positions; a cell's length as written follows from its text: quotes around it, and a second one for each within.
    private static CsvRecord Locate(CsvParser parser, string raw, string file, int firstLine)
    {
        var firstLineLength = raw.AsSpan().IndexOf('\n') is >= 0 and var end ? end : raw.Length;
        var span = new SourceSpan(file, firstLine, 1, firstLineLength);
        if (firstLineLength == 0) return new CsvRecord([], span, raw, null);
        var fields = new List<CsvField>(parser.Count);
        var (offset, line, lineStart) = (0, firstLine, 0);
        for (var i = 0; i < parser.Count; i++)
        {
            var text = parser[i];
            var length = LengthAsWritten(raw, offset, text);
            if (length < 0) return new CsvRecord(fields, span, raw, Fault(raw, offset, new SourceSpan(file, line, offset - lineStart + 1, 1)));
            var blanks = raw[offset..(offset + length)] is var cell && cell.StartsWith('"') ? 0 : cell.Length - cell.TrimStart().Length;
            var trimmed = text.Trim();
            var shown = blanks == 0 && cell.StartsWith('"') ? length : trimmed.Length;
            fields.Add(new CsvField(trimmed, new SourceSpan(file, line, offset - lineStart + 1 + (trimmed.Length == 0 ? 0 : blanks), shown)));
            var written = raw.AsSpan(offset, length);
            line += written.Count('\n');
            if (written.LastIndexOf('\n') is >= 0 and var last) lineStart = offset + last + 1;
            offset += length + 1;
        }

        return new CsvRecord(fields, span, raw, null);
    }

    /// <summary>-1 where quotes stand so that the cell cannot have been written like this.</summary>
    private static int LengthAsWritten(string raw, int offset, string text)
    {
        var quotes = text.AsSpan().Count('"');
        var quoted = offset < raw.Length && raw[offset] == '"';
        var length = quoted ? text.Length + quotes + 2 : text.Length;
        var end = offset + length;
        if (end > raw.Length || (end < raw.Length && raw[end] is not (',' or '\n'))) return -1;
        if (quoted) return raw[end - 1] == '"' ? length : -1;
        return quotes == 0 && raw.AsSpan(offset, length).SequenceEqual(text) ? length : -1;
    }

    private static Diagnostic Fault(string raw, int offset, SourceSpan at)
    {
        var rest = raw.AsSpan(Math.Min(offset, raw.Length));
        var unclosed = rest.StartsWith("\"") && rest.Count('"') % 2 == 1;
        var end = rest.IndexOfAny(',', '\n');
        return CsvDiagnostics.Quotes(at, (end < 0 ? rest : rest[..end]).ToString(), unclosed);
    }
}
