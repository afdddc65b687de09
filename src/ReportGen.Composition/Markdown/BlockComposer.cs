using System.Collections.Immutable;
using System.Text.RegularExpressions;
using Markdig.Extensions.Footnotes;
using Markdig.Syntax;
using Block = ReportGen.Model.Manuscripts.Block;
using MarkdownBlock = Markdig.Syntax.Block;

namespace ReportGen.Composition.Markdown;

/// <summary>Turns blocks of Markdown into the manuscript's: all that may stand anywhere, so neither headings nor figures and tables.</summary>
public sealed partial class BlockComposer(MarkdownText text, CompositionState state, TextPlace place)
{
    public ImmutableArray<Block> Compose(IEnumerable<MarkdownBlock> blocks) => [.. blocks.Select(Compose).OfType<Block>()];

    /// <summary>The block, or null for one that prints nothing or has no place in a manuscript, then with a diagnostic.</summary>
    public Block? Compose(MarkdownBlock block)
    {
        switch (block)
        {
            case ParagraphBlock paragraph:
                return Paragraph(paragraph);
            case ListBlock list:
                return new Block.List(list.IsOrdered, [.. list.OfType<ListItemBlock>().Select(i => Compose(i))]);
            case QuoteBlock quote:
                return new Block.Quote(Compose((IEnumerable<MarkdownBlock>)quote));
            case CodeBlock code:
                return new Block.Code(text.Markers.Expand(code.Lines.ToString()));
            case HtmlBlock html:
                state.Diagnostics.Add(CompositionDiagnostics.RawHtml(text.SpanOf(html), text.Found(html)));
                return new Block.Code(text.Markers.Expand(html.Lines.ToString()));
            case HeadingBlock heading:
                return Unsupported(heading, "heading");
            case ThematicBreakBlock rule:
                return Unsupported(rule, "horizontal rule");
            case FootnoteGroup or LinkReferenceDefinitionGroup or BlankLineBlock:
                return null;
            default:
                return Unsupported(block, block.GetType().Name);
        }
    }

    /// <summary>The blocks of a container: a list item, a quotation, a footnote.</summary>
    public ImmutableArray<Block> Compose(ContainerBlock container) => Compose((IEnumerable<MarkdownBlock>)container);

    private Block.Paragraph? Paragraph(ParagraphBlock paragraph)
    {
        if (TablePattern().Match(Raw(paragraph)) is { Success: true })
        {
            state.Diagnostics.Add(CompositionDiagnostics.PipeTable(text.SpanOf(paragraph), text.Found(paragraph)));
        }

        var inlines = new InlineComposer(text, state, place).Compose(paragraph.Inline);
        return inlines.IsEmpty ? null : new Block.Paragraph(inlines);
    }

    private Block.Paragraph? Unsupported(MarkdownBlock block, string what)
    {
        state.Diagnostics.Add(CompositionDiagnostics.Unsupported(text.SpanOf(block), what, text.Found(block)));
        return block is LeafBlock { Inline: { } inline } ? new Block.Paragraph(new InlineComposer(text, state, place).Compose(inline)) : null;
    }

    private string Raw(ParagraphBlock paragraph)
    {
        var start = Math.Clamp(paragraph.Span.Start, 0, text.Rendered.Text.Length);
        return text.Rendered.Text.Substring(start, Math.Clamp(paragraph.Span.Length, 0, text.Rendered.Text.Length - start));
    }

    [GeneratedRegex(@"^[^\n]*\|[^\n]*\n[ \t]*\|?[ \t]*:?-+:?[ \t]*(\|[ \t]*:?-+:?[ \t]*)*\|?[ \t]*(\n|$)", RegexOptions.CultureInvariant)]
    private static partial Regex TablePattern();
}
