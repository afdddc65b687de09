using System.Collections.Immutable;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;
using ReportGen.Composition.Templates;
using MarkdownBlock = Markdig.Syntax.Block;

namespace ReportGen.Composition.Markdown;

/// <summary>A paragraph that holds nothing but the places of figures and tables.</summary>
public static class FloatParagraph
{
    /// <summary>The markers of the paragraph in order; empty for any other block.</summary>
    public static ImmutableArray<MarkerInline> Markers(MarkdownBlock block, MarkdownText text)
    {
        if (block is not ParagraphBlock { Inline: { } inlines }) return [];
        var markers = ImmutableArray.CreateBuilder<MarkerInline>();
        foreach (var inline in inlines)
        {
            switch (inline)
            {
                case MarkerInline marker when IsFloat(marker, text):
                    markers.Add(marker);
                    break;
                case LineBreakInline:
                case LiteralInline literal when literal.Content.IsEmptyOrWhitespace():
                    break;
                default:
                    return [];
            }
        }

        return markers.ToImmutable();
    }

    private static bool IsFloat(MarkerInline marker, MarkdownText text) =>
        marker.Number < text.Rendered.Markers.Length && text.Rendered.Markers[marker.Number] is (TemplateMarker.Figure or TemplateMarker.Table);
}
