using System.Collections.Immutable;
using ReportGen.Figures.Text;
using ReportGen.Model.Drawings;
using ReportGen.Model.Findings;

namespace ReportGen.Figures.Axes;

/// <summary>Draws a horizontal axis with ticks and a title below it.</summary>
internal sealed class AxisDrawer(Canvas canvas, NumericAxis axis)
{
    // Beyond these a tick prints its power of ten.
    private const double Largest = 1e6, Smallest = 1e-4;

    /// <summary>Number of intervals for which there is room between two ends, at least two.</summary>
    public static int Intervals(Canvas canvas, double width) => Math.Clamp((int)(width / (canvas.Size * 3)), 2, 6);

    /// <summary>Draws at <paramref name="y"/> and returns the bottom.</summary>
    /// <param name="start">Where the least value lies.</param>
    /// <param name="end">Where the greatest value lies.</param>
    /// <param name="left">How far left the title may reach.</param>
    /// <param name="right">How far right the title may reach.</param>
    /// <param name="within">Labels keep within the two ends; those between them stand only where there is room.</param>
    public double Draw(double y, double start, double end, double left, double right, string title, bool within = false)
    {
        var size = canvas.SmallSize;
        var tick = size * 0.4;
        var stroke = canvas.Stroke(Ink.Line);
        canvas.Line(start, y, end, y, stroke);
        var top = y + tick;
        var labels = Labels(axis);
        var crowded = within && labels.Sum(l => canvas.Text.Width(l, size) + (size * 0.6)) > end - start;
        foreach (var (value, i) in axis.Ticks.Select((t, i) => (t, i)))
        {
            var x = axis.Place(value, start, end);
            canvas.Line(x, y, x, y + tick, stroke);
            var (first, last) = (i == 0, i == labels.Length - 1);
            if (crowded && !first && !last) continue;
            var anchor = within && first ? TextAnchor.Start : within && last ? TextAnchor.End : TextAnchor.Middle;
            canvas.Write(canvas.Text.Break(new TextPiece(labels[i], Whole: true), size, canvas.Width), x, top, anchor);
        }

        top += TextBlock.LeadingOf(size);
        if (title.Length == 0) return top;
        var centre = (start + end) / 2;
        var reach = 2 * Math.Min(centre - left, right - centre);
        var block = canvas.Text.Break(new TextPiece(title, Ink: Ink.Muted), size, reach);
        canvas.Write(block, centre, top, TextAnchor.Middle);
        return top + block.Height;
    }

    /// <summary>What stands at the ticks: all with the decimals that one of them needs, or on a logarithmic axis each with its own.</summary>
    public static ImmutableArray<string> Labels(NumericAxis axis)
    {
        var decimals = axis.Ticks.Select(Decimals).ToList();
        var most = decimals.DefaultIfEmpty(0).Max();
        return [.. axis.Ticks.Select((t, i) => Label(t, axis.IsLogarithmic ? decimals[i] : most))];
    }

    private static string Label(double value, int decimals)
    {
        var size = Math.Abs(value);
        if (size is 0 or (>= Smallest and <= Largest)) return NumberPrinter.Print(new QuantityValue.Scalar(value), NumberFormat.Fixed(decimals));
        var power = (int)Math.Floor(Math.Log10(size) + 1e-9);
        var factor = Math.Round(value / Math.Pow(10, power), 6);
        var exponent = NumberPrinter.Print(new QuantityValue.Scalar(power), NumberFormat.Integer);
        return $"{NumberPrinter.Print(new QuantityValue.Scalar(factor), NumberFormat.Fixed(Decimals(factor)))}e{exponent}";
    }

    // The decimals that show a tick exactly, at most ten.
    private static int Decimals(double value)
    {
        var decimals = 0;
        for (var scaled = Math.Abs(value); decimals < 10 && Math.Abs(scaled - Math.Round(scaled)) > 1e-6 * Math.Max(scaled, 1); scaled *= 10) decimals++;
        return decimals;
    }
}
