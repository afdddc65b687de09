using System.Collections.Immutable;
using System.Globalization;
using ReportGen.Model.Manuscripts;
using ReportGen.Writers.Layout.Text;

namespace ReportGen.Writers.Layout.Blocks;

/// <summary>Sets footnotes, each with its number, which leads back to its mark.</summary>
internal sealed class FootnoteLayout(BlockLayout blocks, LayoutContext context)
{
    /// <summary>The slabs of a note (floats in notes are set in line) and its place in the structure.</summary>
    public (ImmutableArray<Slab> Slabs, StructureNode Node) Lay(Footnote footnote, double width)
    {
        var measure = new Measure(0, width, context.Style.Footnote with { Indent = 0, SpaceBefore = 0, SpaceAfter = 0 }, context.Style.Ink);
        var label = LabelOf(footnote.Number, TextFormat.Of(measure.Text, measure.Color));
        var indent = label.Line.Width + context.Style.Measures.Footnotes.LabelGap;
        var body = blocks.Lay(footnote.Children, measure.Indented(indent));
        var slabs = body.Items.Select(i => i is FloatBox box ? box.Content.Whole : (Slab)i).ToList();
        var head = LineSlabs.Of(label.Line, measure.Text.Size, measure.Text.Leading, 0);
        if (slabs.Count == 0) slabs.Add(head);
        else slabs[0] = slabs[0] with { Items = [.. head.Items, .. slabs[0].Items], Links = [.. head.Links, .. slabs[0].Links] };
        slabs[0] = slabs[0] with { Destinations = slabs[0].Destinations.Add((DestinationNames.Footnote(footnote.Number), 0)) };
        var node = new StructureNode.Element(StructureRole.Note, [.. label.Nodes, .. body.Nodes]) { Id = DestinationNames.Footnote(footnote.Number) };
        return ([.. slabs], node);
    }

    private ListLayout.Label LabelOf(int number, TextFormat format)
    {
        var content = context.Contents.Next();
        var linked = format with
        {
            Content = content,
            Color = context.Style.Accent,
            Link = new LinkTarget.Inside(DestinationNames.FootnoteMark(number)),
            LinkDescription = string.Create(CultureInfo.InvariantCulture, $"Back to mark {FootnoteMarkPrinter.Print(number)}"),
        };
        var line = SingleLine.Set(FootnoteMarkPrinter.Print(number), linked, context);
        return new ListLayout.Label(line, [new StructureNode.Element(StructureRole.Lbl, [
            new StructureNode.Element(StructureRole.Link, [new StructureNode.Content(content)])])]);
    }
}
