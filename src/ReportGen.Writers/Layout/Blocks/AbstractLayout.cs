using System.Collections.Immutable;
using ReportGen.Model.Manuscripts;
using ReportGen.Model.Templates;

namespace ReportGen.Writers.Layout.Blocks;

/// <summary>Sets the abstract on a tinted ground; the heading of each part runs into its first paragraph.</summary>
internal sealed class AbstractLayout(BlockLayout blocks, LayoutContext context)
{
    private readonly PanelMeasures _measures = context.Style.Measures.Panels;

    /// <param name="x">Left edge of the ground.</param>
    /// <param name="width">Of the ground.</param>
    public Galley Lay(ImmutableArray<AbstractSection> sections, double x, double width)
    {
        var measure = new Measure(x + _measures.AbstractPadding, width - 2 * _measures.AbstractPadding, context.Style.Abstract, context.Style.Ink);
        var inner = Galley.Join([
            blocks.LayHeading("Abstract", DestinationNames.Abstract, measure), .. sections.Select(s => blocks.Lay(WithHeading(s), measure))]);
        var panel = new Panel(x, width, context.Style.Tint, context.Style.Accent, PanelRules.TopAndBottom, _measures.RuleWidth);
        var slabs = BlockLayout.Padded([.. inner.Slabs], panel, _measures.AbstractPadding);
        slabs = slabs.SetItem(1, slabs[1] with { SpaceBefore = 0 }).SetItem(slabs.Length - 2, slabs[^2] with { SpaceAfter = 0 });
        return new Galley([.. slabs, .. inner.Items.OfType<FloatBox>()], [new StructureNode.Element(StructureRole.Sect, inner.Nodes)]);
    }

    private static ImmutableArray<Block> WithHeading(AbstractSection section)
    {
        if (section.Heading.IsEmpty) return section.Children;
        var heading = new Inline.Strong(section.Heading);
        return section.Children is [Block.Paragraph first, .. var rest]
            ? [new Block.Paragraph([heading, new Inline.Text(" "), .. first.Children]), .. rest]
            : [new Block.Paragraph([heading]), .. section.Children];
    }
}
