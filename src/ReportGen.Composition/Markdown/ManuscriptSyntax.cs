using Markdig;
using Markdig.Extensions.Footnotes;
using Markdig.Parsers.Inlines;
using Markdig.Renderers;
using Markdig.Syntax;

namespace ReportGen.Composition.Markdown;

/// <summary>What a manuscript adds to CommonMark: markers, brackets of citations, footnotes.</summary>
public sealed class ManuscriptSyntax : IMarkdownExtension
{
    private static readonly object FootnotesKey = typeof(ManuscriptSyntax);

    public void Setup(MarkdownPipelineBuilder pipeline)
    {
        pipeline.InlineParsers.Insert(0, new MarkerInlineParser());
        pipeline.InlineParsers.InsertBefore<LinkInlineParser>(new BracketInlineParser());
        pipeline.InlineParsers.InsertBefore<LinkInlineParser>(new FootnoteMarkInlineParser());
        var footnotes = new FootnoteParser();
        footnotes.Closed += (processor, block) => Collect(processor.Document, (Footnote)block);
        pipeline.BlockParsers.Insert(0, footnotes);
    }

    public void Setup(MarkdownPipeline pipeline, IMarkdownRenderer renderer)
    {
    }

    /// <summary>The footnotes of a parsed text as written, also those that Markdig drops because it sees no mark of its own kind.</summary>
    internal static List<Footnote> Collected(MarkdownDocument document)
    {
        if (document.GetData(FootnotesKey) is List<Footnote> known) return known;
        var list = new List<Footnote>();
        document.SetData(FootnotesKey, list);
        return list;
    }

    // Markdig would also read a label as the reference of a link, [text][^label], or of an image.
    private static void Collect(MarkdownDocument document, Footnote footnote)
    {
        Collected(document).Add(footnote);
        document.GetLinkReferenceDefinitions(addGroup: false)?.Links.Remove(footnote.Label ?? "");
    }
}
