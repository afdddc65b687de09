using System.Collections.Immutable;
using ReportGen.Analysis.Methods;
using ReportGen.Analysis.Quantities;
using ReportGen.Model.Findings;
using ReportGen.Model.Studies;
using ReportGen.Statistics.Descriptives;

namespace ReportGen.Analysis.Descriptives;

/// <summary>Summary statistics of one column over chosen rows.</summary>
internal sealed class SummaryAnalysis(DataTable table, CellQuantities cells)
{
    /// <summary>Statistics at <c>address.…</c> over the rows of <paramref name="reporting"/>, all of which report the column.</summary>
    public SummaryStatistics Summarise(
        string address, string label, string column, string? weight, int decimals, ImmutableArray<DataRow> reporting, ImmutableArray<DataRow> others)
    {
        var declared = table.Declaration.Column(column)!;
        var percent = declared.Type == ColumnType.Percent;
        var fixedFormat = new NumberFormat(NumberStyle.Fixed, decimals, percent ? "%" : "");
        var unit = percent ? "percent" : declared.Unit;
        var inputs = reporting.Select(r => cells[table, r, column]).ToImmutableArray();
        var summary = Summaries.Of([.. reporting.Select(r => r.Number(column).Value)]).Value;

        Quantity Make(string part, string what, double? value, (Method Method, Formula? Formula) method, NumberFormat? format = null) => QuantityFactory.Number(
            $"{address}.{part}", $"{label}: {what}", value, unit, format ?? fixedFormat,
            NamedInputs.Derived(method.Formula, method.Method, [.. inputs.As(DescriptiveMethods.X), .. Named(address, part)]));

        var (weightedMean, weightSum) = Weighted(address, label, column, weight, unit, fixedFormat, reporting);
        return new SummaryStatistics(
            QuantityFactory.Count($"{address}.k", $"{label}: rows that report it", reporting.Length, QuantityFactory.Derived(null, DescriptiveMethods.Count.Method, inputs)),
            Make("sum", "sum", summary is null ? null : inputs.Sum(q => q.Number), DescriptiveMethods.Sum, declared.Type == ColumnType.Count ? NumberFormat.Integer : null),
            Make("mean", "mean", summary?.Mean, DescriptiveMethods.Mean),
            Make("sd", "standard deviation", summary?.StandardDeviation, DescriptiveMethods.StandardDeviation),
            Make("median", "median", summary?.Median, DescriptiveMethods.Median),
            Extreme("min", "smallest value", inputs.MinBy(q => q.Number), DescriptiveMethods.Minimum),
            Extreme("max", "largest value", inputs.MaxBy(q => q.Number), DescriptiveMethods.Maximum),
            Range(address, label, unit, decimals, inputs),
            weightedMean, weightSum,
            QuantityFactory.Names($"{address}.not_reported", $"{label}: rows that do not report it", others.Select(r => r.Name),
                QuantityFactory.Derived(null, DescriptiveMethods.NotReported.Method, [.. inputs, .. others.Select(r => cells[table, r, column])])));

        Quantity Extreme(string part, string what, Quantity? cell, (Method Method, Formula? Formula) method) => new(
            $"{address}.{part}", $"{label}: {what}", cell?.Value ?? new QuantityValue.NotAvailable(QuantityFactory.NotEstimable), unit,
            new NumberFormat(NumberStyle.AsReported, decimals, fixedFormat.Suffix), QuantityFactory.Derived(null, method.Method, inputs));
    }

    // What the formulas name beside the values.
    private static DerivationInput[] Named(string address, string part) => part switch
    {
        "mean" => [$"{address}.k".As(Symbols.K)],
        "sd" => [$"{address}.mean".As(DescriptiveMethods.MeanOfX), $"{address}.k".As(Symbols.K)],
        _ => [],
    };

    private static Quantity Range(string address, string label, string unit, int decimals, ImmutableArray<Quantity> inputs)
    {
        QuantityValue value = new QuantityValue.NotAvailable(QuantityFactory.NotEstimable);
        if (inputs.MinBy(q => q.Number)?.Value is QuantityValue.Scalar low && inputs.MaxBy(q => q.Number)?.Value is QuantityValue.Scalar high)
            value = new QuantityValue.Interval(low.Number, high.Number, WithoutSign(low.Reported), WithoutSign(high.Reported));
        return new Quantity($"{address}.range", $"{label}: range", value, unit, new NumberFormat(NumberStyle.AsReported, decimals),
            QuantityFactory.Derived(null, DescriptiveMethods.Range.Method, inputs));
    }

    // A range of percentages prints its limits without the sign, as every interval does.
    private static string? WithoutSign(string? reported) => reported?.TrimEnd('%').TrimEnd();

    private (Quantity? Mean, Quantity? Sum) Weighted(
        string address, string label, string column, string? weight, string unit, NumberFormat format, ImmutableArray<DataRow> reporting)
    {
        if (weight is null) return (null, null);
        var weighing = reporting.Where(r => r.Number(weight).IsReported).ToImmutableArray();
        var weights = weighing.Select(r => cells[table, r, weight]).ToImmutableArray();
        var values = weighing.Select(r => cells[table, r, column]);
        double[] numbers = [.. weights.Select(q => q.Number!.Value)];
        var result = Summaries.Weighted([.. weighing.Select(r => r.Number(column).Value)], numbers).Value;
        var (mean, sum) = (DescriptiveMethods.WeightedMean, DescriptiveMethods.Weight);
        return (
            QuantityFactory.Number($"{address}.weighted_mean", $"{label}: mean weighted by {weight}", result?.Mean, unit, format,
                NamedInputs.Derived(mean.Formula, mean.Method, [.. values.As(DescriptiveMethods.X), .. weights.As(DescriptiveMethods.W)])),
            QuantityFactory.Number($"{address}.weight", $"{label}: sum of {weight} of the rows that report it", numbers.Sum(),
                table.Declaration.Column(weight)!.Unit, NumberFormat.Integer, NamedInputs.Derived(sum.Formula, sum.Method, weights.As(DescriptiveMethods.W))));
    }
}
