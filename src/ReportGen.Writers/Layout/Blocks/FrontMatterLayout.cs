using System.Collections.Immutable;
using ReportGen.Model.Manuscripts;
using ReportGen.Model.Templates;
using ReportGen.Writers.Layout.Text;

namespace ReportGen.Writers.Layout.Blocks;

/// <summary>Sets what stands before the first section: title, what it re-analyses, authors, date, abstract, keywords.</summary>
internal sealed class FrontMatterLayout(BlockLayout blocks, LayoutContext context)
{
    private const double PanelPadding = 10, AbstractGap = 10;

    public Galley Lay(FrontMatter front, double width)
    {
        var parts = new List<Galley> { LayTitle(front.Title, width) };
        if (!front.Reanalysis.IsEmpty) parts.Add(LayLine(front.Reanalysis, context.Style.Subtitle, context.Style.Muted, width));
        foreach (var (line, large) in new AuthorLines(front).Lines)
            parts.Add(large ? LayLine(line, context.Style.Subtitle, context.Style.Ink, width) : LayLine(line, context.Style.Caption, context.Style.Muted, width));
        parts.Add(LayLine([new Inline.Text(DateLine(front))], context.Style.Caption, context.Style.Muted, width));
        if (!front.Abstract.IsEmpty) parts.Add(LayAbstract(front.Abstract, width));
        if (!front.Keywords.IsEmpty) parts.Add(LayKeywords(front.Keywords, width));
        return Galley.Join(parts);
    }

    private static string DateLine(FrontMatter front)
    {
        var date = DatePrinter.Print(front.Date, front.Language);
        return string.Join(" · ", new[] { date, front.Licence, front.Address }.Where(s => !string.IsNullOrWhiteSpace(s)));
    }

    private Galley LayTitle(string title, double width)
    {
        var style = context.Style.Title;
        var text = InlineSetter.Set([new Inline.Text(title)], TextFormat.Of(style, context.Style.Ink), context);
        if (text.Spans.IsEmpty) return Galley.Empty;
        var slabs = LineSlabs.Kept(LineSlabs.Of(ParagraphSetter.Set(text, context.Fonts, width, TextAlignment.Left), style, 0), andNext: true);
        slabs = slabs.SetItem(0, slabs[0] with { Destinations = [(DestinationNames.Title, 0)] });
        return Galley.Of(slabs, new StructureNode.Element(StructureRole.H1, text.Nodes));
    }

    private Galley LayLine(ImmutableArray<Inline> inlines, TextStyle style, Rgb color, double width)
    {
        var text = InlineSetter.Set(inlines, TextFormat.Of(style, color), context);
        if (text.Spans.IsEmpty) return Galley.Empty;
        var slabs = LineSlabs.Of(ParagraphSetter.Set(text, context.Fonts, width, TextAlignment.Left), style, 0);
        return Galley.Of(slabs, new StructureNode.Element(StructureRole.P, text.Nodes));
    }

    private Galley LayAbstract(ImmutableArray<AbstractSection> sections, double width)
    {
        var measure = new Measure(PanelPadding, width - 2 * PanelPadding, context.Style.Abstract, context.Style.Ink);
        var inner = Galley.Join([
            blocks.LayHeading("Abstract", DestinationNames.Abstract, measure), .. sections.Select(s => blocks.Lay(WithHeading(s), measure))]);
        var panel = new Panel(0, width, context.Style.Tint, context.Style.Accent, PanelRules.TopAndBottom);
        var floats = inner.Items.OfType<FloatBox>();
        var slabs = BlockLayout.Padded([.. inner.Slabs], panel, PanelPadding);
        slabs = slabs.SetItem(1, slabs[1] with { SpaceBefore = 0 });
        return new Galley([.. slabs, .. floats], [new StructureNode.Element(StructureRole.Sect, inner.Nodes)]).Spaced(AbstractGap, AbstractGap);
    }

    /// <summary>The heading of a section runs into its first paragraph.</summary>
    private static ImmutableArray<Block> WithHeading(AbstractSection section)
    {
        if (section.Heading.IsEmpty) return section.Children;
        var heading = new Inline.Strong(section.Heading);
        return section.Children is [Block.Paragraph first, .. var rest]
            ? [new Block.Paragraph([heading, new Inline.Text(" "), .. first.Children]), .. rest]
            : [new Block.Paragraph([heading]), .. section.Children];
    }

    private Galley LayKeywords(ImmutableArray<string> keywords, double width)
    {
        var style = context.Style.Abstract;
        Inline label = new Inline.Strong([new Inline.Text("Keywords")]);
        return LayLine([label, new Inline.Text(" " + string.Join("; ", keywords))], style, context.Style.Ink, width);
    }
}
