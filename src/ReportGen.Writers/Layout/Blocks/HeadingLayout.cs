using ReportGen.Model.Manuscripts;
using ReportGen.Writers.Layout.Text;

namespace ReportGen.Writers.Layout.Blocks;

/// <summary>Sets headings and gathers the outline.</summary>
internal sealed class HeadingLayout(LayoutContext context)
{
    private const int DeepestRole = 6;
    private readonly List<OutlineEntry> _outline = [];

    /// <summary>The title is above: a section of level 1 is H2. Levels that are left out are closed up, since readers may not meet a gap.</summary>
    private int _level = 1;

    public IReadOnlyList<OutlineEntry> Outline => _outline;

    public Galley Lay(Block.Heading heading, Measure measure)
    {
        var style = BlockLayout.HeadingStyle(context.Style, heading.Level);
        _level = Math.Min(Math.Min(Math.Max(heading.Level, 1) + 1, _level + 1), DeepestRole);
        var text = InlineSetter.Set(heading.Children, TextFormat.Of(style, context.Style.Ink), context);
        if (text.Spans.IsEmpty) return Galley.Empty;
        if (heading.Level <= context.Style.OutlineDepth) _outline.Add(new OutlineEntry(_level - 1, text.PlainText.Replace('\n', ' '), heading.Id));
        var lines = ParagraphSetter.Set(text, context.Fonts, measure.Width, TextAlignment.Left);
        var slabs = LineSlabs.Kept(LineSlabs.Of(lines, style, measure.X), andNext: true);
        var first = slabs[0] with { Destinations = slabs[0].Destinations.Add((heading.Id, 0)) };
        return Galley.Of(slabs.SetItem(0, first), new StructureNode.Element(StructureRole.H1 + (_level - 1), text.Nodes));
    }
}
