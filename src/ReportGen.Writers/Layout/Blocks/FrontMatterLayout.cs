using System.Collections.Immutable;
using ReportGen.Model.Manuscripts;
using ReportGen.Model.Templates;
using ReportGen.Writers.Layout.Pages;

namespace ReportGen.Writers.Layout.Blocks;

/// <summary>Sets what stands before the first section, as wide as the page's text: title block, abstract, and what is to be known of the article, beside the abstract or around it.</summary>
internal sealed class FrontMatterLayout(BlockLayout blocks, LayoutContext context)
{
    private const double MostShare = 0.85;
    private readonly FrontMeasures _measures = context.Style.Measures.Front;

    public Galley Lay(FrontMatter front)
    {
        var width = PageGeometry.Upright(context.Style).Text.Width;
        var info = new ArticleInfoLayout(front, context);
        var title = new TitleBlockLayout(context).Lay(front, width);
        if (context.Style.InfoWidth > 0 && !front.Abstract.IsEmpty) return Galley.Join([title, LayBeside(front, info, width)]);
        var text = front.Abstract.IsEmpty ? Galley.Empty : new AbstractLayout(blocks, context).Lay(front.Abstract, 0, width).Spaced(_measures.BlockGap, _measures.BlockGap);
        return Galley.Join([title, info.LayAbove(width), text, info.LayBelow(width)]);
    }

    /// <summary>Facts in a narrow column, the abstract in a wide one, as one piece; one below the other if that is too high for a page.</summary>
    private Galley LayBeside(FrontMatter front, ArticleInfoLayout info, double width)
    {
        var x = context.Style.InfoWidth + _measures.InfoGap;
        var facts = info.LayGroups(context.Style.InfoWidth);
        var text = new AbstractLayout(blocks, context).Lay(front.Abstract, x, width - x);
        ImmutableArray<StructureNode> nodes = [.. facts.Nodes, .. text.Nodes];
        var height = Math.Max(SlabStack.HeightOf(facts.Slabs), SlabStack.HeightOf(text.Slabs));
        if (height > MostShare * PageGeometry.Upright(context.Style).Text.Height) return new Galley([.. facts.Items, .. text.Items], nodes).Spaced(_measures.BlockGap, _measures.BlockGap);
        var (left, right) = (SlabStack.Join(facts.Slabs), SlabStack.Join(text.Slabs));
        var rule = PageItem.Shape.Rule(0, 0, context.Style.InfoWidth, 0, context.Style.Accent, _measures.RuleWidth);
        var both = new Slab(height, [rule, .. left.Items, .. right.Items])
        {
            Links = [.. left.Links, .. right.Links],
            Destinations = [.. left.Destinations, .. right.Destinations],
            Footnotes = [.. left.Footnotes, .. right.Footnotes],
            Boxes = [.. left.Boxes, .. right.Boxes],
        };
        return Galley.Of([both], nodes).Spaced(_measures.BlockGap, _measures.BlockGap);
    }
}
