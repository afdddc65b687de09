using System.Collections.Immutable;
using Markdig.Extensions.Footnotes;
using Markdig.Syntax;
using ReportGen.Composition.Templates;
using SourceSpan = ReportGen.Model.Diagnostics.SourceSpan;

namespace ReportGen.Composition.Markdown;

/// <summary>A rendered template with its Markdown parsed.</summary>
/// <param name="Rendered">The text that was parsed.</param>
/// <param name="Document">The tree, with positions in that text.</param>
/// <param name="Footnotes">In the order written.</param>
/// <param name="Markers">The markers and what became of them.</param>
public sealed record MarkdownText(RenderedTemplate Rendered, MarkdownDocument Document, ImmutableArray<Footnote> Footnotes, MarkerTable Markers)
{
    /// <summary>Where a node was written.</summary>
    public SourceSpan SpanOf(MarkdownObject node) => SpanOf(node.Span);

    public SourceSpan SpanOf(Markdig.Syntax.SourceSpan span) => Rendered.Map.SpanAt(Math.Max(0, span.Start), Math.Max(0, span.Length));

    /// <summary>The first line of a node as written, with the texts of its markers, for messages.</summary>
    public string Found(MarkdownObject node)
    {
        var start = Math.Clamp(node.Span.Start, 0, Rendered.Text.Length);
        var text = Rendered.Text.AsSpan(start, Math.Clamp(node.Span.Length, 0, Rendered.Text.Length - start));
        var end = text.IndexOfAny('\r', '\n');
        return Markers.Preview((end < 0 ? text : text[..end]).ToString());
    }
}
