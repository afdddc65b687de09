using System.Collections.Immutable;
using ReportGen.Model.Findings;

namespace ReportGen.Writers.Html.Explorer;

/// <summary>
/// The axis of a live forest plot, on the reader's scale or its logarithm. It holds every estimate, the overall result of every variant and the value of no effect;
/// intervals that reach far beyond them are cut at its ends. It stays the same whatever is chosen, so that a reader sees what moves.
/// </summary>
internal sealed class ExplorerAxis
{
    /// <summary>Places run from 0 to this; −1 lies before the axis, <c>Steps + 1</c> behind it.</summary>
    public const int Steps = 10_000;

    private const int MostIntervals = 6;

    /// <summary>By which part of the estimates' span intervals may widen the axis on either side.</summary>
    private const double Allowance = 0.6;

    private readonly bool _logarithmic;
    private readonly double _lower;
    private readonly double _upper;

    private ExplorerAxis(bool logarithmic, double lower, double upper, ImmutableArray<double> ticks)
    {
        (_logarithmic, _lower, _upper) = (logarithmic, lower, upper);
        Ticks = ticks;
    }

    /// <summary>Values at round numbers, ascending.</summary>
    public ImmutableArray<double> Ticks { get; }

    /// <param name="scale">The measure.</param>
    /// <param name="studies">Effects and intervals of the studies.</param>
    /// <param name="pooled">Overall results of the measure's variants with all studies.</param>
    public static ExplorerAxis Of(EffectScale scale, IEnumerable<StudyEstimate> studies, IEnumerable<PooledVariant> pooled)
    {
        var effects = studies.ToList();
        var results = pooled.ToList();
        IEnumerable<double?> inside =
            [.. effects.Select(s => s.Estimate.Number), .. results.SelectMany(p => (double?[])[p.Estimate.Number, p.Lower.Number, p.Upper.Number]), scale.Null];
        var values = Usable(inside, scale.IsLogarithmic);
        if (values.Count == 0) values = scale.IsLogarithmic ? [-1, 1] : [0, 1];
        var (lowest, highest) = (values.Min(), values.Max());
        var room = Math.Max(highest - lowest, 0.1) * Allowance;
        var reach = Usable(effects.Select(e => e.Interval).Concat(results.Select(r => r.Prediction)).SelectMany(Limits), scale.IsLogarithmic);
        lowest = Math.Max(reach.Append(lowest).Min(), lowest - room);
        highest = Math.Min(reach.Append(highest).Max(), highest + room);
        if (highest - lowest < 1e-6) (lowest, highest) = (lowest - 0.5, highest + 0.5);
        return scale.IsLogarithmic ? Logarithmic(lowest, highest) : Linear(lowest, highest, scale.IsPercent);
    }

    /// <summary>Where a value lies.</summary>
    public int Place(double value)
    {
        var place = Math.Round(((_logarithmic ? Math.Log(value) : value) - _lower) / (_upper - _lower) * Steps, MidpointRounding.AwayFromZero);
        return place < 0 || double.IsNaN(place) ? -1 : place > Steps ? Steps + 1 : (int)place;
    }

    private static ExplorerAxis Linear(double lowest, double highest, bool proportion)
    {
        if (proportion && lowest >= 0) (lowest, highest) = (lowest < highest / 2 ? 0 : lowest, Math.Min(highest, 1));
        var step = Round((highest - lowest) / MostIntervals);
        var (first, last) = (Math.Floor((lowest / step) + 1e-9), Math.Ceiling((highest / step) - 1e-9));
        ImmutableArray<double> ticks = [.. Enumerable.Range(0, (int)(last - first) + 1).Select(i => Significant.Twelve((first + i) * step))];
        return new ExplorerAxis(false, ticks[0], ticks[^1], ticks);
    }

    // Round numbers are 1, 2 and 5 times a power of ten; of a wide span only some; of a span without two of them as on a linear axis.
    private static ExplorerAxis Logarithmic(double lowest, double highest)
    {
        foreach (double[] digits in new double[][] { [1, 2, 5], [1, 3], [1] })
        {
            var powers = Enumerable.Range((int)Math.Floor(lowest / Math.Log(10)) - 1, (int)((highest - lowest) / Math.Log(10)) + 4);
            ImmutableArray<double> ticks =
                [.. powers.SelectMany(p => digits.Select(d => Significant.Twelve(d * Math.Pow(10, p)))).Where(t => Math.Log(t) >= lowest - 1e-9 && Math.Log(t) <= highest + 1e-9)];
            if (ticks.Length is >= 2 and <= MostIntervals + 2) return new ExplorerAxis(true, lowest, highest, ticks);
            if (ticks.Length < 2)
            {
                ImmutableArray<double> close = [.. Linear(Math.Exp(lowest), Math.Exp(highest), false).Ticks.Where(t => t > 0)];
                return new ExplorerAxis(true, Math.Min(lowest, Math.Log(close[0])), Math.Max(highest, Math.Log(close[^1])), close);
            }
        }

        var first = Math.Ceiling(lowest / Math.Log(10));
        var every = Math.Ceiling(((highest / Math.Log(10)) - first) / MostIntervals);
        return new ExplorerAxis(true, lowest, highest, [.. Enumerable.Range(0, MostIntervals).Select(i => Significant.Twelve(Math.Pow(10, first + (i * every)))).Where(t => Math.Log(t) <= highest)]);
    }

    private static double Round(double step)
    {
        var power = Math.Pow(10, Math.Floor(Math.Log10(step)));
        return (step / power) switch { <= 1 => 1, <= 2 => 2, <= 5 => 5, _ => 10 } * power;
    }

    private static IEnumerable<double?> Limits(Quantity interval) => interval.Value is QuantityValue.Interval i ? [i.Lower, i.Upper] : [];

    private static List<double> Usable(IEnumerable<double?> values, bool logarithmic) =>
        [.. values.OfType<double>().Select(v => logarithmic ? Math.Log(v) : v).Where(double.IsFinite)];
}
