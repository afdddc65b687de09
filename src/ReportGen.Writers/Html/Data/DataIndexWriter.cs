using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Globalization;
using ReportGen.Model.Studies;
using ReportGen.Writers.Html.Frame;

namespace ReportGen.Writers.Html.Data;

/// <summary>The page that lists the tables of a review, made with html/data.html.</summary>
internal static class DataIndexWriter
{
    public static readonly ImmutableArray<string> Slots = ["shorttitle", "tables", "files"];

    private const string Description = "Every table that the numbers of the review are computed from, with its columns, notes and file.";

    public static string Write(ReviewSite site, PageFrame frame, PageLayout layout)
    {
        var markup = new Dictionary<string, string>(StringComparer.Ordinal)
        {
            ["shorttitle"] = HtmlText.Escape(site.Front.ShortTitle),
            ["tables"] = Tables(site.Review),
            ["files"] = OtherFiles(site.Review),
        };
        var head = DataPagesWriter.Head(site, PageWords.Data, Description, "index.html", PageScripts.Plain, below: false);
        return frame.Write(head, layout.Fill(markup.ToFrozenDictionary(StringComparer.Ordinal)));
    }

    private static string Tables(Review review)
    {
        var html = new HtmlText().Open("div", ("class", "frame"), ("tabindex", "0"), ("role", "region"), ("aria-label", PageWords.Tables)).Line();
        html.Open("table", ("class", "data")).Element("caption", PageWords.Tables, ("class", "unseen")).Line().Open("thead").Line().Open("tr").Line();
        foreach (var header in new[] { PageWords.Table, PageWords.Rows, PageWords.Columns, PageWords.NotReportedCells, PageWords.File })
            html.Element("th", header, ("scope", "col")).Line();
        html.Close().Line().Close().Line().Open("tbody").Line();
        foreach (var table in review.Tables) Row(html, table);
        return html.Close().Line().Close().Line().Close().Line().ToString();
    }

    private static void Row(HtmlText html, DataTable table)
    {
        var missing = table.Rows.Sum(r => r.Cells.Values.Count(c => !c.IsReported));
        html.Open("tr").Line().Open("th", ("scope", "row"), ("dir", "auto"))
            .Element("a", table.Declaration.Label, ("href", DataPagesWriter.PageOf(table))).Close().Line();
        foreach (var count in new[] { table.Rows.Length, table.Declaration.Columns.Length, missing })
            html.Element("td", count.ToString(CultureInfo.InvariantCulture), ("class", "right")).Line();
        html.Open("td").Element("a", table.Declaration.File, ("href", FileLink(table.Declaration.File)), ("download", "")).Close().Line().Close().Line();
    }

    private static string OtherFiles(Review review)
    {
        var tables = review.Tables.Select(t => t.Declaration.File).ToHashSet(StringComparer.Ordinal);
        var others = DataPagesWriter.Files(review).Select(f => f.File[DataPagesWriter.Folder.Length..]).Where(f => !tables.Contains(f)).ToImmutableArray();
        var html = new HtmlText();
        if (others.IsEmpty) return "";
        html.Open("p", ("class", "files"));
        foreach (var file in others) html.Element("a", file, ("href", FileLink(file)), ("download", "")).Text(" ");
        return html.Close().ToString();
    }

    /// <summary>A link to a file of the data from a page of the data.</summary>
    public static string FileLink(string file) => string.Join('/', file.Split('/').Select(Uri.EscapeDataString));
}
