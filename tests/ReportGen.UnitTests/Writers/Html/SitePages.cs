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
    public static readonly ImmutableArray<Download> Downloads = [new("PDF", "manuscript.pdf"), new("Results as JSON", "results.json")];

    public static IHtmlDocument Article(Manuscript manuscript) => Parse(Files(manuscript)[0]);

    public static ImmutableArray<OutputFile> Files(Manuscript manuscript)
    {
        var written = HtmlArticleWriter.Write(manuscript, SampleTemplates.Set, Downloads, "ReportGen 0.1.0");
        written.Diagnostics.ShouldBeEmpty();
        return written.Value;
    }

    public static IHtmlDocument Parse(OutputFile file)
    {
        var strict = new HtmlParser(new HtmlParserOptions { IsStrictMode = true });
        return strict.ParseDocument(Text(file));
    }

    public static string Text(OutputFile file) => Encoding.UTF8.GetString(file.Bytes.Span);
}
