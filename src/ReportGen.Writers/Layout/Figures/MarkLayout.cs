using System.Collections.Immutable;
using ReportGen.Model.Drawings;
using ReportGen.Model.Templates;
using ReportGen.Typography.Shaping;
using ReportGen.Writers.Layout.Text;

namespace ReportGen.Writers.Layout.Figures;

/// <summary>Turns one mark of a drawing into items relative to the drawing's top left corner.</summary>
/// <param name="content">The content that they belong to.</param>
/// <param name="scale">Points on the page for a point of the drawing.</param>
/// <param name="links">Those of its marks that lead somewhere, which are content of their own.</param>
internal sealed class MarkLayout(LayoutContext context, int content, double scale, MarkLinks links)
{
    /// <summary>Tabular lining figures throughout, as the drawing was measured.</summary>
    private const ShapingFeatures Features = ShapingFeatures.Default | ShapingFeatures.TabularFigures | ShapingFeatures.LiningFigures;

    /// <summary>Its items, and the area that leads somewhere if it does.</summary>
    public (ImmutableArray<PageItem> Items, ImmutableArray<LinkArea> Links) Set(Mark mark)
    {
        var link = links.Of(mark);
        if (mark is Mark.Text text) return Text(text, link);
        ImmutableArray<PageItem> items = [.. Shapes(mark, link?.Content ?? content)];
        return (items, link is { } to ? [new LinkArea(AreaOf(items), to.Link.Target, to.Link.Description, to.Content)] : []);
    }

    private IEnumerable<PageItem> Shapes(Mark mark, int content) => mark switch
    {
        Mark.Line line => [Shape(PathOutlines.Lines([new Point(line.X1, line.Y1), new Point(line.X2, line.Y2)], false), null, line.Stroke, mark, content)],
        Mark.Rectangle box => [Shape(PathOutlines.Rectangle(box.X, box.Y, box.Width, box.Height, box.Radius), box.Fill, box.Stroke, mark, content)],
        Mark.Polygon polygon => [Shape(PathOutlines.Lines(polygon.Points, true), polygon.Fill, polygon.Stroke, mark, content)],
        Mark.Polyline line => [Shape(PathOutlines.Lines(line.Points, false), null, line.Stroke, mark, content)],
        Mark.Circle circle => [Shape(PathOutlines.Circle(circle.X, circle.Y, circle.Radius), circle.Fill, circle.Stroke, mark, content)],
        _ => [],
    };

    private static Box AreaOf(ImmutableArray<PageItem> items)
    {
        var points = items.OfType<PageItem.Shape>().SelectMany(s => s.Segments).Where(s => s.Verb != PathVerb.Close).ToList();
        var (left, top) = (points.Min(p => p.X), points.Min(p => p.Y));
        return new Box(left, top, points.Max(p => p.X) - left, points.Max(p => p.Y) - top);
    }

    private PageItem.Shape Shape(IEnumerable<PathSegment> path, Ink? fill, Stroke? stroke, Mark mark, int content) => new(
        [.. path.Select(Scaled)], fill is { } ink ? ColorOf(ink) : null,
        stroke is null ? null : new PathStroke(ColorOf(stroke.Ink), stroke.Width * scale, [.. stroke.Dashes.Select(d => d * scale)]),
        content, mark.Address);

    private PathSegment Scaled(PathSegment s) => new(s.Verb, s.X * scale, s.Y * scale, s.X1 * scale, s.Y1 * scale, s.X2 * scale, s.Y2 * scale);

    private (ImmutableArray<PageItem> Items, ImmutableArray<LinkArea> Links) Text(Mark.Text text, (int Content, ValueLink Link)? link)
    {
        var format = new TextFormat(FontFamily.Sans, false, false, text.Size * scale, 0, ColorOf(text.Ink), Features, link?.Content ?? content)
        {
            Address = text.Address,
            Link = link?.Link.Target,
            LinkDescription = link?.Link.Description ?? "",
        };
        var spans = text.Runs.Where(r => r.Text.Length > 0)
            .SelectMany(r => FontFallback.Divide(new TextSpan(r.Text, format with { Bold = r.Bold, Italic = r.Italic }), context)).ToImmutableArray();
        if (spans.IsEmpty) return ([], []);
        var line = SingleLine.Set(spans, context.Fonts);
        var x = text.X * scale - text.Anchor switch
        {
            TextAnchor.Middle => line.Width / 2,
            TextAnchor.End => line.Width,
            _ => 0,
        };
        var y = text.Y * scale;
        return ([.. line.Items.Select(i => i.Moved(x, y))], [.. line.Links.Select(l => l with { Area = l.Area.Moved(x, y) })]);
    }

    private Rgb ColorOf(Ink ink) => context.FigureStyle.Colors.TryGetValue(ink, out var color) ? color : context.Style.Ink;
}
