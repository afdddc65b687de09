using System.Globalization;
using System.Text;
using ReportGen.Model.Drawings;

namespace ReportGen.Writers.Svg;

/// <summary>
/// Rectangles of one size on a grid, such as the counted squares of a plot of thousands of points, as one path in steps of the grid: every column of neighbours is a line as
/// wide as a step. A grid of thousands takes some kilobytes.
/// </summary>
internal sealed record SvgGrid(double X, double Y, double Width, double Height, string Path)
{
    private const int Fewest = 8;

    /// <summary>How far a rectangle may lie from its place or size, in steps: less than what is seen.</summary>
    private const double Tolerance = 0.01;

    /// <returns>Null where the shapes are few, or anything but such rectangles of one ink without a stroke or an address.</returns>
    public static SvgGrid? Of(List<SvgShape> shapes)
    {
        var rectangles = shapes.Select(s => s.Mark).OfType<Mark.Rectangle>()
            .Where(r => r is { Address: null, Radius: 0, Stroke: null, Width: > 0, Height: > 0 }).ToList();
        if (shapes.Count < Fewest || rectangles.Count < shapes.Count) return null;
        var (left, top) = (rectangles.Min(r => r.X), rectangles.Min(r => r.Y));
        var (width, height) = (Step(rectangles.Max(r => r.X) - left, rectangles[0].Width), Step(rectangles.Max(r => r.Y) - top, rectangles[0].Height));
        var cells = rectangles.Select(r => ((int)Math.Round((r.X - left) / width), (int)Math.Round((r.Y - top) / height))).ToList();
        bool Off(Mark.Rectangle r, (int Column, int Row) cell) => new[]
        {
            ((r.X - left) / width) - cell.Column, ((r.Y - top) / height) - cell.Row, (r.Width / width) - 1, (r.Height / height) - 1,
        }.Any(o => Math.Abs(o) > Tolerance);
        return rectangles.Zip(cells, Off).Any(off => off) ? null : new SvgGrid(left + (width / 2), top, width, height, PathOf(cells));
    }

    // Positions were rounded, so that a step is known best from the whole span.
    private static double Step(double span, double size) => Math.Round(span / size) is var steps and > 0 ? span / steps : size;

    private static string PathOf(List<(int Column, int Row)> cells)
    {
        cells.Sort();
        var path = new StringBuilder();
        for (int start = 0, end; start < cells.Count; start = end)
        {
            for (end = start + 1; end < cells.Count && cells[end].Column == cells[start].Column && cells[end].Row <= cells[end - 1].Row + 1;) end++;
            path.Append(CultureInfo.InvariantCulture, $"M{cells[start].Column} {cells[start].Row}v{cells[end - 1].Row - cells[start].Row + 1}");
        }

        return path.ToString();
    }
}
