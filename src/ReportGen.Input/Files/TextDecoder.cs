using System.Buffers;
using System.Text;
using System.Text.Unicode;
using ReportGen.Input.Messages;
using ReportGen.Model.Diagnostics;

namespace ReportGen.Input.Files;

/// <summary>Bytes of a file as text: strict UTF-8, with or without byte order mark, all line ends as <c>\n</c>.</summary>
internal static class TextDecoder
{
    // A file cut or damaged has control characters; YAML parsers take a zero for the end of the text.
    private static readonly SearchValues<char> ControlCharacters = SearchValues.Create(
        Enumerable.Range(0, 0xA0).Select(c => (char)c).Where(c => char.IsControl(c) && c is not ('\t' or '\n')).ToArray());

    /// <summary>The text, or null with a diagnostic at the first byte or character that cannot stand.</summary>
    public static SourceText? Decode(ReadOnlySpan<byte> bytes, string file, DiagnosticBag diagnostics)
    {
        var isUtf16 = bytes.StartsWith((ReadOnlySpan<byte>)[0xFF, 0xFE]) || bytes.StartsWith((ReadOnlySpan<byte>)[0xFE, 0xFF]);
        if (bytes.StartsWith(Encoding.UTF8.Preamble)) bytes = bytes[Encoding.UTF8.Preamble.Length..];
        if (!Utf8.IsValid(bytes))
        {
            diagnostics.Add(InvalidByte(bytes, file, isUtf16));
            return null;
        }

        var text = Encoding.UTF8.GetString(bytes);
        if (text.Contains('\r', StringComparison.Ordinal)) text = text.Replace("\r\n", "\n", StringComparison.Ordinal).Replace('\r', '\n');
        var source = new SourceText(file, text);
        var control = text.AsSpan().IndexOfAny(ControlCharacters);
        if (control < 0) return source;
        diagnostics.Add(FileDiagnostics.ControlCharacter(source.SpanAt(control, 1), text[control]));
        return null;
    }

    private static Diagnostic InvalidByte(ReadOnlySpan<byte> bytes, string file, bool isUtf16)
    {
        var valid = 0;
        while (Rune.DecodeFromUtf8(bytes[valid..], out _, out var length) == OperationStatus.Done) valid += length;
        var before = Encoding.UTF8.GetString(bytes[..valid]).Replace("\r\n", "\n", StringComparison.Ordinal).Replace('\r', '\n');
        var at = new SourceText(file, before).SpanAt(before.Length, 1);
        return FileDiagnostics.NotUtf8(at, bytes[valid], FileDiagnostics.InWindows1252(bytes[valid]), isUtf16);
    }
}
