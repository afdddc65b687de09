using System.Collections.Immutable;
using System.Text;
using System.Text.Json;
using ReportGen.Input.Messages;
using ReportGen.Model.Diagnostics;

namespace ReportGen.Input.Nodes;

/// <summary>JSON text → nodes.</summary>
internal static class JsonTreeReader
{
    private const int Deepest = 24;

    /// <summary>The root; null where the text is no JSON, with a diagnostic.</summary>
    public static Node? Read(SourceText source, DiagnosticBag diagnostics)
    {
        var bytes = Encoding.UTF8.GetBytes(source.Text);
        var positions = new Utf8Positions(bytes, source.File);
        var reader = new Utf8JsonReader(bytes, new JsonReaderOptions { MaxDepth = Deepest });
        try
        {
            reader.Read();
            var root = ReadNode(ref reader, positions, diagnostics);
            while (reader.Read())
            {
                // Reading on finds whatever follows the root.
            }

            return root;
        }
        catch (JsonException e)
        {
            var (line, byteInLine) = ((int)(e.LineNumber ?? 0), (int)(e.BytePositionInLine ?? 0));
            diagnostics.Add(Syntax(source, line, byteInLine, Reason(e.Message)));
        }
        catch (InvalidOperationException)
        {
            // Escapes that name half a character: the tokens are well formed, their text is none.
            var at = positions.At((int)reader.TokenStartIndex, 1);
            diagnostics.Add(Syntax(source, at.Line - 1, at.Column - 1, "an escape of a text names no character"));
        }

        return null;
    }

    private static Node ReadNode(ref Utf8JsonReader reader, Utf8Positions positions, DiagnosticBag diagnostics)
    {
        var start = (int)reader.TokenStartIndex;
        var span = positions.At(start, (int)reader.BytesConsumed - start);
        switch (reader.TokenType)
        {
            case JsonTokenType.StartArray:
                var items = ImmutableArray.CreateBuilder<Node>();
                while (reader.Read() && reader.TokenType != JsonTokenType.EndArray) items.Add(ReadNode(ref reader, positions, diagnostics));
                return new Node.List(items.ToImmutable(), span);
            case JsonTokenType.StartObject:
                return ReadMapping(ref reader, positions, diagnostics, span);
            case JsonTokenType.String:
                return new Node.Scalar(reader.GetString()!, ScalarKind.Quoted, span);
            case JsonTokenType.Number:
                return new Node.Scalar(Encoding.UTF8.GetString(reader.ValueSpan), ScalarKind.Plain, span);
            case JsonTokenType.Null:
                return new Node.Scalar("", ScalarKind.Null, span);
            default:
                return new Node.Scalar(Encoding.UTF8.GetString(reader.ValueSpan), ScalarKind.Flag, span);
        }
    }

    private static Node.Mapping ReadMapping(ref Utf8JsonReader reader, Utf8Positions positions, DiagnosticBag diagnostics, SourceSpan span)
    {
        var mapping = new MappingBuilder(diagnostics);
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            var start = (int)reader.TokenStartIndex;
            var key = new Sourced<string>(reader.GetString()!, positions.At(start, (int)reader.ValueSpan.Length + 2));
            reader.Read();
            mapping.Add(key, ReadNode(ref reader, positions, diagnostics));
        }

        return mapping.ToMapping(span);
    }

    // The reader appends its own account of the place, which the span gives already.
    private static string Reason(string message)
    {
        var end = message.IndexOf(" LineNumber:", StringComparison.Ordinal);
        return end < 0 ? message : message[..end];
    }

    private static Diagnostic Syntax(SourceText source, int line, int byteInLine, string reason)
    {
        var text = source.Text.Split('\n').ElementAtOrDefault(line) ?? "";
        var bytes = Encoding.UTF8.GetBytes(text);
        var column = Encoding.UTF8.GetCharCount(bytes.AsSpan(0, Math.Min(byteInLine, bytes.Length))) + 1;
        return FileDiagnostics.JsonSyntax(new SourceSpan(source.File, line + 1, column, 1), reason, text);
    }
}
