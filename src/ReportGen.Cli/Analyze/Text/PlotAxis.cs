using System.Collections.Immutable;
using ReportGen.Model.Findings;
using ReportGen.Statistics;

namespace ReportGen.Cli.Analyze.Text;

/// <summary>The axis of a text plot: from values on the reader's scale to columns. Logarithmic where the values are ratios.</summary>
internal sealed class PlotAxis
{
    private static readonly int[] Steps = [1, 2, 5, 10];
    private static readonly double[][] Multiples = [[1, 2, 5], [1, 3], [1]];

    private readonly double _from;
    private readonly double _to;
    private readonly bool _isLogarithmic;

    private PlotAxis(double from, double to, bool isLogarithmic, int width, double? nullValue)
    {
        (_from, _to, _isLogarithmic, Width) = (from, to, isLogarithmic, width);
        if (nullValue is { } value && Position(value) is var position && position >= from && position <= to) NullColumn = Column(value);
    }

    /// <summary>Number of columns.</summary>
    public int Width { get; }

    /// <summary>The column of no effect; null where there is none within the axis.</summary>
    public int? NullColumn { get; }

    /// <summary>
    /// The axis for estimates with their intervals: all estimates and all of <paramref name="whole"/> lie within; of the studies' intervals those that reach far beyond the others are cut.
    /// The value of no effect is shown unless it lies further off than the axis is long.
    /// </summary>
    public static PlotAxis Of(IReadOnlyCollection<(double Estimate, Interval Interval)> studies, IEnumerable<Interval> whole, double? nullValue, bool isLogarithmic, int width)
    {
        double Position(double value) => isLogarithmic ? Math.Log(value) : value;
        var positions = studies.Select(s => (Middle: Position(s.Estimate), From: Position(s.Interval.Lower), To: Position(s.Interval.Upper))).Where(s => double.IsFinite(s.Middle)).ToList();
        var halves = positions.Select(p => (p.To - p.From) / 2).Where(double.IsFinite).Order().ToList();
        var usual = halves.Count == 0 ? 0 : halves[halves.Count / 2];
        var ends = whole.SelectMany(i => new[] { Position(i.Lower), Position(i.Upper) }).Where(double.IsFinite).ToList();
        double[] lower = [.. ends, .. positions.Select(p => Math.Max(p.From, p.Middle - (2 * usual)))], upper = [.. ends, .. positions.Select(p => Math.Min(p.To, p.Middle + (2 * usual)))];
        var (from, to) = lower.Length == 0 ? (0, 0) : (lower.Min(), upper.Max());
        if (nullValue is { } none && Position(none) is var centre && centre >= from - (to - from) && centre <= to + (to - from)) (from, to) = (Math.Min(from, centre), Math.Max(to, centre));
        var margin = to > from ? Math.Max((to - from) / (2 * width), 1e-9 * Math.Max(Math.Abs(from), Math.Abs(to))) : Math.Max(0.5, Math.Abs(to) / 2);
        return new PlotAxis(from - margin, to + margin, isLogarithmic, width, nullValue);
    }

    /// <summary>The column of a value, −1 below and <see cref="Width"/> above the axis.</summary>
    public int Column(double value)
    {
        var share = (Position(value) - _from) / (_to - _from);
        return share < 0 ? -1 : share > 1 ? Width : (int)Math.Round(share * (Width - 1));
    }

    /// <summary>Round values within the axis, ascending, as far apart as their labels need.</summary>
    public ImmutableArray<double> Ticks()
    {
        var most = Math.Max(2, Width / 5);
        if (_isLogarithmic)
        {
            foreach (var multiples in Multiples)
                if (Decades(multiples, 1) is { Length: >= 2 } ticks && ticks.Length <= most)
                    return ticks;
            for (var every = 2; every < 100; every++)
                if (Decades([1], every) is { Length: >= 2 } ticks && ticks.Length <= most)
                    return ticks;
        }

        return Linear(Math.Max(2, Width / 4));
    }

    /// <summary>A tick as printed.</summary>
    public static string Label(double tick) => Significant.Shown(tick);

    private double Position(double value) => _isLogarithmic ? Math.Log(value) : value;

    private ImmutableArray<double> Decades(double[] multiples, int every)
    {
        int first = (int)Math.Floor(_from / Math.Log(10)), last = (int)Math.Ceiling(_to / Math.Log(10));
        return
        [
            .. Enumerable.Range(first, Math.Max(0, last - first + 1)).Where(n => n % every == 0).SelectMany(n => multiples.Select(m => m * Math.Pow(10, n)))
                .Where(t => Column(t) >= 0 && Column(t) < Width),
        ];
    }

    private ImmutableArray<double> Linear(int most)
    {
        var (from, to) = _isLogarithmic ? (Math.Exp(_from), Math.Exp(_to)) : (_from, _to);
        var rough = (to - from) / most;
        var decade = Math.Pow(10, Math.Floor(Math.Log10(rough)));
        var step = Steps.Select(m => m * decade).First(s => s >= rough * (1 - 1e-9));
        // So far from zero steps cannot be told from one another.
        if (Math.Max(Math.Abs(from), Math.Abs(to)) > 1e12 * step) return [];
        long first = (long)Math.Ceiling(from / step), last = (long)Math.Floor(to / step);
        return [.. Enumerable.Range(0, (int)Math.Max(0, last - first + 1)).Select(i => Significant.Twelve((first + i) * step))];
    }
}
