using Markdig.Helpers;
using Markdig.Parsers;

namespace ReportGen.Composition.Markdown;

/// <summary>Recognises marks of footnotes, whether or not there is such a footnote: one without is then reported, not printed as text.</summary>
public sealed class FootnoteMarkInlineParser : InlineParser
{
    public FootnoteMarkInlineParser() => OpeningCharacters = ['['];

    public override bool Match(InlineProcessor processor, ref StringSlice slice)
    {
        if (slice.PeekChar() != '^') return false;
        var close = slice.AsSpan().IndexOf(']');
        if (close < 3) return false;
        var label = slice.Text.Substring(slice.Start + 2, close - 2);
        if (label.AsSpan().ContainsAny(" \t\n[\uE000")) return false;
        processor.Inline = new FootnoteMarkInline(label) { Span = MarkerInlineParser.SpanOf(processor, slice.Start, close + 1) };
        slice.Start += close + 1;
        return true;
    }
}
