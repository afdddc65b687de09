using System.Collections.Immutable;
using System.Globalization;
using ReportGen.Model.Drawings;

namespace ReportGen.UnitTests.Figures;

/// <summary>A drawing as text, one line for each mark.</summary>
internal static class DrawingText
{
    public static string Of(Drawing drawing) => string.Join('\n', Lines(drawing)) + "\n";

    private static IEnumerable<string> Lines(Drawing drawing)
    {
        yield return $"{drawing.Id} {drawing.WidthClass} {N(drawing.Width)} x {N(drawing.Height)} \"{drawing.Title}\"";
        yield return $"alt: {drawing.AlternativeText}";
        foreach (var band in drawing.Bands) yield return $"band {band.Kind} {N(band.Top)}..{N(band.Bottom)}";
        foreach (var mark in drawing.Marks) yield return Line(mark) + (mark.Address is { } address ? $" @{address}" : "");
        yield return "data: " + string.Join(" | ", drawing.Data.Header);
        foreach (var row in drawing.Data.Rows)
            yield return "  " + string.Join(" | ", row.Select(c => c.Address is { } address ? $"{c.Text} @{address}" : c.Text));
    }

    private static string Line(Mark mark) => mark switch
    {
        Mark.Line l => $"line {N(l.X1)},{N(l.Y1)} {N(l.X2)},{N(l.Y2)} {S(l.Stroke)}",
        Mark.Rectangle r => $"rectangle {N(r.X)},{N(r.Y)} {N(r.Width)} x {N(r.Height)} radius {N(r.Radius)} fill {F(r.Fill)} {S(r.Stroke)}",
        Mark.Polygon p => $"polygon {Points(p.Points)} fill {F(p.Fill)} {S(p.Stroke)}",
        Mark.Polyline p => $"polyline {Points(p.Points)} {S(p.Stroke)}",
        Mark.Circle c => $"circle {N(c.X)},{N(c.Y)} radius {N(c.Radius)} fill {F(c.Fill)} {S(c.Stroke)}",
        Mark.Text t => $"text {N(t.X)},{N(t.Y)} {N(t.Size)} {t.Anchor} {t.Ink} {string.Concat(t.Runs.Select(Run))}",
        _ => throw new NotSupportedException($"{mark} is not known."),
    };

    private static string Run(TextRun run) => $"\"{run.Text}\"{(run.Bold ? " bold" : "")}{(run.Italic ? " italic" : "")}";

    private static string Points(ImmutableArray<Point> points) => string.Join(' ', points.Select(p => $"{N(p.X)},{N(p.Y)}"));

    private static string S(Stroke? stroke) =>
        stroke is null ? "no stroke" : $"stroke {stroke.Ink} {N(stroke.Width)}{string.Concat(stroke.Dashes.Select(d => " " + N(d)))}";

    private static string F(Ink? ink) => ink?.ToString() ?? "none";

    private static string N(double number) => number.ToString("0.###", CultureInfo.InvariantCulture);
}
