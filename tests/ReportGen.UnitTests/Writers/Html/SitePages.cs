using System.Collections.Immutable;
using System.Text;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using ReportGen.Model.Manuscripts;
using ReportGen.Writers;
using ReportGen.Writers.Html;

namespace ReportGen.UnitTests.Writers.Html;

/// <summary>Pages as a browser sees them.</summary>
internal static class SitePages
{
    public const string Folder = "cervical-vertebroplasty/";

    public static readonly ImmutableArray<Download> Downloads = [new("PDF", "manuscript.pdf"), new("Results as JSON", "results.json")];

    public static IHtmlDocument Article(Manuscript manuscript) => Page(manuscript, "index.html");

    /// <summary>A page of a review by its path in the review's folder.</summary>
    public static IHtmlDocument Page(Manuscript manuscript, string path) => Parse(File(manuscript, path));

    public static OutputFile File(Manuscript manuscript, string path) => Files(manuscript).Single(f => f.Path == Folder + path);

    public static ImmutableArray<OutputFile> Files(Manuscript manuscript)
    {
        var written = ReviewSiteWriter.Write(Site(manuscript), SampleTemplates.Set);
        written.Diagnostics.ShouldBeEmpty();
        return written.Value;
    }

    public static ReviewSite Site(Manuscript manuscript) => new(
        manuscript, SampleReview.Review, SampleReview.Findings, Downloads, [SampleManuscript.T("Doe A. Title. 2026.")],
        ImmutableDictionary<string, ImmutableArray<Inline>>.Empty.Add("wilson_1927", [SampleManuscript.T("Wilson EB. Probable inference. 1927.")]),
        "ReportGen 0.1.0");

    public static IHtmlDocument Parse(OutputFile file)
    {
        var strict = new HtmlParser(new HtmlParserOptions { IsStrictMode = true });
        return strict.ParseDocument(Text(file));
    }

    public static string Text(OutputFile file) => Encoding.UTF8.GetString(file.Bytes.Span);
}
