using System.Collections.Immutable;
using ReportGen.Model.Drawings;
using ReportGen.Model.Templates;
using ReportGen.Typography.Shaping;
using ReportGen.Writers.Layout.Text;

namespace ReportGen.Writers.Layout.Figures;

/// <summary>Turns one mark of a drawing into items relative to the drawing's top left corner.</summary>
/// <param name="content">The content that they belong to.</param>
/// <param name="scale">Points on the page for a point of the drawing.</param>
internal sealed class MarkLayout(LayoutContext context, int content, double scale)
{
    /// <summary>Tabular lining figures throughout, as the drawing was measured.</summary>
    private const ShapingFeatures Features = ShapingFeatures.Default | ShapingFeatures.TabularFigures | ShapingFeatures.LiningFigures;

    public IEnumerable<PageItem> Items(Mark mark) => mark switch
    {
        Mark.Line line => [Shape(PathOutlines.Lines([new Point(line.X1, line.Y1), new Point(line.X2, line.Y2)], false), null, line.Stroke, mark)],
        Mark.Rectangle box => [Shape(PathOutlines.Rectangle(box.X, box.Y, box.Width, box.Height, box.Radius), box.Fill, box.Stroke, mark)],
        Mark.Polygon polygon => [Shape(PathOutlines.Lines(polygon.Points, true), polygon.Fill, polygon.Stroke, mark)],
        Mark.Polyline line => [Shape(PathOutlines.Lines(line.Points, false), null, line.Stroke, mark)],
        Mark.Circle circle => [Shape(PathOutlines.Circle(circle.X, circle.Y, circle.Radius), circle.Fill, circle.Stroke, mark)],
        Mark.Text text => Text(text),
        _ => [],
    };

    private PageItem.Shape Shape(IEnumerable<PathSegment> path, Ink? fill, Stroke? stroke, Mark mark) => new(
        [.. path.Select(Scaled)], fill is { } ink ? ColorOf(ink) : null,
        stroke is null ? null : new PathStroke(ColorOf(stroke.Ink), stroke.Width * scale, [.. stroke.Dashes.Select(d => d * scale)]),
        content, mark.Address);

    private PathSegment Scaled(PathSegment s) => new(s.Verb, s.X * scale, s.Y * scale, s.X1 * scale, s.Y1 * scale, s.X2 * scale, s.Y2 * scale);

    private ImmutableArray<PageItem> Text(Mark.Text text)
    {
        var format = new TextFormat(FontFamily.Sans, false, false, text.Size * scale, 0, ColorOf(text.Ink), Features, content) { Address = text.Address };
        var spans = text.Runs.Where(r => r.Text.Length > 0)
            .SelectMany(r => FontFallback.Divide(new TextSpan(r.Text, format with { Bold = r.Bold, Italic = r.Italic }), context)).ToImmutableArray();
        if (spans.IsEmpty) return [];
        var line = SingleLine.Set(spans, context.Fonts);
        var x = text.X * scale - text.Anchor switch
        {
            TextAnchor.Middle => line.Width / 2,
            TextAnchor.End => line.Width,
            _ => 0,
        };
        return [.. line.Items.Select(i => i.Moved(x, text.Y * scale))];
    }

    private Rgb ColorOf(Ink ink) => context.FigureStyle.Colors.TryGetValue(ink, out var color) ? color : context.Style.Ink;
}
