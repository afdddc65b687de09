using System.Collections.Immutable;
using ReportGen.Model.Drawings;

namespace ReportGen.Writers.Layout.Figures;

/// <summary>Outlines of the shapes of drawings.</summary>
internal static class PathOutlines
{
    /// <summary>Length of the control arms of a cubic curve for a quarter of a unit circle: 4/3 (√2 − 1).</summary>
    private const double Arm = 0.5522847498307936;

    public static IEnumerable<PathSegment> Lines(ImmutableArray<Point> points, bool closed)
    {
        for (var i = 0; i < points.Length; i++)
            yield return i == 0 ? PathSegment.Move(points[i].X, points[i].Y) : PathSegment.Line(points[i].X, points[i].Y);
        if (closed && points.Length > 0) yield return PathSegment.Close;
    }

    public static IEnumerable<PathSegment> Circle(double x, double y, double radius) =>
        Rectangle(x - radius, y - radius, 2 * radius, 2 * radius, radius);

    /// <summary>Corners are quarters of circles.</summary>
    public static IEnumerable<PathSegment> Rectangle(double x, double y, double width, double height, double radius)
    {
        var (right, bottom) = (x + width, y + height);
        var r = Math.Max(0, Math.Min(radius, Math.Min(width, height) / 2));
        if (r == 0) return Lines([new(x, y), new(right, y), new(right, bottom), new(x, bottom)], true);
        var a = r * (1 - Arm);
        return
        [
            PathSegment.Move(x + r, y), PathSegment.Line(right - r, y), PathSegment.Curve(right - a, y, right, y + a, right, y + r),
            PathSegment.Line(right, bottom - r), PathSegment.Curve(right, bottom - a, right - a, bottom, right - r, bottom),
            PathSegment.Line(x + r, bottom), PathSegment.Curve(x + a, bottom, x, bottom - a, x, bottom - r),
            PathSegment.Line(x, y + r), PathSegment.Curve(x, y + a, x + a, y, x + r, y), PathSegment.Close,
        ];
    }
}
