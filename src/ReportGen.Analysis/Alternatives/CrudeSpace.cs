using System.Collections.Immutable;
using ReportGen.Analysis.Measures;
using ReportGen.Analysis.MetaAnalyses;
using ReportGen.Analysis.Proportions;
using ReportGen.Model.Findings;
using ReportGen.Model.Studies;
using ReportGen.Statistics.Descriptives;
using ReportGen.Statistics.Intervals;
using ReportGen.Statistics.Pooling;

namespace ReportGen.Analysis.Alternatives;

/// <summary>Other ways to a proportion over all studies. The review's own is taken without rounding: a proportion that was rounded first is a finding, even where it is declared.</summary>
internal sealed class CrudeSpace
{
    private static readonly (ProportionIntervalMethod Method, string Key)[] Intervals =
    [
        (ProportionIntervalMethod.Wald, "wald"), (ProportionIntervalMethod.WaldContinuityCorrected, "wald_cc"), (ProportionIntervalMethod.Wilson, "wilson"),
        (ProportionIntervalMethod.WilsonContinuityCorrected, "wilson_cc"), (ProportionIntervalMethod.ClopperPearson, "clopper_pearson"),
        (ProportionIntervalMethod.AgrestiCoull, "agresti_coull"), (ProportionIntervalMethod.Jeffreys, "jeffreys"), (ProportionIntervalMethod.Arcsine, "arcsine"),
        (ProportionIntervalMethod.Logit, "logit"),
    ];

    // A whole percentage, as papers print it, first.
    private static readonly int[] RoundingDecimals = [2, 1, 3];

    private readonly OutcomeDeclaration.Proportion _outcome;
    private readonly DataTable _table;
    private readonly ImmutableArray<int> _rows;
    private readonly ImmutableArray<string> _names;
    private readonly CrudePlan _declared;
    private readonly PooledEvaluation _pooling;

    private CrudeSpace(OutcomeDeclaration.Proportion outcome, CrudeAnalysis analysis, DataTable table)
    {
        (_outcome, _table) = (outcome, table);
        // A sum of no totals has no proportion; the data are not let through with a study of none.
        _rows = DescriptiveSpace.Reporting(table, outcome.Events, outcome.Total);
        _names = [.. table.Rows.Select(r => r.Name)];
        _declared = new CrudePlan(_rows, outcome.Total, CrudeProportionAnalysis.MethodOf(analysis.Interval), null, analysis.Level, "sum", false);
        _pooling = new PooledEvaluation(new Dictionary<string, double[]>(StringComparer.Ordinal) { ["xi"] = Column(outcome.Events), ["ni"] = Column(outcome.Total) });
    }

    public static AlternativeSpace Of(OutcomeDeclaration.Proportion outcome, CrudeAnalysis analysis, DataTable table)
    {
        var space = new CrudeSpace(outcome, analysis, table);
        return new PlannedSpace<CrudePlan>($"{outcome.Id}.{analysis.Id}", space._declared, space.Changes(), space.Evaluate);
    }

    private double[] Column(string column) => [.. _table.Rows.Select(r => r.Number(column) is { IsReported: true } cell ? cell.Value : double.NaN)];

    private IEnumerable<PlanChange<CrudePlan>> Changes() =>
    [
        .. RoundingDecimals.Select(d => Change(MethodAspect.RoundedFirst, "proportion_rounded", p => p with { RoundFirst = d }, Rounded(d))),
        Change(MethodAspect.Statistic, "mean_of_proportions", p => p with { Combined = "mean" }),
        Change(MethodAspect.Statistic, "median_of_proportions", p => p with { Combined = "median" }),
        .. Intervals.Where(i => i.Method != _declared.Interval).Select(i => Change(MethodAspect.Interval, "interval_" + i.Key, p => p with { Interval = i.Method })),
        .. StudyChanges.Levels<CrudePlan>(_declared.Level, (p, level) => p with { Level = level }),
        .. Models(),
        .. Denominators().Select(c => Change(MethodAspect.Denominator, "denominator_column", p => p with { Total = c.Name }, c.Label)),
        Change(MethodAspect.Direction, "complement", p => p with { Complement = true }),
        .. StudyChanges.Doubled<CrudePlan>(_rows, _names, p => p.Studies, (p, s) => p with { Studies = s }),
        .. StudyChanges.LeftOut<CrudePlan>(_rows, _names, p => p.Studies, (p, s) => p with { Studies = s }),
    ];

