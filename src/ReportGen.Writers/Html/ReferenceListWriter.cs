using System.Collections.Immutable;
using System.Globalization;
using ReportGen.Model.Manuscripts;

namespace ReportGen.Writers.Html;

/// <summary>The reference list, each entry with links back to its citations.</summary>
internal sealed class ReferenceListWriter(HtmlText html, PageAnchors anchors, InlineWriter inlines)
{
    public const string Id = "article-references";

    public void Write(ImmutableArray<ReferenceEntry> references)
    {
        if (references.IsEmpty) return;
        html.Open("section", ("class", "references"), ("role", "doc-bibliography"), ("aria-labelledby", Id)).Line();
        html.Element("h2", PageWords.References, ("id", Id)).Line().Open("ol").Line();
        foreach (var entry in references)
        {
            var number = entry.Number.ToString(CultureInfo.InvariantCulture);
            html.Open("li", ("id", PageAnchors.Reference(entry.Number)), ("value", number));
            inlines.Write(entry.Children);
            BackLinks.Write(html, anchors.CitationsOf(entry.Number), $"reference {number}");
            html.Close().Line();
        }

        html.Close().Line().Close().Line();
    }
}
