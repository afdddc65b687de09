using System.Collections.Frozen;
using System.Collections.Immutable;
using ReportGen.Model.Ledgers;
using ReportGen.Model.Manuscripts;
using ReportGen.Model.Studies;
using ReportGen.Writers.Html.Citing;
using ReportGen.Writers.Html.Explorer;
using ReportGen.Writers.Html.Frame;
using ReportGen.Writers.Html.Metadata;

namespace ReportGen.Writers.Html;

/// <summary>The page of an article: its parts, put into the slots of html/article.html.</summary>
internal static class ArticlePageWriter
{
    /// <summary>The layout's slots.</summary>
    public static readonly ImmutableArray<string> Slots =
        ["shorttitle", "titleblock", "contents", "abstract", "body", "notes", "references", "cite", "root"];

    public static readonly ImmutableArray<string> Required = ["titleblock", "abstract", "body", "notes", "references", "cite"];

    /// <param name="dataFiles">Files of the data, by their path within the review's folder.</param>
    public static string Write(ReviewSite site, PageFrame frame, PageLayout layout, ImmutableArray<CitationFile> citations, ImmutableArray<Download> dataFiles)
    {
        var (manuscript, front) = (site.Manuscript, site.Front);
        var writing = new Writing(new PageAnchors(), new FigureOffers(OutcomesOf(site.Review), ExplorersOf(site), site.HasFigurePdfs), site.Ledger);

        // In the order of reading: the lists at the end link back to what was written before them.
        var markup = new Dictionary<string, string>(StringComparer.Ordinal)
        {
            ["shorttitle"] = HtmlText.Escape(front.ShortTitle),
            ["root"] = "../",
            ["contents"] = writing.Part(p => new ContentsWriter(p.Html).Write(manuscript)),
            ["titleblock"] = writing.Part(p => new TitleBlockWriter(p.Html, p.Inlines).Write(front, site.Downloads)),
            ["abstract"] = writing.Part(p => new AbstractWriter(p.Html, p.Inlines, p.Blocks).Write(front.Abstract)),
            ["body"] = writing.Part(p => p.Blocks.Write(manuscript.Blocks)),
        };
        markup["notes"] = writing.Part(p => new FootnoteListWriter(p.Html, writing.Anchors, p.Blocks).Write(manuscript.Footnotes));
        markup["references"] = writing.Part(p => new ReferenceListWriter(p.Html, writing.Anchors, p.Inlines).Write(manuscript.References));
        markup["cite"] = writing.Part(p => new CiteWriter(p.Html, p.Inlines).Write(site.Citation, citations));
        var meta = MetaWriter.Write(front, site.Downloads, site.Generator) + LinkedDataWriter.Write(manuscript, site.Downloads, dataFiles);
        var head = new PageHead(
            front.Language, front.Title, meta, "../", Navigation.Write(SitePage.Article, "", site.Reports), SourceNote(front), PageScripts.Article, site.Generator);
        return frame.Write(head, layout.Fill(markup.ToFrozenDictionary(StringComparer.Ordinal)));
    }

    /// <summary>What a page says of the work that is analysed anew; empty for an original review.</summary>
    public static string SourceNote(FrontMatter front)
    {
        var html = new HtmlText();
        if (front.Reanalysis.IsEmpty) return "";
        new InlineWriter(html.Open("p"), new PageAnchors()).Write(front.Reanalysis);
        return html.Close().ToString();
    }

    private static ImmutableDictionary<string, string> OutcomesOf(Review review) => review.Settings.Figures
        .OfType<FigureDeclaration.Forest>().ToImmutableDictionary(f => f.Id, f => f.Outcome, StringComparer.Ordinal);

    private static ImmutableDictionary<string, ExplorerOffer> ExplorersOf(ReviewSite site) => site.Review.Settings.Figures.OfType<FigureDeclaration.Forest>()
        .Where(f => site.Explorers.Any(e => e.Outcome.Id == f.Outcome))
        .ToImmutableDictionary(f => f.Id, f => new ExplorerOffer(ExplorerDataWriter.PathOf(f.Outcome), OrderOf(f.Order)), StringComparer.Ordinal);

    private static string OrderOf(ForestOrder order) => order switch
    {
        ForestOrder.Year => "year",
        ForestOrder.Estimate => "effect",
        _ => "file",
    };

    private sealed record Writing(PageAnchors Anchors, FigureOffers Offers, Ledger? Ledger)
    {
        public string Part(Action<(HtmlText Html, InlineWriter Inlines, BlockWriter Blocks)> write)
        {
            var html = new HtmlText();
            var inlines = new InlineWriter(html, Anchors, Ledger);
            write((html, inlines, new BlockWriter(html, inlines, Offers)));
            return html.ToString();
        }
    }
}
