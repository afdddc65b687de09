using System.Collections.Frozen;
using System.Collections.Immutable;
using ReportGen.Model.Diagnostics;
using ReportGen.Model.Manuscripts;
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
            OutputFile.OfText(folder + r.File, Page(site.Front, site.Generator, r, frame, page, Navigation.Write(r.Page, "", site.Reports))), .. r.Tables.Select(t => OutputFile.OfText(folder + FilePaths.Csv(t), CsvTableWriter.Write(t))),
        ]);
        return new([.. files], layout.Diagnostics);
    }

    /// <summary>A report without the site of its review: its page in the folder of the review, and the CSV files of its tables.</summary>
    /// <returns>None, with the reasons, where a layout has errors.</returns>
    public static Checked<ImmutableArray<OutputFile>> WriteAlone(string reviewId, FrontMatter front, ReportPage report, TemplateSet templates, string generator)
    {
        ArgumentNullException.ThrowIfNull(report);
        var frame = PageFrame.Read(templates);
        var layout = LayoutFile.ReadLayout(templates, LayoutFile.Report, Slots, Required);
        if (frame.Value is not { } around || layout.Value is not { } page) return new([], [.. frame.Diagnostics, .. layout.Diagnostics]);
        return new(
            [
                OutputFile.OfText($"{reviewId}/{report.File}", Page(front, generator, report, around, page, "")),
                .. report.Tables.Select(t => OutputFile.OfText($"{reviewId}/{FilePaths.Csv(t)}", CsvTableWriter.Write(t))),
            ],
            [.. frame.Diagnostics, .. layout.Diagnostics]);
    }

    private static string Page(FrontMatter front, string generator, ReportPage report, PageFrame frame, PageLayout layout, string navigation)
    {
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
        var meta = MetaWriter.Write(front, report.Title, report.Description, report.File, generator);
        var head = new PageHead(
            front.Language, $"{report.Title}: {front.ShortTitle}", meta, "../", navigation, ArticlePageWriter.SourceNote(front), PageScripts.Table, generator);
        return frame.Write(head, layout.Fill(markup.ToFrozenDictionary(StringComparer.Ordinal)));
    }
}
