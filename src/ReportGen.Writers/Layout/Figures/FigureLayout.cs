using System.Globalization;
using ReportGen.Model.Diagnostics;
using ReportGen.Model.Drawings;
using ReportGen.Model.Manuscripts;
using ReportGen.Model.Templates;
using ReportGen.Writers.Layout.Blocks;
using ReportGen.Writers.Layout.Text;

namespace ReportGen.Writers.Layout.Figures;

/// <summary>Sets a figure with its caption below: its drawing for the room there is, or a framed box with the reason why there is none.</summary>
internal sealed class FigureLayout(LayoutContext context, FloatMeasure room)
{
    /// <summary>A drawing that may be divided is scaled down no further than this to stand on one page.</summary>
    private const double LeastScaleWhole = 0.85;

    private const double Slack = 1e-6;
    private readonly FigureMeasures _measures = context.Style.Measures.Figures;

    public Galley Lay(ManuscriptFigure figure)
    {
        var (drawings, caption) = (figure.Drawings, new FigureCaption(figure, room, context));
        if (figure.Image is { } image) return LayImage(figure.Id, image, caption);
        if (room.ColumnWidth < room.PageWidth && drawings.For(WidthClass.Column) is { } narrow && FitsColumn(narrow, caption))
            return LayWhole(figure.Id, narrow, caption, FloatWidth.Column, ScaleFor(narrow, room.ColumnWidth));
        var drawing = drawings.For(WidthClass.Page) ?? drawings.For(WidthClass.Web) ?? drawings.Drawings.FirstOrDefault();
        return drawing is null ? LayMissing(figure, caption) : LayDrawing(figure.Id, drawing, caption);
    }

    private bool FitsColumn(Drawing drawing, FigureCaption caption)
    {
        var scale = ScaleFor(drawing, room.ColumnWidth);
        return IsLegible(drawing, scale) && drawing.Height * scale <= caption.RoomIn(FloatWidth.Column);
    }

    private Galley LayDrawing(string id, Drawing drawing, FigureCaption caption)
    {
        var wide = ScaleFor(drawing, room.PageWidth);
        var whole = ScaleFor(drawing, room.PageWidth, caption.RoomIn(FloatWidth.Page));
        var mayDivide = drawing.Bands.Any(b => b.Kind == BandKind.Row) && IsLegible(drawing, wide);
        if (mayDivide && whole < wide * LeastScaleWhole) return LayDivided(id, drawing, caption, wide);
        if (IsLegible(drawing, whole)) return LayWhole(id, drawing, caption, FloatWidth.Page, whole);
        var turned = ScaleFor(drawing, room.TurnedWidth, caption.RoomIn(FloatWidth.Turned));
        if (!IsLegible(drawing, Math.Max(turned, whole))) ReportSmall(drawing);
        return turned > whole ? LayWhole(id, drawing, caption, FloatWidth.Turned, turned) : LayWhole(id, drawing, caption, FloatWidth.Page, whole);
    }

    private Galley LayWhole(string id, Drawing drawing, FigureCaption caption, FloatWidth width, double scale)
    {
        var (layout, node) = LayoutOf(drawing, width, scale);
        return Float(id, new SolidBox(Marked(id, SlabStack.Join([layout.Lay(drawing), .. caption.In(width).Slabs]))), node, caption, width);
    }

    private Galley LayDivided(string id, Drawing drawing, FigureCaption caption, double scale)
    {
        var (layout, node) = LayoutOf(drawing, FloatWidth.Page, scale);
        var box = new BandedBox(
            new DrawingBands(drawing), layout, [.. caption.In(FloatWidth.Page).Slabs], caption.Continued(FloatWidth.Page), id);
        return Float(id, box, node, caption, FloatWidth.Page);
    }

    private (DrawingLayout Layout, StructureNode Node) LayoutOf(Drawing drawing, FloatWidth width, double scale)
    {
        var content = context.Contents.Next();
        var node = new StructureNode.Element(StructureRole.Figure, [new StructureNode.Content(content)]) { AlternativeText = drawing.AlternativeText };
        return (new DrawingLayout(context, content, drawing.Width, scale, (room.WidthOf(width) - drawing.Width * scale) / 2), node);
    }

    private Galley LayImage(string id, FigureImage image, FigureCaption caption)
    {
        var layout = new ImageLayout(context, room);
        var width = layout.WidthOf(image.Image);
        var (body, node) = layout.Lay(id, image, width, caption.RoomIn(width));
        return Float(id, new SolidBox(Marked(id, SlabStack.Join([body, .. caption.In(width).Slabs]))), node, caption, width);
    }

    private Galley LayMissing(ManuscriptFigure figure, FigureCaption caption)
    {
        var width = room.Widths.First();
        var reason = figure.Drawings.NotIncluded ?? "This figure is not included.";
        var format = TextFormat.Of(context.Style.Caption, context.Style.Muted);
        var text = InlineSetter.Set([new Inline.Text(reason)], format, context);
        var lines = ParagraphSetter.Set(text, context.Fonts, room.WidthOf(width) - 2 * context.Style.Measures.Panels.FramePadding, TextAlignment.Center);
        var slabs = LineSlabs.Of(lines, context.Style.Caption with { SpaceBefore = 0, SpaceAfter = 0 }, context.Style.Measures.Panels.FramePadding);
        var panel = new Panel(0, room.WidthOf(width), null, context.Style.Rule, PanelRules.Frame, context.Style.Measures.Panels.RuleWidth);
        var box = SlabStack.Join(BlockLayout.Padded(slabs, panel, context.Style.Measures.Panels.FramePadding)) with { SpaceAfter = _measures.CaptionGap };
        var node = new StructureNode.Element(StructureRole.P, text.Nodes);
        return Float(figure.Id, new SolidBox(Marked(figure.Id, SlabStack.Join([box, .. caption.In(width).Slabs]))), node, caption, width);
    }

    private static Slab Marked(string id, Slab slab) => slab with { Destinations = slab.Destinations.Add((id, 0)) };

    private static Galley Float(string id, BreakableBox box, StructureNode node, FigureCaption caption, FloatWidth width) =>
        new([new FloatBox(id, box, width)], [new StructureNode.Element(StructureRole.Div, [node, .. caption.In(width).Nodes])]);

    private static double ScaleFor(Drawing drawing, double width, double height = double.PositiveInfinity) =>
        Math.Max(0.01, Math.Min(1, Math.Min(width / drawing.Width, height / drawing.Height)));

    private bool IsLegible(Drawing drawing, double scale) =>
        drawing.Marks.OfType<Mark.Text>().All(t => t.Size * scale >= Math.Min(_measures.LeastSize, t.Size) - Slack);

    private void ReportSmall(Drawing drawing) => context.Diagnostics.Add(Diagnostic.Warning(
        "RG704", SourceSpan.OfFile(drawing.Id), string.Create(CultureInfo.InvariantCulture, $"Figure '{drawing.Id}' is too large for a page: its type is set smaller than {_measures.LeastSize:0.#} pt."),
        string.Create(CultureInfo.InvariantCulture, $"{drawing.Width:0} × {drawing.Height:0} pt"),
        string.Create(CultureInfo.InvariantCulture, $"at most {room.PageWidth:0} × {room.Height:0} pt with its caption"),
        "Divide the figure, or show fewer rows."));
}
