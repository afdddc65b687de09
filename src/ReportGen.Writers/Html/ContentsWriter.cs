using System.Collections.Immutable;
using ReportGen.Model.Manuscripts;

namespace ReportGen.Writers.Html;

/// <summary>The table of contents: sections and their subsections, abstract, notes and references.</summary>
internal sealed class ContentsWriter(HtmlText html)
{
    private const int Deepest = 2;

    public void Write(Manuscript manuscript)
    {
        html.Open("ol").Line();
        if (!manuscript.FrontMatter.Abstract.IsEmpty) Entry(PageWords.Abstract, AbstractWriter.Id);
        Sections([.. manuscript.Blocks.OfType<Block.Heading>().Where(h => h.Level <= Deepest)]);
        if (!manuscript.Footnotes.IsEmpty) Entry(PageWords.Notes, FootnoteListWriter.Id);
        if (!manuscript.References.IsEmpty) Entry(PageWords.References, ReferenceListWriter.Id);
        Entry(PageWords.Cite, Citing.CiteWriter.Id);
        html.Close().Line();
    }

    private void Sections(ImmutableArray<Block.Heading> headings)
    {
        for (var i = 0; i < headings.Length;)
        {
            var next = i + 1;
            while (next < headings.Length && headings[next].Level > headings[i].Level) next++;
            html.Open("li");
            Link(PlainTextWriter.Write(headings[i].Children), headings[i].Id);
            if (next > i + 1)
            {
                html.Line().Open("ol").Line();
                Sections(headings[(i + 1)..next]);
                html.Close().Line();
            }

            html.Close().Line();
            i = next;
        }
    }

    private void Entry(string text, string id)
    {
        html.Open("li");
        Link(text, id);
        html.Close().Line();
    }

    private void Link(string text, string id) => html.Element("a", text, ("href", WebLink.ToId(id)), ("dir", "auto"));
}
