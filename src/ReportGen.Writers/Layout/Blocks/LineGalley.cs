using System.Collections.Immutable;
using ReportGen.Model.Manuscripts;
using ReportGen.Model.Templates;
using ReportGen.Writers.Layout.Text;

namespace ReportGen.Writers.Layout.Blocks;

/// <summary>Sets inlines flush left as a paragraph, as in title blocks.</summary>
internal static class LineGalley
{
    public static Galley Left(ImmutableArray<Inline> inlines, TextStyle style, Rgb color, double width, LayoutContext context)
    {
        var text = InlineSetter.Set(inlines, TextFormat.Of(style, color), context);
        if (text.Spans.IsEmpty) return Galley.Empty;
        var slabs = LineSlabs.Of(ParagraphSetter.Set(text, context.Fonts, width, TextAlignment.Left), style, 0);
        return Galley.Of(slabs, new StructureNode.Element(StructureRole.P, text.Nodes));
    }
}
