using System.Collections.Frozen;
using System.Collections.Immutable;
using ReportGen.Model.Diagnostics;
using ReportGen.Model.Templates;
using ReportGen.Writers.Csv;
using ReportGen.Writers.Html.Frame;
using ReportGen.Writers.Html.Metadata;

namespace ReportGen.Writers.Html.Reports;

/// <summary>The reports that go with a review, made with html/report.html, each table with its CSV file.</summary>
public static class ReportPageWriter
{
    /// <summary>The layout's slots.</summary>
    public static readonly ImmutableArray<string> Slots = ["shorttitle", "title", "description", "body"];

    private static readonly ImmutableArray<string> Required = ["title", "body"];

    /// <returns>Files in the order of the reports; none, with the reasons, where the layout has errors.</returns>
    public static Checked<ImmutableArray<OutputFile>> Write(ReviewSite site, PageFrame frame, TemplateSet templates)
    {
        ArgumentNullException.ThrowIfNull(site);
        ArgumentNullException.ThrowIfNull(frame);
        if (site.Reports.IsEmpty) return new([], []);
        var layout = LayoutFile.ReadLayout(templates, LayoutFile.Report, Slots, Required);
        if (layout.Value is not { } page) return new([], layout.Diagnostics);
        var folder = site.Manuscript.ReviewId + "/";
        var files = site.Reports.SelectMany(r => (OutputFile[])
        [
            OutputFile.OfText(folder + r.File, Page(site, r, frame, page)), .. r.Tables.Select(t => OutputFile.OfText(folder + FilePaths.Csv(t), CsvTableWriter.Write(t))),
        ]);
        return new([.. files], layout.Diagnostics);
    }

    private static string Page(ReviewSite site, ReportPage report, PageFrame frame, PageLayout layout)
    {
        var front = site.Front;
        var html = new HtmlText();
        var offers = new FigureOffers(ImmutableDictionary<string, string>.Empty, ImmutableDictionary<string, Explorer.ExplorerOffer>.Empty, false);
        new BlockWriter(html, new InlineWriter(html, new PageAnchors()), offers).Write(report.Blocks);
        var markup = new Dictionary<string, string>(StringComparer.Ordinal)
        {
            ["shorttitle"] = HtmlText.Escape(front.ShortTitle),
            ["title"] = HtmlText.Escape(report.Title),
            ["description"] = HtmlText.Escape(report.Description),
            ["body"] = html.ToString(),
        };
        var meta = MetaWriter.Write(front, report.Title, report.Description, report.File, site.Generator);
        var head = new PageHead(
            front.Language, $"{report.Title}: {front.ShortTitle}", meta, "../", Navigation.Write(report.Page, "", site.Reports), ArticlePageWriter.SourceNote(front), PageScripts.Table,
            site.Generator);
        return frame.Write(head, layout.Fill(markup.ToFrozenDictionary(StringComparer.Ordinal)));
    }
}