    private IEnumerable<DataColumn> Denominators() => _table.Declaration.Columns.Where(c =>
        c.Type == ColumnType.Count && c.Name != _outcome.Total && c.Name != _outcome.Events
        && _rows.All(i => _table.Rows[i].Number(c.Name) is { IsReported: true, Value: > 0 } cell && cell.Value >= _table.Rows[i].Number(_outcome.Events).Value));

    private IEnumerable<PlanChange<CrudePlan>> Models() =>
        from measure in MeasureCatalogue.All.Where(m => m.Family == MeasureFamily.Proportion)
        from method in PoolingMethod.All.Where(m => m.Kind == PoolingMethodKind.InverseVariance)
        from test in (PoolingTest[])[PoolingTest.Z, PoolingTest.HartungKnapp]
        let pooled = new PooledPlan(_rows, measure, method, test, _declared.Level, new EffectSizeOptions())
        select Change(
            MethodAspect.Model, test == PoolingTest.Z ? "pooled" : "pooled_knha", p => p with { Pooled = pooled with { Level = p.Level, Studies = p.Studies } }, method.Label, measure.ScaleLabel) with
        { Alone = true };

    // "0.16", as the proportion was used.
    private string Rounded(int decimals) => NumberPrinter.Print(
        new QuantityValue.Scalar(_rows.Sum(i => _table.Rows[i].Number(_outcome.Events).Value) / _rows.Sum(i => _table.Rows[i].Number(_outcome.Total).Value)), NumberFormat.Fixed(decimals));

    private ImmutableDictionary<string, QuantityValue>? Evaluate(CrudePlan plan)
    {
        if (plan.Pooled is { } pooled) return _pooling.Evaluate(pooled)?.RemoveRange(["k"]);
        var (events, total) = (plan.Studies.Sum(i => (long)_table.Rows[i].Number(_outcome.Events).Value), plan.Studies.Sum(i => (long)_table.Rows[i].Number(plan.Total).Value));
        if (total <= 0 || events > total) return null;
        if (plan.Complement) events = total - events;
        if (plan.Combined != "sum") return Combined(plan);
        // Only the Wald interval can be taken of a proportion that is no fraction of the total.
        var computed = plan.RoundFirst is { } decimals
            ? plan.Interval == ProportionIntervalMethod.Wald ? ProportionIntervals.WaldOfRounded(events, total, decimals, plan.Level) : null
            : ProportionIntervals.Compute(plan.Interval, events, total, plan.Level);
        return computed?.Value is { } result ? new PartValues().Number("estimate", result.Estimate).Interval("interval", result.ConfidenceInterval).All() : null;
    }

    private ImmutableDictionary<string, QuantityValue>? Combined(CrudePlan plan)
    {
        double[] proportions = [.. plan.Studies.Select(i => _table.Rows[i].Number(_outcome.Events).Value / _table.Rows[i].Number(plan.Total).Value)];
        if (Summaries.Of(proportions, level: plan.Level).Value is not { } summary || plan.RoundFirst is not null) return null;
        var value = plan.Combined == "median" ? summary.Median : summary.Mean;
        return new PartValues().Number("estimate", plan.Complement ? 1 - value : value).Interval("interval", plan.Combined == "mean" && !plan.Complement ? summary.ConfidenceInterval : null).All();
    }

    private static PlanChange<CrudePlan> Change(MethodAspect aspect, string key, Func<CrudePlan, CrudePlan> apply, params string[] arguments) =>
        new(new MethodChange(aspect, key, [.. arguments]), apply);
}
