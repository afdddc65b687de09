using System.Collections.Immutable;

namespace ReportGen.Figures.Axes;

/// <summary>A linear axis from its least to its greatest value, with ticks at round values.</summary>
/// <param name="Step">Distance of the ticks.</param>
internal sealed record NumericAxis(double Minimum, double Maximum, double Step)
{
    /// <summary>Values of the ticks, ascending; the ends are among them.</summary>
    public ImmutableArray<double> Ticks =>
        [.. Enumerable.Range(0, (int)Math.Round((Maximum - Minimum) / Step) + 1).Select(i => Minimum + (i * Step))];

    /// <summary>
    /// The axis for percentages between two values within 0 to 100: it starts at 0 unless the data keep far from it, ends at 100 or at the next
    /// round value, and has at most <paramref name="intervals"/> intervals.
    /// </summary>
    public static NumericAxis OfPercentages(double lowest, double highest, int intervals)
    {
        var from = lowest < highest / 2 ? 0 : lowest;
        foreach (var step in new[] { 0.5, 1, 2, 5, 10, 20, 25, 50 })
        {
            var minimum = Math.Max(0, Math.Floor(from / step) * step);
            var maximum = Math.Min(100, Math.Ceiling(highest / step) * step);
            if (maximum <= minimum) (minimum, maximum) = minimum > 0 ? (minimum - step, maximum) : (0, step);
            if (maximum - minimum <= step * intervals + 1e-9 && Divides(maximum - minimum, step)) return new NumericAxis(minimum, maximum, step);
        }

        return new NumericAxis(0, 100, 50);
    }

    /// <summary>The place of a value between two ends, in points.</summary>
    public double Place(double value, double start, double end) => start + ((value - Minimum) / (Maximum - Minimum) * (end - start));

    private static bool Divides(double range, double step) => Math.Abs((range / step) - Math.Round(range / step)) < 1e-9;
}
