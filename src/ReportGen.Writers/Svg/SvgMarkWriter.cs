using System.Collections.Immutable;
using ReportGen.Model.Drawings;
using ReportGen.Writers.Html;

namespace ReportGen.Writers.Svg;

/// <summary>Marks of a drawing as SVG elements.</summary>
/// <param name="decimals">Most decimals of a length.</param>
/// <param name="entryOf">The id of a quantity's entry in the ledger, which names it more shortly than its address; null, or for a quantity without one, the address stands.</param>
/// <param name="widths">How wide texts are set whatever the face; null where the page has the faces.</param>
internal sealed class SvgMarkWriter(HtmlText svg, SvgInks inks, int decimals, Func<string, string?>? entryOf = null, SvgTextWidths? widths = null)
{
    /// <summary>Every mark as an element of its own.</summary>
    public void Write(Mark mark)
    {
        var shape = ShapeOf(mark);
        Element(shape, [.. shape.Geometry, .. shape.Style]);
        svg.Line();
    }

    /// <summary>
    /// Marks that look the same in a group that says so once. Lines and filled rectangles that show no quantity of their own are one path.
    /// </summary>
    public void WriteRuns(ImmutableArray<Mark> marks)
    {
        foreach (var run in SvgRuns.Of(marks.Select(ShapeOf)))
        {
            if (run.Count == 1)
            {
                Write(run[0].Mark);
            }
            else if (SvgGrid.Of(run) is { } grid)
            {
                Grid(grid, ((Mark.Rectangle)run[0].Mark).Fill);
            }
            else
            {
                svg.Open("g", run[0].Style.AsSpan());
                Group(run);
                svg.Close().Line();
            }
        }
    }

    private void Grid(SvgGrid grid, Ink? ink) => svg.Empty(
        "path", ("class", inks.Class(null, ink)), ("fill", "none"), ("stroke", inks.Stroke(ink)),
        ("transform", $"translate({SvgNumber.Write(grid.X)} {SvgNumber.Write(grid.Y)}) scale({SvgNumber.Write(grid.Width, SvgNumber.OfStep)} {SvgNumber.Write(grid.Height, SvgNumber.OfStep)})"),
        ("d", grid.Path)).Line();

    private void Group(List<SvgShape> shapes)
    {
        for (var i = 0; i < shapes.Count;)
        {
            var path = new SvgPath(decimals);
            var start = i;
            while (i < shapes.Count && path.Takes(shapes[i].Mark)) i++;
            if (i == start) Element(shapes[i], shapes[i++].Geometry);
            else if (i == start + 1) Element(shapes[start], shapes[start].Geometry);
            else svg.Empty("path", ("d", path.ToString()));
        }
    }

    private SvgShape ShapeOf(Mark mark) => mark switch
    {
        Mark.Line l => Shape("line", mark, null, l.Stroke, ("x1", N(l.X1)), ("y1", N(l.Y1)), ("x2", N(l.X2)), ("y2", N(l.Y2))),
        Mark.Rectangle r => Shape(
            "rect", mark, r.Fill, r.Stroke, ("x", N(r.X)), ("y", N(r.Y)), ("width", N(r.Width)), ("height", N(r.Height)), ("rx", r.Radius > 0 ? N(r.Radius) : null)),
        Mark.Polygon p => Shape("polygon", mark, p.Fill, p.Stroke, ("points", Points(p.Points))),
        Mark.Polyline p => Shape("polyline", mark, null, p.Stroke, ("points", Points(p.Points))),
        Mark.Circle c => Shape("circle", mark, c.Fill, c.Stroke, ("cx", N(c.X)), ("cy", N(c.Y)), ("r", N(c.Radius))),
        Mark.Text t => new SvgShape(
            "text", mark, [("x", N(t.X)), ("y", N(t.Y)), .. Width(t)],
            [("font-size", N(t.Size)), ("text-anchor", Anchor(t.Anchor)), ("class", inks.Class(t.Ink, null)), ("fill", inks.Fill(t.Ink))]),
        _ => throw new ArgumentOutOfRangeException(nameof(mark)),
    };

    // A single character cannot run into what stands beside it.
    private ImmutableArray<(string, string?)> Width(Mark.Text text) => widths is not null && text.Runs.Sum(r => r.Text.Length) > 1 && widths.Of(text) is { } width and > 0
        ? [("textLength", N(width)), ("lengthAdjust", "spacingAndGlyphs")]
        : [];

    private SvgShape Shape(string element, Mark mark, Ink? fill, Stroke? stroke, params ReadOnlySpan<(string Name, string? Value)> geometry) => new(
        element, mark, [.. geometry],
        [
            ("class", inks.Class(fill, stroke?.Ink)),
            ("fill", inks.Fill(fill)),
            ("stroke", inks.Stroke(stroke?.Ink)),
            ("stroke-width", stroke is null ? null : N(stroke.Width)),
            ("stroke-dasharray", stroke is null or { Dashes.IsEmpty: true } ? null : string.Join(' ', stroke.Dashes.Select(N))),
        ]);

    private void Element(SvgShape shape, ImmutableArray<(string Name, string? Value)> attributes)
    {
        var entry = shape.Mark.Address is { } address ? entryOf?.Invoke(address) : null;
        ImmutableArray<(string, string?)> all = [.. attributes, entry is null ? ("data-address", shape.Mark.Address) : ("data-entry", entry)];
        if (shape.Mark is Mark.Text text) Text(text, all);
        else svg.Empty(shape.Element, all.AsSpan());
    }

    private void Text(Mark.Text text, ImmutableArray<(string, string?)> attributes)
    {
        svg.Open("text", attributes.AsSpan());
        foreach (var run in text.Runs)
        {
            if (run is { Bold: false, Italic: false }) svg.Text(run.Text);
            else svg.Element("tspan", run.Text, ("font-weight", run.Bold ? "600" : null), ("font-style", run.Italic ? "italic" : null));
        }

        svg.Close();
    }

    private static string? Anchor(TextAnchor anchor) => anchor switch
    {
        TextAnchor.Middle => "middle",
        TextAnchor.End => "end",
        _ => null,
    };

    private string Points(ImmutableArray<Point> points) => string.Join(' ', points.Select(p => $"{N(p.X)},{N(p.Y)}"));

    private string N(double value) => SvgNumber.Write(value, decimals);
}
