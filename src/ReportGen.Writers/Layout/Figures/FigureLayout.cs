using System.Globalization;
using ReportGen.Model.Diagnostics;
using ReportGen.Model.Drawings;
using ReportGen.Model.Manuscripts;
using ReportGen.Writers.Layout.Blocks;
using ReportGen.Writers.Layout.Text;

namespace ReportGen.Writers.Layout.Figures;

/// <summary>Sets a figure with its caption below: its drawing for the page's width, or a framed box with the reason why there is none.</summary>
internal sealed class FigureLayout(LayoutContext context, FloatMeasure room)
{
    /// <summary>The smallest type in a figure that is scaled down, in points.</summary>
    private const double LeastTextSize = 6;

    private const double CaptionGap = 6, BoxPadding = 9, Slack = 1e-6;

    public Galley Lay(ManuscriptFigure figure)
    {
        var (drawing, width) = DrawingChoice.Of(figure.Drawings, room);
        return drawing is null ? LayMissing(figure) : width == FloatWidth.Column ? LayInColumn(figure, drawing) : LayDrawing(figure, drawing);
    }

    private static string LabelOf(ManuscriptFigure figure) => string.Create(CultureInfo.InvariantCulture, $"Figure {figure.Number}.");

    private Galley LayInColumn(ManuscriptFigure figure, Drawing drawing)
    {
        var caption = CaptionLayout.Lay(LabelOf(figure), figure.Caption, room.ColumnWidth, context);
        var content = context.Contents.Next();
        var picture = new DrawingLayout(context, content, 1).Lay(drawing).Moved((room.ColumnWidth - drawing.Width) / 2, 0);
        return Float(figure, [picture, .. caption.Slabs], FigureNode(content, drawing), caption, FloatWidth.Column);
    }

    private Galley LayDrawing(ManuscriptFigure figure, Drawing drawing)
    {
        var caption = CaptionLayout.Lay(LabelOf(figure), figure.Caption, room.PageWidth, context);
        var captionHeight = SlabStack.HeightOf(caption.Slabs) + CaptionGap;
        var scale = ScaleFor(drawing, room.PageWidth, room.Height - captionHeight);
        var landscape = !IsLegible(drawing, scale) && ScaleFor(drawing, room.TurnedWidth, room.TurnedHeight - captionHeight) > scale;
        if (landscape) scale = ScaleFor(drawing, room.TurnedWidth, room.TurnedHeight - captionHeight);
        if (!IsLegible(drawing, scale)) ReportSmall(drawing);
        var width = landscape ? room.TurnedWidth : room.PageWidth;
        var content = context.Contents.Next();
        var picture = new DrawingLayout(context, content, scale).Lay(drawing).Moved((width - drawing.Width * scale) / 2, 0);
        return Float(figure, [picture, .. caption.Slabs], FigureNode(content, drawing), caption, landscape ? FloatWidth.Turned : FloatWidth.Page);
    }

    private static StructureNode.Element FigureNode(int content, Drawing drawing) =>
        new(StructureRole.Figure, [new StructureNode.Content(content)]) { AlternativeText = drawing.AlternativeText };

    private Galley LayMissing(ManuscriptFigure figure)
    {
        var caption = CaptionLayout.Lay(LabelOf(figure), figure.Caption, room.ColumnWidth, context);
        var reason = figure.Drawings.NotIncluded ?? "This figure is not included.";
        var format = TextFormat.Of(context.Style.Caption, context.Style.Muted);
        var text = InlineSetter.Set([new Inline.Text(reason)], format, context);
        var lines = ParagraphSetter.Set(text, context.Fonts, room.ColumnWidth - 2 * BoxPadding, TextAlignment.Center);
        var slabs = LineSlabs.Of(lines, context.Style.Caption with { SpaceBefore = 0, SpaceAfter = 0 }, BoxPadding);
        var panel = new Panel(0, room.ColumnWidth, null, context.Style.Rule, PanelRules.Frame);
        var box = SlabStack.Join(BlockLayout.Padded(slabs, panel, BoxPadding));
        return Float(figure, [box, .. caption.Slabs], new StructureNode.Element(StructureRole.P, text.Nodes), caption, FloatWidth.Column);
    }

    private static Galley Float(ManuscriptFigure figure, IEnumerable<Slab> parts, StructureNode node, Galley caption, FloatWidth width)
    {
        var slabs = parts.ToList();
        slabs[0] = slabs[0] with { SpaceAfter = CaptionGap };
        var body = SlabStack.Join(slabs);
        body = body with { Destinations = body.Destinations.Add((figure.Id, 0)) };
        return new Galley([new FloatBox(figure.Id, new SolidBox(body), width)], [new StructureNode.Element(StructureRole.Div, [node, .. caption.Nodes])]);
    }

    private static double ScaleFor(Drawing drawing, double width, double height) =>
        Math.Max(0.01, Math.Min(1, Math.Min(width / drawing.Width, height / drawing.Height)));

    private static bool IsLegible(Drawing drawing, double scale) =>
        drawing.Marks.OfType<Mark.Text>().All(t => t.Size * scale >= Math.Min(LeastTextSize, t.Size) - Slack);

    private void ReportSmall(Drawing drawing) => context.Diagnostics.Add(Diagnostic.Warning(
        "RG704", SourceSpan.OfFile(drawing.Id), $"Figure '{drawing.Id}' is too large for a page: its type is set smaller than 6 pt.",
        string.Create(CultureInfo.InvariantCulture, $"{drawing.Width:0} × {drawing.Height:0} pt"),
        string.Create(CultureInfo.InvariantCulture, $"at most {room.PageWidth:0} × {room.Height:0} pt with its caption"),
        "Divide the figure, or show fewer rows."));
}
