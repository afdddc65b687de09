using ReportGen.Figures.Axes;
using ReportGen.Model.Findings;

namespace ReportGen.Figures.Forest;

/// <summary>
/// The axis of a forest plot. It holds the estimates but those at its ends that have next to no weight, the overall intervals and no effect; limits of studies, subgroups and predictions that would make it much
/// longer are cut off, which the plot marks with arrows.
/// </summary>
internal static class ForestAxis
{
    // How far limits may lengthen the axis at either end, as a share of what it must hold.
    private const double Reach = 0.8;

    private const double Negligible = 0.01;

    /// <summary>A value as the axis has it: percentages for proportions, of which a limit below 0 or above 1, as Wald intervals have, ends with the axis.</summary>
    public static double Shown(double value, EffectScale scale)
    {
        if (IsProportion(scale)) return Math.Clamp(value * 100, 0, 100);
        return scale.IsPercent ? value * 100 : value;
    }

    public static NumericAxis Of(ForestContent content, int intervals)
    {
        var scale = content.Scale;
        if (content.Range is { } range) return Declared(scale, Shown(range.From, scale), Shown(range.To, scale), Build(scale, range.From, range.To, intervals));
        var subgroups = content.AllSummaries.Where(s => s.IsSubgroup).ToList();
        List<double> limits =
            [.. content.Studies.SelectMany(s => Values(s.Interval)), .. content.Pooled.SelectMany(p => Values(p.Prediction)), .. subgroups.SelectMany(s => Values(s.Interval))];
        List<double> needed =
        [
            .. Central(content), .. subgroups.SelectMany(s => Values(s.Estimate)), .. content.Summaries.SelectMany(s => Values(s.Estimate).Concat(Values(s.Interval))),
        ];
        if (scale.Null is { } none) needed.Add(none);
        if (IsProportion(scale))
        {
            var shown = limits.Concat(needed).Select(v => Math.Clamp(v * 100, 0, 100)).DefaultIfEmpty(100).ToList();
            return NumericAxis.OfPercentages(shown.Min(), shown.Max(), intervals);
        }

        if (scale.IsLogarithmic) (limits, needed) = ([.. limits.Where(v => v > 0)], [.. needed.Where(v => v > 0)]);
        double To(double v) => scale.IsLogarithmic ? Math.Log(v) : v;
        double From(double v) => scale.IsLogarithmic ? Math.Exp(v) : v;
        if (needed.Count == 0) needed.AddRange(scale.IsLogarithmic ? [0.5, 2] : [-1, 1]);
        var (low, high) = (needed.Min(To), needed.Max(To));
        var (least, greatest) = (limits.Select(To).Append(low).Min(), limits.Select(To).Append(high).Max());
        var span = Math.Max(high - low, scale.IsLogarithmic ? Math.Log(2) : (greatest - least) * 0.2);
        return Build(scale, From(Math.Max(least, low - (Reach * span))), From(Math.Min(greatest, high + (Reach * span))), intervals);
    }

    /// <summary>Whether values lie between 0 and 1 and read as 0 to 100 per cent.</summary>
    private static bool IsProportion(EffectScale scale) => scale is { IsPercent: true, Null: null };

    // The studies' estimates without those at either end that have a hundredth of the weight together.
    private static IEnumerable<double> Central(ForestContent content)
    {
        var studies = content.Studies.Where(s => s.Estimate.Number is not null).Select(s => (Estimate: s.Estimate.Number!.Value, Weight: s.Weights.FirstOrDefault()?.Number ?? 0))
            .OrderBy(s => s.Estimate).ToList();
        var total = studies.Sum(s => s.Weight);
        if (total <= 0) return studies.Select(s => s.Estimate);
        var (first, last) = (Ends(studies.Select(s => s.Weight), total), studies.Count - Ends(studies.Select(s => s.Weight).Reverse(), total));
        return studies.Skip(first).Take(last - first).Select(s => s.Estimate);
    }

    private static int Ends(IEnumerable<double> weights, double total)
    {
        var (count, sum) = (0, 0.0);
        foreach (var weight in weights)
        {
            sum += weight;
            if (sum > total * Negligible) break;
            count++;
        }

        return count;
    }

    private static NumericAxis Declared(EffectScale scale, double from, double to, NumericAxis axis) =>
        new(from, to, [.. axis.Ticks.Where(t => t >= from - 1e-12 && t <= to + 1e-12)], scale.IsLogarithmic);

    private static NumericAxis Build(EffectScale scale, double from, double to, int intervals) => scale.IsLogarithmic
        ? NumericAxis.Logarithmic(from, to, intervals)
        : NumericAxis.Linear(Shown(from, scale), Shown(to, scale), intervals);

    private static IEnumerable<double> Values(Quantity quantity) => quantity.Value switch
    {
        QuantityValue.Scalar scalar => [scalar.Number],
        QuantityValue.Interval interval => [interval.Lower, interval.Upper],
        _ => [],
    };
}
