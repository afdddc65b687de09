using System.Collections.Immutable;
using ReportGen.Model.Diagnostics;
using ReportGen.Model.Studies;
using ReportGen.Model.Templates;
using ReportGen.Writers.Html.Frame;

namespace ReportGen.Writers.Html.Data;

/// <summary>The data of a review: a page for each table, a page that lists them, and the files as they were read.</summary>
public static class DataPagesWriter
{
    internal const string Folder = "data/";

    /// <summary>The data's files that a review offers, by their path within its folder: tables first, then notes and what an earlier publication printed.</summary>
    public static ImmutableArray<Download> Files(Review review)
    {
        ArgumentNullException.ThrowIfNull(review);
        var labels = review.Tables.ToDictionary(t => t.Declaration.File, t => t.Declaration.Label, StringComparer.Ordinal);
        var csv = review.Files.Where(f => f.Path.EndsWith(".csv", StringComparison.Ordinal)).ToImmutableArray();
        return
        [
            .. csv.Where(f => labels.ContainsKey(f.Path)).Select(f => new Download(labels[f.Path], Folder + f.Path)),
            .. csv.Where(f => !labels.ContainsKey(f.Path)).Select(f => new Download(f.Path, Folder + f.Path)),
        ];
    }

    /// <returns>Files in a fixed order; none, with the reasons, where a layout has errors.</returns>
    public static Checked<ImmutableArray<OutputFile>> Write(ReviewSite site, PageFrame frame, TemplateSet templates)
    {
        ArgumentNullException.ThrowIfNull(site);
        var list = LayoutFile.ReadLayout(templates, LayoutFile.Data, DataIndexWriter.Slots, ["tables"]);
        var single = LayoutFile.ReadLayout(templates, LayoutFile.Table, DataTableWriter.Slots, ["title", "table", "columns", "notes"]);
        ImmutableArray<Diagnostic> diagnostics = [.. list.Diagnostics, .. single.Diagnostics];
        if (list.Value is not { } index || single.Value is not { } page) return new Checked<ImmutableArray<OutputFile>>([], diagnostics);
        var folder = $"{site.Manuscript.ReviewId}/{Folder}";
        var offered = Files(site.Review).Select(f => f.File[Folder.Length..]).ToHashSet(StringComparer.Ordinal);
        return new Checked<ImmutableArray<OutputFile>>(
        [
            OutputFile.OfText(folder + "index.html", DataIndexWriter.Write(site, frame, index)),
            .. site.Review.Tables.Select(t => OutputFile.OfText(folder + PageOf(t), new DataTableWriter(site, t).Write(frame, page))),
            .. site.Review.Files.Where(f => offered.Contains(f.Path)).Select(f => new OutputFile(folder + f.Path, f.Bytes)),
        ], diagnostics);
    }

    /// <summary>The page of a table within the data's folder.</summary>
    internal static string PageOf(DataTable table) => table.Id + ".html";

    /// <summary>The frame's part of a page of the data.</summary>
    internal static PageHead Head(ReviewSite site, string title, string description, string file, ImmutableArray<string> scripts, bool below) => new(
        site.Front.Language, $"{title}: {site.Front.ShortTitle}",
        Metadata.MetaWriter.Write(site.Front, title, description, Folder + file, site.Generator), "../../",
        Navigation.Write(SitePage.Data, "../", site.Reports, below), ArticlePageWriter.SourceNote(site.Front), scripts, site.Generator);
}
