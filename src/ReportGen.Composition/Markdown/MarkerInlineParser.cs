using System.Globalization;
using Markdig.Helpers;
using Markdig.Parsers;
using Markdig.Syntax;
using ReportGen.Composition.Templates;

namespace ReportGen.Composition.Markdown;

/// <summary>Recognises markers, so that their digits are never read as Markdown.</summary>
public sealed class MarkerInlineParser : InlineParser
{
    public MarkerInlineParser() => OpeningCharacters = [RenderedTemplate.MarkerStart];

    public override bool Match(InlineProcessor processor, ref StringSlice slice)
    {
        var end = slice.AsSpan().IndexOf(RenderedTemplate.MarkerEnd);
        if (end < 0 || !int.TryParse(slice.AsSpan()[1..end], NumberStyles.None, CultureInfo.InvariantCulture, out var number)) return false;
        processor.Inline = new MarkerInline(number) { Span = SpanOf(processor, slice.Start, end + 1) };
        slice.Start += end + 1;
        return true;
    }

    /// <summary>Where characters of the slice stand in the whole text.</summary>
    internal static SourceSpan SpanOf(InlineProcessor processor, int start, int length) =>
        new(processor.GetSourcePosition(start), processor.GetSourcePosition(start + length - 1));
}
