using System.Collections.Immutable;
using ReportGen.Model.Manuscripts;
using ReportGen.Writers.Layout.Text;

namespace ReportGen.Writers.Layout.Blocks;

/// <summary>Sets captions of tables and figures: "Table 1." in bold, then the text.</summary>
internal static class CaptionLayout
{
    public static Galley Lay(string label, ImmutableArray<Inline> caption, double width, LayoutContext context)
    {
        var text = InlineSetter.Set(Labelled(label, caption), Format(context), context);
        return Galley.Of(Slabs(text, width, context), new StructureNode.Element(StructureRole.Caption, text.Nodes));
    }

    /// <summary>The head of a part that continues a table: furniture.</summary>
    public static ImmutableArray<Slab> LayContinued(string label, double width, LayoutContext context)
    {
        var text = InlineSetter.SetFurniture([new Inline.Strong([new Inline.Text(label)]), new Inline.Text(" (continued)")], Format(context), context);
        return Slabs(text, width, context);
    }

    private static ImmutableArray<Inline> Labelled(string label, ImmutableArray<Inline> caption) =>
        [new Inline.Strong([new Inline.Text(label + (caption.IsEmpty ? "" : " "))]), .. caption];

    private static TextFormat Format(LayoutContext context) => TextFormat.Of(context.Style.Caption, context.Style.Ink);

    private static ImmutableArray<Slab> Slabs(InlineText text, double width, LayoutContext context)
    {
        var lines = ParagraphSetter.Set(text, context.Fonts, width, TextAlignment.Left);
        return LineSlabs.Of(lines, context.Style.Caption, 0);
    }
}
