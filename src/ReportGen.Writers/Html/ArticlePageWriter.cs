using System.Collections.Frozen;
using System.Collections.Immutable;
using ReportGen.Model.Diagnostics;
using ReportGen.Model.Manuscripts;

namespace ReportGen.Writers.Html;

/// <summary>The page of an article: its parts, put into the slots of html/article.html.</summary>
public static class ArticlePageWriter
{
    /// <summary>The layout's slots.</summary>
    public static readonly ImmutableArray<string> Slots =
    [
        "language", "title", "meta", "root", "shorttitle", "titleblock", "contents", "abstract", "body", "notes", "references", "reanalysis",
        "generator",
    ];

    private static readonly ImmutableArray<string> Required = ["title", "titleblock", "abstract", "body", "notes", "references", "reanalysis"];

    /// <summary>Reads the layout of articles.</summary>
    public static Checked<PageLayout> ReadLayout(SourceText source) => PageLayout.Read(source, Slots, Required);

    /// <param name="downloads">Files that are offered in the title block.</param>
    /// <param name="generator">Program and version.</param>
    public static string Write(Manuscript manuscript, PageLayout layout, ImmutableArray<Download> downloads, string generator)
    {
        var anchors = new PageAnchors();
        var front = manuscript.FrontMatter;

        // In the order of reading: the lists at the end link back to what was written before them.
        var titleBlock = Part(anchors, p => new TitleBlockWriter(p.Html, p.Inlines).Write(front, downloads));
        var summary = Part(anchors, p => new AbstractWriter(p.Html, p.Inlines, p.Blocks).Write(front.Abstract));
        var body = Part(anchors, p => p.Blocks.Write(manuscript.Blocks));
        var reanalysis = Part(anchors, p => p.Inlines.Write(front.Reanalysis));
        var notes = Part(anchors, p => new FootnoteListWriter(p.Html, anchors, p.Blocks).Write(manuscript.Footnotes));
        var references = Part(anchors, p => new ReferenceListWriter(p.Html, anchors, p.Inlines).Write(manuscript.References));
        var markup = new Dictionary<string, string>(StringComparer.Ordinal)
        {
            ["language"] = HtmlText.Escape(front.Language),
            ["title"] = HtmlText.Escape(front.Title),
            ["meta"] = MetaWriter.Write(front, generator),
            ["root"] = "../",
            ["shorttitle"] = HtmlText.Escape(front.ShortTitle),
            ["titleblock"] = titleBlock,
            ["contents"] = Part(anchors, p => new ContentsWriter(p.Html).Write(manuscript)),
            ["abstract"] = summary,
            ["body"] = body,
            ["notes"] = notes,
            ["references"] = references,
            ["reanalysis"] = reanalysis,
            ["generator"] = HtmlText.Escape(generator),
        };
        return layout.Fill(markup.ToFrozenDictionary(StringComparer.Ordinal));
    }

    private static string Part(PageAnchors anchors, Action<(HtmlText Html, InlineWriter Inlines, BlockWriter Blocks)> write)
    {
        var html = new HtmlText();
        var inlines = new InlineWriter(html, anchors);
        write((html, inlines, new BlockWriter(html, inlines)));
        return html.ToString();
    }
}
