using System.Collections.Immutable;
using System.Globalization;
using ReportGen.Model.Manuscripts;
using ReportGen.Model.Templates;
using ReportGen.Writers.Layout.Text;

namespace ReportGen.Writers.Layout.Blocks;

/// <summary>Sets lists with hanging labels.</summary>
internal sealed class ListLayout(BlockLayout blocks, LayoutContext context)
{
    private readonly ListMeasures _measures = context.Style.Measures.Lists;

    public Galley Lay(Block.List list, Measure measure)
    {
        var format = TextFormat.Of(measure.Text, measure.Color);
        var labels = Enumerable.Range(1, list.Items.Length).Select(n => LabelOf(list, n, format)).ToList();
        var indent = Math.Max(_measures.LeastIndent, labels.Select(l => l.Line.Width).DefaultIfEmpty().Max() + _measures.LabelGap);
        var tight = measure.Indented(indent) with { Text = measure.Text with { Indent = 0 } };
        var galleys = new List<Galley>();
        for (var i = 0; i < list.Items.Length; i++)
        {
            var body = blocks.Lay(list.Items[i], tight);
            galleys.Add(Labelled(body, labels[i], measure, measure.X + indent - _measures.LabelGap));
        }

        var all = Galley.Join(galleys);
        var node = new StructureNode.Element(StructureRole.L, all.Nodes) { Numbered = list.Ordered };
        var space = measure.Text.Leading / 3;
        return new Galley(all.Items, [node]).Spaced(space, space);
    }

    /// <summary>A label beside the first line of a body, ending at <paramref name="right"/>.</summary>
    public static Galley Labelled(Galley body, Label label, Measure measure, double right)
    {
        var slab = LineSlabs.Of(label.Line, measure.Text.Size, measure.Text.Leading, right - label.Line.Width);
        var node = new StructureNode.Element(StructureRole.LI, [
            new StructureNode.Element(StructureRole.Lbl, label.Nodes), new StructureNode.Element(StructureRole.LBody, body.Nodes)]);
        if (body.Items is not [Slab first, .. var rest]) return new Galley([slab, .. body.Items], [node]);
        var joined = first with { Items = [.. slab.Items, .. first.Items], Links = [.. slab.Links, .. first.Links] };
        return new Galley([joined, .. rest], [node]);
    }

    private Label LabelOf(Block.List list, int number, TextFormat format)
    {
        var text = list.Ordered ? string.Create(CultureInfo.InvariantCulture, $"{number}.") : "•";
        var content = context.Contents.Next();
        return new Label(SingleLine.Set(text, format with { Content = content }, context), [new StructureNode.Content(content)]);
    }

    internal sealed record Label(SetLine Line, ImmutableArray<StructureNode> Nodes);
}
