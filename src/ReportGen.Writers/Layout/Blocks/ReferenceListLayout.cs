using System.Collections.Immutable;
using System.Globalization;
using ReportGen.Model.Manuscripts;
using ReportGen.Writers.Layout.Text;

namespace ReportGen.Writers.Layout.Blocks;

/// <summary>Sets the reference list with hanging numbers; each entry is the destination of its citations.</summary>
internal sealed class ReferenceListLayout(BlockLayout blocks, LayoutContext context)
{
    public Galley Lay(ImmutableArray<ReferenceEntry> references, double width)
    {
        if (references.IsEmpty) return Galley.Empty;
        var style = context.Style.Reference;
        var measure = new Measure(0, width, style, context.Style.Ink);
        var labels = references.Select(r => LabelOf(r.Number)).ToList();
        var indent = labels.Max(l => l.Line.Width) + context.Style.Measures.Lists.ReferenceGap;
        var entries = Galley.Join(references.Zip(labels, (r, l) => LayEntry(r, l, measure, indent)));
        var list = new Galley(entries.Items, [new StructureNode.Element(StructureRole.L, entries.Nodes) { Numbered = true }]);
        return Galley.Join([blocks.LayHeading("References", DestinationNames.References, measure), list]);
    }

    private Galley LayEntry(ReferenceEntry reference, ListLayout.Label label, Measure measure, double indent)
    {
        var style = measure.Text;
        var text = InlineSetter.Set(reference.Children, TextFormat.Of(style, measure.Color), context);
        var lines = ParagraphSetter.Set(text, context.Fonts, measure.Width - indent, TextAlignment.Left);
        var body = Galley.Of(LineSlabs.Of(lines, style, indent), new StructureNode.Element(StructureRole.P, text.Nodes));
        var entry = ListLayout.Labelled(body, label, measure, indent - context.Style.Measures.Lists.ReferenceGap);
        var first = (Slab)entry.Items[0];
        return entry with
        {
            Items = entry.Items.SetItem(0, first with { Destinations = first.Destinations.Add((DestinationNames.Reference(reference.Number), 0)) }),
        };
    }

    private ListLayout.Label LabelOf(int number)
    {
        var content = context.Contents.Next();
        var format = TextFormat.Of(context.Style.Reference, context.Style.Muted) with { Content = content };
        var text = string.Create(CultureInfo.InvariantCulture, $"{number}.");
        return new ListLayout.Label(SingleLine.Set(text, format, context), [new StructureNode.Content(content)]);
    }
}
