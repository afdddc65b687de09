using System.Collections.Immutable;
using ReportGen.Model.Drawings;

namespace ReportGen.Figures.Axes;

/// <summary>Cuts lines and shapes off at the sides of a rectangle.</summary>
internal static class PlotClip
{
    /// <summary>The parts of a run of lines that lie within (Liang and Barsky's cut of each line).</summary>
    public static IEnumerable<ImmutableArray<Point>> Runs(ImmutableArray<Point> points, double left, double top, double right, double bottom)
    {
        List<Point> run = [];
        for (var i = 1; i < points.Length; i++)
        {
            if (Cut(points[i - 1], points[i], left, top, right, bottom) is not { } part)
            {
                if (run.Count > 1) yield return [.. run];
                run.Clear();
                continue;
            }

            if (run.Count > 0 && run[^1] != part.From)
            {
                yield return [.. run];
                run.Clear();
            }

            if (run.Count == 0) run.Add(part.From);
            run.Add(part.To);
        }

        if (run.Count > 1) yield return [.. run];
    }

    /// <summary>The part of a shape that lies within (Sutherland and Hodgman).</summary>
    public static ImmutableArray<Point> Shape(ImmutableArray<Point> points, double left, double top, double right, double bottom)
    {
        points = Side(points, p => p.X - left);
        points = Side(points, p => right - p.X);
        points = Side(points, p => p.Y - top);
        return Side(points, p => bottom - p.Y);
    }

    private static ImmutableArray<Point> Side(ImmutableArray<Point> points, Func<Point, double> inside)
    {
        var kept = ImmutableArray.CreateBuilder<Point>();
        for (var i = 0; i < points.Length; i++)
        {
            var (from, to) = (points[(i + points.Length - 1) % points.Length], points[i]);
            var (a, b) = (inside(from), inside(to));
            if (a < 0 != b < 0) kept.Add(Between(from, to, a / (a - b)));
            if (b >= 0) kept.Add(to);
        }

        return kept.ToImmutable();
    }

    private static (Point From, Point To)? Cut(Point from, Point to, double left, double top, double right, double bottom)
    {
        var (start, end) = (0.0, 1.0);
        foreach (var (a, b) in new[] { (from.X - left, to.X - left), (right - from.X, right - to.X), (from.Y - top, to.Y - top), (bottom - from.Y, bottom - to.Y) })
        {
            if (a < 0 && b < 0) return null;
            if (a < 0) start = Math.Max(start, a / (a - b));
            if (b < 0) end = Math.Min(end, a / (a - b));
        }

        return start > end ? null : (start == 0 ? from : Between(from, to, start), end == 1 ? to : Between(from, to, end));
    }

    private static Point Between(Point from, Point to, double share) => new(from.X + (share * (to.X - from.X)), from.Y + (share * (to.Y - from.Y)));
}
