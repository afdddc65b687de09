using ReportGen.Model.Manuscripts;
using ReportGen.Writers.Layout.Text;

namespace ReportGen.Writers.Layout.Blocks;

/// <summary>Sets title, what is re-analysed, authors and their affiliations.</summary>
internal sealed class TitleBlockLayout(LayoutContext context)
{
    public Galley Lay(FrontMatter front, double width)
    {
        var style = context.Style;
        var authors = new AuthorLines(front);
        var parts = new List<Galley> { LayTitle(front.Title, width) };
        if (!front.Reanalysis.IsEmpty) parts.Add(LineGalley.Left(front.Reanalysis, style.Subtitle, style.Muted, width, context));
        parts.Add(LineGalley.Left(authors.Names, style.Subtitle with { Bold = true, SpaceBefore = style.Measures.Front.AuthorGap }, style.Ink, width, context));
        if (authors.Note.Length > 0) parts.Add(LineGalley.Left([new Inline.Text(authors.Note)], style.Caption, style.Muted, width, context));
        parts.AddRange(authors.Affiliations.Select(a => LineGalley.Left(a, style.Caption, style.Muted, width, context)));
        return Galley.Join(parts);
    }

    private Galley LayTitle(string title, double width)
    {
        var style = context.Style.Title;
        var text = InlineSetter.Set([new Inline.Text(title)], TextFormat.Of(style, context.Style.Ink), context);
        if (text.Spans.IsEmpty) return Galley.Empty;
        var slabs = LineSlabs.Kept(LineSlabs.Of(BalancedLines.Set(text, context.Fonts, width), style, 0), andNext: true);
        slabs = slabs.SetItem(0, slabs[0] with { Destinations = [(DestinationNames.Title, 0)] });
        return Galley.Of(slabs, new StructureNode.Element(StructureRole.H1, text.Nodes));
    }
}
