using System.Collections.Immutable;
using System.Text.RegularExpressions;
using Markdig.Helpers;
using Markdig.Parsers;
using Markdig.Syntax;

namespace ReportGen.Composition.Markdown;

/// <summary>Recognises brackets that begin with <c>[@</c>; keys are letters, digits, markers and the signs <c>_ - . : / +</c>.</summary>
public sealed partial class BracketInlineParser : InlineParser
{
    public BracketInlineParser() => OpeningCharacters = ['['];

    public override bool Match(InlineProcessor processor, ref StringSlice slice)
    {
        if (slice.PeekChar() != '@') return false;
        var close = slice.AsSpan().IndexOf(']');
        if (close < 0 || slice.PeekChar(close + 1) == '(') return false;
        var keys = Keys(processor, slice.Text.Substring(slice.Start + 1, close - 1), slice.Start + 1);
        processor.Inline = new BracketInline(keys) { Span = MarkerInlineParser.SpanOf(processor, slice.Start, close + 1) };
        slice.Start += close + 1;
        return true;
    }

    private static ImmutableArray<(string Key, SourceSpan Span)> Keys(InlineProcessor processor, string content, int start)
    {
        var keys = ImmutableArray.CreateBuilder<(string, SourceSpan)>();
        var offset = 0;
        foreach (var part in content.Split(';'))
        {
            var match = KeyPattern().Match(part);
            if (!match.Success) return [];
            var key = match.Groups["key"];
            keys.Add((key.Value, MarkerInlineParser.SpanOf(processor, start + offset + key.Index, key.Length)));
            offset += part.Length + 1;
        }

        return keys.ToImmutable();
    }

    [GeneratedRegex(@"^\s*@(?<key>(?:[\p{L}\p{N}_\-.:/+]|\uE000[0-9]+\uE001)+)\s*$", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex KeyPattern();
}
