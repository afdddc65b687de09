using System.Globalization;
using ReportGen.Analysis.Methods;
using ReportGen.Analysis.Quantities;
using ReportGen.Model.Findings;
using ReportGen.Model.Studies;
using ReportGen.Statistics.Intervals;

namespace ReportGen.Analysis.Proportions;

/// <summary>Events and totals summed as if they came from one sample.</summary>
internal static class CrudeProportionAnalysis
{
    public static CrudeProportion Analyse(CrudeAnalysis analysis, ProportionData data)
    {
        var (address, label) = ($"{data.Outcome.Id}.{analysis.Id}", $"{data.Outcome.Label}, crude");
        var (events, total) = ((long)data.Events.Number!, (long)data.Total.Number!);
        var computed = analysis.RoundFirst is { } decimals
            ? ProportionIntervals.WaldOfRounded(events, total, decimals, analysis.Level)
            : ProportionIntervals.Compute(MethodOf(analysis.Interval), events, total, analysis.Level);
        var notes = ProblemNotes.Of(computed.Problems, []);
        var (method, formula) = ProportionMethods.Interval(analysis.Interval, analysis.RoundFirst);
        var by = NamedInputs.Derived(formula, method, [data.Events.As(ProportionMethods.Events), data.Total.As(ProportionMethods.Total)], notes)
            .WithQuantile(ProportionMethods.Quantile, analysis.Level, null);
        if (analysis.RoundFirst is { } rounded && computed.Value is { } wald)
            by = by.Where(ProportionMethods.P, wald.Estimate, string.Create(CultureInfo.InvariantCulture, $"x / n rounded first to {rounded} decimals"));
        var (interval, lower, upper) = QuantityFactory.Interval(
            $"{address}.interval", $"{address}.lower", $"{address}.upper", $"{label}: confidence interval", computed.Value?.ConfidenceInterval, "proportion",
            NumberFormat.Percent(analysis.IntervalDecimals), by);
        // The estimate is that of the sums; only the interval is taken of the rounded proportion.
        var estimate = QuantityFactory.Number($"{address}.estimate", $"{label}: proportion", total > 0 ? (double)events / total : null, "proportion",
            NumberFormat.Percent(analysis.EstimateDecimals), NamedInputs.Derived(
                ProportionMethods.CrudeProportion, ProportionMethods.Pooled, [data.Events.As(ProportionMethods.AllEvents), data.Total.As(ProportionMethods.AllTotals)]));
        return new CrudeProportion(analysis.Id, estimate, interval, lower, upper);
    }

    internal static ProportionIntervalMethod MethodOf(string name) => name switch
    {
        "wald" => ProportionIntervalMethod.Wald,
        "wald_cc" => ProportionIntervalMethod.WaldContinuityCorrected,
        "wilson" => ProportionIntervalMethod.Wilson,
        "wilson_cc" => ProportionIntervalMethod.WilsonContinuityCorrected,
        "clopper_pearson" => ProportionIntervalMethod.ClopperPearson,
        "agresti_coull" => ProportionIntervalMethod.AgrestiCoull,
        "jeffreys" => ProportionIntervalMethod.Jeffreys,
        "arcsine" => ProportionIntervalMethod.Arcsine,
        "logit" => ProportionIntervalMethod.Logit,
        _ => throw new ArgumentOutOfRangeException(nameof(name), name, "An interval that the reader does not let through."),
    };
}
