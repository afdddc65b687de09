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
    /// <param name="reach">How far labels may stand out beyond the two ends; null where nothing stands beside the axis.</param>
    public double Draw(double y, double start, double end, double left, double right, string title, double? reach = null)
    {
        var size = canvas.SmallSize;
        var tick = size * 0.4;
        var stroke = canvas.Stroke(Ink.Line);
        canvas.Line(start, y, end, y, stroke);
        var top = y + tick;
        foreach (var value in axis.Ticks) canvas.Line(axis.Place(value, start, end), y, axis.Place(value, start, end), y + tick, stroke);
        TickLabels(top, reach is { } beyond ? (start - beyond, end + beyond) : (0, canvas.Width), v => axis.Place(v, start, end));
        top += TextBlock.LeadingOf(size);
        if (title.Length == 0) return top;
        var centre = (start + end) / 2;
        var block = canvas.Text.Break(new TextPiece(title, Ink: Ink.Muted), size, 2 * Math.Min(centre - left, right - centre));
        canvas.Write(block, centre, top, TextAnchor.Middle);
        return top + block.Height;
    }

    // The first and the last label, and of those between them the ones for which there is room.
    private void TickLabels(double top, (double Left, double Right) room, Func<double, double> place)
    {
        var labels = Labels(axis);
        List<(int Index, TextBlock Label, double Centre, double Left, double Right)> taken = [];
        foreach (var i in Enumerable.Range(0, labels.Length).OrderBy(i => i == 0 ? 0 : i == labels.Length - 1 ? 1 : 2))
        {
            var label = canvas.Text.Break(new TextPiece(labels[i], Whole: true), canvas.SmallSize, canvas.Width);
            var (half, gap) = (label.Width / 2, canvas.SmallSize * 0.3);
            var centre = Math.Clamp(place(axis.Ticks[i]), room.Left + half, Math.Max(room.Right - half, room.Left + half));
            if (taken.Exists(t => centre - half < t.Right + gap && t.Left < centre + half + gap)) continue;
            taken.Add((i, label, centre, centre - half, centre + half));
        }

        foreach (var (_, label, centre, _, _) in taken.OrderBy(t => t.Index)) canvas.Write(label, centre, top, TextAnchor.Middle);
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
