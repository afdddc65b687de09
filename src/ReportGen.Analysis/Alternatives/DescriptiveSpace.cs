using System.Collections.Immutable;
using ReportGen.Model.Findings;
using ReportGen.Model.Studies;
using ReportGen.Statistics;
using ReportGen.Statistics.Descriptives;

namespace ReportGen.Analysis.Alternatives;

/// <summary>Other ways to describe a column: median, weights, population SD, other rows.</summary>
internal sealed class DescriptiveSpace
{
    private readonly DataTable _table;
    private readonly string _column;
    private readonly ImmutableArray<string> _weights;
    private readonly ImmutableArray<int> _rows;
    private readonly ImmutableArray<string> _names;

    /// <param name="rows">Positions of the rows that went in; all report the column.</param>
    private DescriptiveSpace(DataTable table, string column, ImmutableArray<string> weights, ImmutableArray<int> rows)
    {
        (_table, _column, _weights, _rows) = (table, column, weights, rows);
        _names = [.. table.Rows.Select(r => r.Name)];
    }

    /// <summary>Of the rows that report the column, or of those at <paramref name="rows"/>.</summary>
    /// <param name="weights">Columns by which means may be weighted, that of the review first.</param>
    public static AlternativeSpace Of(string address, DataTable table, string column, ImmutableArray<string> weights, ImmutableArray<int>? rows = null)
    {
        var space = new DescriptiveSpace(table, column, weights, rows ?? Reporting(table, column));
        return new PlannedSpace<DescriptivePlan>(address, new DescriptivePlan(space._rows, null, weights.FirstOrDefault(), "sample", null), space.Changes(), space.Evaluate);
    }

    public static ImmutableArray<int> Reporting(DataTable table, params string[] columns) =>
        [.. Enumerable.Range(0, table.Rows.Length).Where(i => columns.All(c => table.Rows[i].Cells[c].IsReported))];

    private IEnumerable<PlanChange<DescriptivePlan>> Changes()
    {
        var decimals = _table.Declaration.Column(_column)!.Decimals;
        IEnumerable<PlanChange<DescriptivePlan>> first =
        [
            Change(MethodAspect.RoundedFirst, "values_rounded", p => p with { InputDecimals = Math.Max(0, decimals - 1) }, NumberPrinterText(Math.Max(0, decimals - 1))),
            Change(MethodAspect.Statistic, "mean", p => p with { Centre = "mean" }),
            Change(MethodAspect.Statistic, "median", p => p with { Centre = "median" }),
            .. Weights().Select(w => Change(MethodAspect.Statistic, "weighted", p => p with { Centre = "weighted", Weight = w.Name }, w.Label)),
            Change(MethodAspect.Spread, "population_sd", p => p with { Spread = "population" }),
            Change(MethodAspect.Spread, "standard_error", p => p with { Spread = "error" }),
            .. Weights().Select(w => Change(MethodAspect.Spread, "weighted_sd", p => p with { Spread = "weighted", Weight = w.Name }, w.Label)),
        ];
        return
        [
            .. first, .. RuledRows(),
            .. StudyChanges.Doubled<DescriptivePlan>(_rows, _names, p => p.Studies, (p, s) => p with { Studies = s }),
            .. StudyChanges.LeftOut<DescriptivePlan>(_rows, _names, p => p.Studies, (p, s) => p with { Studies = s }),
        ];
    }

    // The declared weight first; others only where every row reports them.
    private IEnumerable<DataColumn> Weights() => _weights.Where(w => w != _column).Select(w => _table.Declaration.Column(w)!)
        .Where(c => _rows.All(i => _table.Rows[i].Cells[c.Name].IsReported));

    // All rows that report the column, and those that report another one as well.
    private IEnumerable<PlanChange<DescriptivePlan>> RuledRows()
    {
        var seen = new HashSet<string>(StringComparer.Ordinal) { string.Join(',', _rows) };
        var all = Reporting(_table, _column);
        if (seen.Add(string.Join(',', all))) yield return Change(MethodAspect.Studies, "all_reporting", p => p with { Studies = all });
        foreach (var other in _table.Declaration.Columns.Where(c => c.AllowNotReported && c.Name != _column))
        {
            var rows = Reporting(_table, _column, other.Name);
            if (!rows.IsEmpty && seen.Add(string.Join(',', rows))) yield return Change(MethodAspect.Studies, "also_reporting", p => p with { Studies = rows }, other.Label);
        }
    }

    private ImmutableDictionary<string, QuantityValue>? Evaluate(DescriptivePlan plan)
    {
        double[] values = [.. plan.Studies.Select(i => Rounded(_table.Rows[i].Number(_column).Value, plan.InputDecimals))];
        if (Summaries.Of(values).Value is not { } summary) return null;
        var weighted = plan.Weight is { } weight && plan.Studies.All(i => _table.Rows[i].Number(weight).IsReported)
            ? Summaries.Weighted(values, [.. plan.Studies.Select(i => _table.Rows[i].Number(weight).Value)]).Value
            : null;
        double? Centre(string own) => (plan.Centre ?? own) switch { "median" => summary.Median, "weighted" => weighted?.Mean, _ => summary.Mean };
        return new PartValues()
            .Number("k", values.Length).Number("sum", values.Sum()).Number("min", summary.Minimum).Number("max", summary.Maximum)
            .Number("mean", Centre("mean")).Number("median", Centre("median")).Number("weighted_mean", Centre("weighted"))
            .Number("sd", plan.Spread switch
            {
                "population" => summary.PopulationStandardDeviation,
                "error" => summary.StandardError,
                "weighted" => weighted?.FrequencyStandardDeviation,
                _ => summary.StandardDeviation,
            })
            .Interval("range", new Interval(summary.Minimum, summary.Maximum), "range_lower", "range_upper").All();
    }

    private static double Rounded(double value, int? decimals) =>
        decimals is { } d ? (double)Math.Round((decimal)value, d, MidpointRounding.AwayFromZero) : value;

    private static string NumberPrinterText(int decimals) => NumberPrinter.Print(new QuantityValue.Scalar(decimals), NumberFormat.Integer);

    private static PlanChange<DescriptivePlan> Change(MethodAspect aspect, string key, Func<DescriptivePlan, DescriptivePlan> apply, params string[] arguments) =>
        new(new MethodChange(aspect, key, [.. arguments]), apply);
}
