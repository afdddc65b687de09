using ReportGen.Figures.Text;
using ReportGen.Model.Drawings;
using ReportGen.Model.Findings;

namespace ReportGen.Figures.Axes;

/// <summary>Draws a horizontal axis with ticks and a title below it.</summary>
internal sealed class AxisDrawer(Canvas canvas, NumericAxis axis)
{
    /// <summary>Number of intervals for which there is room between two ends, at least two.</summary>
    public static int Intervals(Canvas canvas, double width) => Math.Clamp((int)(width / (canvas.Size * 3)), 2, 6);

    /// <summary>Draws at <paramref name="y"/> and returns the bottom.</summary>
    /// <param name="start">Where the least value lies.</param>
    /// <param name="end">Where the greatest value lies.</param>
    /// <param name="left">How far left the title may reach.</param>
    /// <param name="right">How far right the title may reach.</param>
    public double Draw(double y, double start, double end, double left, double right, string title)
    {
        var size = canvas.SmallSize;
        var tick = size * 0.4;
        var stroke = canvas.Stroke(Ink.Line);
        canvas.Line(start, y, end, y, stroke);
        var format = NumberFormat.Fixed(axis.Step < 1 ? 1 : 0);
        var top = y + tick;
        foreach (var value in axis.Ticks)
        {
            var x = axis.Place(value, start, end);
            canvas.Line(x, y, x, y + tick, stroke);
            var label = canvas.Text.Break(new TextPiece(NumberPrinter.Print(new QuantityValue.Scalar(value), format), Whole: true), size, canvas.Width);
            canvas.Write(label, x, top, TextAnchor.Middle);
        }

        top += TextBlock.LeadingOf(size);
        var centre = (start + end) / 2;
        var reach = 2 * Math.Min(centre - left, right - centre);
        var block = canvas.Text.Break(new TextPiece(title, Ink: Ink.Muted), size, reach);
        canvas.Write(block, centre, top, TextAnchor.Middle);
        return top + block.Height;
    }
}
