using System.Collections.Immutable;
using System.Globalization;
using ReportGen.Model.Manuscripts;

namespace ReportGen.Writers.Html;

/// <summary>Footnotes at the end of the page, each with links back to its marks.</summary>
internal sealed class FootnoteListWriter(HtmlText html, PageAnchors anchors, BlockWriter blocks)
{
    public const string Id = "article-notes";

    public void Write(ImmutableArray<Footnote> footnotes)
    {
        if (footnotes.IsEmpty) return;
        html.Open("section", ("class", "notes"), ("role", "doc-endnotes"), ("aria-labelledby", Id)).Line();
        html.Element("h2", PageWords.Notes, ("id", Id)).Line().Open("ol").Line();
        foreach (var footnote in footnotes)
        {
            var number = footnote.Number.ToString(CultureInfo.InvariantCulture);
            html.Open("li", ("id", PageAnchors.Footnote(footnote.Number)), ("value", number)).Line();
            blocks.Write(footnote.Children);
            BackLinks.Write(html, anchors.MarksOf(footnote.Number), $"note {FootnoteMarkPrinter.Print(footnote.Number)}");
            html.Close().Line();
        }

        html.Close().Line().Close().Line();
    }
}
