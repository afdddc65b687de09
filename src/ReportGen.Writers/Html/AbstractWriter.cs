using System.Collections.Immutable;
using ReportGen.Model.Manuscripts;

namespace ReportGen.Writers.Html;

/// <summary>The structured abstract, a section of its own.</summary>
internal sealed class AbstractWriter(HtmlText html, InlineWriter inlines, BlockWriter blocks)
{
    public const string Id = "article-abstract";

    public void Write(ImmutableArray<AbstractSection> sections)
    {
        if (sections.IsEmpty) return;
        html.Open("section", ("class", "abstract"), ("role", "doc-abstract"), ("aria-labelledby", Id)).Line();
        html.Element("h2", PageWords.Abstract, ("id", Id)).Line();
        foreach (var section in sections)
        {
            if (!section.Heading.IsEmpty)
            {
                html.Open("h3");
                inlines.Write(section.Heading);
                html.Close().Line();
            }

            blocks.Write(section.Children);
        }

        html.Close().Line();
    }
}
