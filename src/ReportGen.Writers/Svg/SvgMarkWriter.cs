using System.Collections.Immutable;
using ReportGen.Model.Drawings;
using ReportGen.Writers.Html;

namespace ReportGen.Writers.Svg;

/// <summary>Marks of a drawing as SVG elements.</summary>
internal sealed class SvgMarkWriter(HtmlText svg, SvgInks inks)
{
    public void Write(Mark mark)
    {
        switch (mark)
        {
            case Mark.Line l:
                Shape("line", mark, null, l.Stroke, ("x1", N(l.X1)), ("y1", N(l.Y1)), ("x2", N(l.X2)), ("y2", N(l.Y2)));
                break;
            case Mark.Rectangle r:
                Shape(
                    "rect", mark, r.Fill, r.Stroke, ("x", N(r.X)), ("y", N(r.Y)), ("width", N(r.Width)), ("height", N(r.Height)),
                    ("rx", r.Radius > 0 ? N(r.Radius) : null));
                break;
            case Mark.Polygon p:
                Shape("polygon", mark, p.Fill, p.Stroke, ("points", Points(p.Points)));
                break;
            case Mark.Polyline p:
                Shape("polyline", mark, null, p.Stroke, ("points", Points(p.Points)));
                break;
            case Mark.Circle c:
                Shape("circle", mark, c.Fill, c.Stroke, ("cx", N(c.X)), ("cy", N(c.Y)), ("r", N(c.Radius)));
                break;
            case Mark.Text t:
                Text(t);
                break;
            default:
                throw new ArgumentOutOfRangeException(nameof(mark));
        }

        svg.Line();
    }

    private void Shape(string element, Mark mark, Ink? fill, Stroke? stroke, params ReadOnlySpan<(string Name, string? Value)> geometry) =>
        svg.Empty(element,
        [
            .. geometry,
            ("class", inks.Class(fill, stroke?.Ink)),
            ("fill", inks.Fill(fill)),
            ("stroke", inks.Stroke(stroke?.Ink)),
            ("stroke-width", stroke is null ? null : N(stroke.Width)),
            ("stroke-dasharray", stroke is null or { Dashes.IsEmpty: true } ? null : string.Join(' ', stroke.Dashes.Select(N))),
            ("data-address", mark.Address),
        ]);

    private void Text(Mark.Text text)
    {
        svg.Open(
            "text", ("x", N(text.X)), ("y", N(text.Y)), ("font-size", N(text.Size)), ("text-anchor", Anchor(text.Anchor)),
            ("class", inks.Class(text.Ink, null)), ("fill", inks.Fill(text.Ink)), ("data-address", text.Address));
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

    private static string Points(ImmutableArray<Point> points) => string.Join(' ', points.Select(p => $"{N(p.X)},{N(p.Y)}"));

    private static string N(double value) => SvgNumber.Write(value);
}
