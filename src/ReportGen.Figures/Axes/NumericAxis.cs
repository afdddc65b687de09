using System.Collections.Immutable;

namespace ReportGen.Figures.Axes;

/// <summary>An axis from its least to its greatest value, with ticks at round values.</summary>
/// <param name="Ticks">Ascending, within the ends.</param>
/// <param name="IsLogarithmic">Equal distances are equal ratios; all values are above zero.</param>
internal sealed record NumericAxis(double Minimum, double Maximum, ImmutableArray<double> Ticks, bool IsLogarithmic = false)
{
    private static readonly ImmutableArray<double> Steps = [1, 2, 2.5, 5];

    // Ticks within a decade, densest first; then decades alone.
    private static readonly ImmutableArray<ImmutableArray<double>> Decades =
        [[1, 1.25, 1.5, 2, 2.5, 3, 4, 5, 6, 8], [1, 1.5, 2, 3, 5, 7], [1, 2, 5], [1, 3], [1]];

    /// <summary>With ticks at equal distances; the ends are among them.</summary>
    public static NumericAxis Even(double minimum, double maximum, double step) =>
        new(minimum, maximum, [.. Enumerable.Range(0, (int)Math.Round((maximum - minimum) / step) + 1).Select(i => Math.Round(minimum + (i * step), 12))]);

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
            if (maximum - minimum <= step * intervals + 1e-9 && Divides(maximum - minimum, step)) return Even(minimum, maximum, step);
        }

        return Even(0, 100, 50);
    }

    /// <summary>An axis of equal differences that holds two values, with at most <paramref name="intervals"/> intervals.</summary>
    public static NumericAxis Linear(double lowest, double highest, int intervals)
    {
        if (highest - lowest <= Math.Abs(highest) * 1e-9) (lowest, highest) = (lowest - Unit(lowest), highest + Unit(highest));
        var size = Math.Pow(10, Math.Floor(Math.Log10((highest - lowest) / intervals)));
        while (true)
        {
            foreach (var step in Steps.Select(s => s * size))
            {
                var (minimum, maximum) = (Math.Floor((lowest / step) + 1e-9) * step, Math.Ceiling((highest / step) - 1e-9) * step);
                if (maximum - minimum <= (step * intervals) + (step * 1e-6)) return Even(minimum, maximum, step);
            }

            size *= 10;
        }
    }

    /// <summary>An axis of whole years.</summary>
    public static NumericAxis Years(double first, double last, int intervals)
    {
        for (var (size, i) = (1.0, 0); ; i++)
        {
            var step = size * (i % 3) switch { 0 => 1, 1 => 2, _ => 5 };
            var (minimum, maximum) = (Math.Floor(first / step) * step, Math.Ceiling(last / step) * step);
            if (maximum <= minimum) maximum = minimum + step;
            if (maximum - minimum <= step * intervals) return Even(minimum, maximum, step);
            if (i % 3 == 2) size *= 10;
        }
    }

    /// <summary>An axis of equal ratios that holds two values above zero, with at most <paramref name="intervals"/> + 1 ticks where decades allow it.</summary>
    public static NumericAxis Logarithmic(double lowest, double highest, int intervals)
    {
        if (highest / lowest < 1.05) (lowest, highest) = (lowest / 1.1, highest * 1.1);
        foreach (var decade in Decades)
        {
            var ticks = Around(lowest, highest, decade);
            if (ticks.Length <= intervals + 1) return new NumericAxis(ticks[0], ticks[^1], ticks, true);
        }

        // Every so many decades, 1 among them.
        var (from, to) = (Math.Floor(Math.Log10(lowest) + 1e-9), Math.Ceiling(Math.Log10(highest) - 1e-9));
        for (var every = 2; ; every++)
        {
            var (first, last) = ((int)Math.Floor(from / every), (int)Math.Ceiling(to / every));
            if (last - first > intervals) continue;
            ImmutableArray<double> powers = [.. Enumerable.Range(first, last - first + 1).Select(p => Scaled(1, p * every))];
            return new NumericAxis(powers[0], powers[^1], powers, true);
        }
    }

    /// <summary>The place of a value between two ends, in points; beyond them for a value beyond the axis.</summary>
    public double Place(double value, double start, double end) => start + (Share(value) * (end - start));

    /// <summary>Whether a value lies on the axis.</summary>
    public bool Holds(double value) => value >= Minimum && value <= Maximum;

    private double Share(double value) => IsLogarithmic
        ? Math.Log(value / Minimum) / Math.Log(Maximum / Minimum)
        : (value - Minimum) / (Maximum - Minimum);

    // The ticks of a range of decades from the last at or below the least value to the first at or above the greatest.
    private static ImmutableArray<double> Around(double lowest, double highest, ImmutableArray<double> decade)
    {
        var from = (int)Math.Floor(Math.Log10(lowest)) - 1;
        var to = (int)Math.Ceiling(Math.Log10(highest)) + 1;
        List<double> all = [.. Enumerable.Range(from, to - from + 1).SelectMany(power => decade.Select(d => Scaled(d, power)))];
        var first = all.FindLastIndex(t => t <= lowest * (1 + 1e-9));
        var last = all.FindIndex(t => t >= highest * (1 - 1e-9));
        return [.. all[first..(last + 1)]];
    }

    // Powers of ten are exact where a double has them.
    private static double Scaled(double digit, int power) => power >= 0 ? digit * Math.Pow(10, power) : digit / Math.Pow(10, -power);

    private static double Unit(double value) => value == 0 ? 1 : Math.Abs(value) / 2;

    private static bool Divides(double range, double step) => Math.Abs((range / step) - Math.Round(range / step)) < 1e-9;
}
