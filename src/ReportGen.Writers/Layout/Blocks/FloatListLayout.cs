using System.Collections.Immutable;
using System.Globalization;
using ReportGen.Model.Manuscripts;
using ReportGen.Model.Templates;
using ReportGen.Writers.Layout.Text;

namespace ReportGen.Writers.Layout.Blocks;

/// <summary>Sets the lists of tables and figures: label, caption, and the number of the page, which lead there.</summary>
internal sealed class FloatListLayout(BlockLayout blocks, LayoutContext context)
{
    private readonly ContentsMeasures _measures = context.Style.Measures.Contents;

    public Galley Lay(Manuscript manuscript, double width) => Galley.Join([
        LayList("Tables", "list-of-tables", [.. manuscript.Tables.Select(t => new Entry("Table", t.Number, t.Id, t.Caption))], width),
        LayList("Figures", "list-of-figures", [.. manuscript.Figures.Select(f => new Entry("Figure", f.Number, f.Id, f.Caption))], width),
    ]);

    private sealed record Entry(string Kind, int Number, string Id, ImmutableArray<Inline> Caption)
    {
        public string Label => string.Create(CultureInfo.InvariantCulture, $"{Kind} {Number}.");
    }

    private Galley LayList(string title, string destination, ImmutableArray<Entry> entries, double width)
    {
        if (entries.IsEmpty) return Galley.Empty;
        var measure = new Measure(0, width, context.Style.Reference, context.Style.Ink);
        var indent = entries.Max(e => SingleLine.Set(e.Label, Format(0), context).Width) + _measures.LabelGap;
        var list = Galley.Join(entries.Select(e => LayEntry(e, measure, indent)));
        return Galley.Join([
            blocks.LayHeading(title, destination, measure),
            new Galley(list.Items, [new StructureNode.Element(StructureRole.TOC, list.Nodes)])]);
    }

    private Galley LayEntry(Entry entry, Measure measure, double indent)
    {
        var (label, number) = (context.Contents.Next(), context.Contents.Next());
        var text = InlineSetter.Set([new Inline.Text(PlainTextWriter.Write(entry.Caption))], TextFormat.Of(measure.Text, measure.Color), context);
        var lines = ParagraphSetter.Set(text, context.Fonts, measure.Width - indent - _measures.NumberRoom, TextAlignment.Left);
        var slabs = LineSlabs.Kept(LineSlabs.Of(lines, measure.Text, indent), andNext: false).ToBuilder();
        var labelSlab = LineSlabs.Of(SingleLine.Set(entry.Label, Format(label), context), measure.Text.Size, measure.Text.Leading, 0);
        slabs[0] = slabs[0] with { Items = [.. labelSlab.Items, .. slabs[0].Items] };
        var baseline = LineSlabs.Baseline(measure.Text.Size, measure.Text.Leading);
        var leader = Leader(indent + lines[^1].Width + _measures.LeaderGap, measure.Width - _measures.NumberRoom + _measures.LeaderStep, baseline);
        slabs[^1] = slabs[^1] with
        {
            Items = [.. slabs[^1].Items, .. leader],
            PageNumber = new PageNumberSlot(entry.Id, measure.Width, baseline, Format(number)),
        };
        var target = new LinkTarget.Inside(entry.Id);
        var linked = slabs.Select(s => s with { Links = [new LinkArea(new Box(0, 0, measure.Width, s.Height), target, entry.Label.TrimEnd('.'), label)] });
        ImmutableArray<StructureNode> parts = [new StructureNode.Content(label), .. text.Nodes, new StructureNode.Content(number)];
        return Galley.Of([.. linked], new StructureNode.Element(StructureRole.TOCI, [
            new StructureNode.Element(StructureRole.Reference, [new StructureNode.Element(StructureRole.Link, parts)])]));
    }

    private TextFormat Format(int content) => TextFormat.Of(context.Style.Reference, context.Style.Accent) with { Content = content };

    private IEnumerable<PageItem> Leader(double from, double to, double baseline)
    {
        // Dots stand under one another in all entries.
        var first = Math.Ceiling(from / _measures.LeaderStep) * _measures.LeaderStep;
        if (first >= to) yield break;
        yield return new PageItem.Shape(
            [PathSegment.Move(first, baseline - _measures.LeaderDot / 2), PathSegment.Line(to, baseline - _measures.LeaderDot / 2)], null,
            new PathStroke(context.Style.Muted, _measures.LeaderDot, [_measures.LeaderDot, _measures.LeaderStep - _measures.LeaderDot]), PageItem.Artifact);
    }
}
