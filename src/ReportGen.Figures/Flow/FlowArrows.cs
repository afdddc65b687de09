using System.Collections.Immutable;
using ReportGen.Model.Drawings;

namespace ReportGen.Figures.Flow;

/// <summary>Draws arrows of straight parts, each along an axis, with a head at the end.</summary>
internal sealed class FlowArrows(Canvas canvas)
{
    public void Draw(params ImmutableArray<Point> points)
    {
        var (length, half) = (canvas.Size * 0.6, canvas.Size * 0.27);
        var (before, tip) = (points[^2], points[^1]);
        var (dx, dy) = (Math.Sign(tip.X - before.X), Math.Sign(tip.Y - before.Y));
        var end = new Point(tip.X - (dx * length), tip.Y - (dy * length));
        ImmutableArray<Point> path = [.. points[..^1], end];
        for (var i = 1; i < path.Length; i++) canvas.Line(path[i - 1].X, path[i - 1].Y, path[i].X, path[i].Y, canvas.Stroke(Ink.Line));
        canvas.Polygon([tip, new(end.X - (dy * half), end.Y - (dx * half)), new(end.X + (dy * half), end.Y + (dx * half))], Ink.Line);
    }
}
