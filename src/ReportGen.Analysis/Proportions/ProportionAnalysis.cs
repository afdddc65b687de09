using System.Collections.Immutable;
using ReportGen.Analysis.Measures;
using ReportGen.Analysis.Methods;
using ReportGen.Analysis.Quantities;
using ReportGen.Analysis.Synthesis;
using ReportGen.Model.Diagnostics;
using ReportGen.Model.Findings;
using ReportGen.Model.Studies;
using ReportGen.Statistics.Intervals;

namespace ReportGen.Analysis.Proportions;

/// <summary>Events of a total, study by study, crude and pooled.</summary>
internal static class ProportionAnalysis
{
    private const double StudyLevel = 0.95;
    private static readonly EffectPrint Print = new(IsPercent: true, Decimals: 1, null, "", "", null);

    public static ProportionFindings Analyse(OutcomeDeclaration.Proportion outcome, Review review, CellQuantities cells, DiagnosticBag diagnostics)
    {
        var table = review.Table(outcome.Table)!;
        var reporting = Reporting(outcome, table);
        var others = table.Rows.Where(r => !Reports(outcome, r)).ToImmutableArray();
        var studies = reporting.Select(r => Study(outcome, table, r, cells)).ToImmutableArray();
        var data = new ProportionData(outcome, studies);
        var synthesis = Bind(outcome, review, cells);
        var results = SynthesisAnalysis.Analyse(outcome.Plan, synthesis, diagnostics);
        studies = [.. studies.Select((s, i) => s with { Sizes = [.. synthesis.Measured.Select(m => m.Sizes[i])] })];
        var (range, lowest, highest) = StudyRange.Of(outcome, studies, "proportion", "proportion", NumberFormat.Percent(1));
        return new ProportionFindings(
            outcome.Id, outcome.Label, outcome.Primary,
            QuantityFactory.Count($"{outcome.Id}.k", $"{outcome.Label}: studies that report it", studies.Length,
                QuantityFactory.Derived(null, DescriptiveMethods.Count.Method, studies.Select(s => s.Arms[0].Events!))),
            QuantityFactory.Names($"{outcome.Id}.not_reported", $"{outcome.Label}: studies that do not report it", others.Select(r => r.Name),
                QuantityFactory.Derived(null, DescriptiveMethods.NotReported.Method, table.Rows.SelectMany(r => (Quantity[])[cells[table, r, outcome.Events], cells[table, r, outcome.Total]]))),
            new EffectScale("PR", "proportion", "proportion", false, true, null, 1), studies, data.Events, data.Total, outcome.Event, outcome.Unit, range, lowest, highest,
            [.. outcome.Crude.Select(a => CrudeProportionAnalysis.Analyse(a, data))],
            results);
    }

    /// <summary>The studies that report the outcome, with its columns bound to events and totals.</summary>
    internal static SynthesisData Bind(OutcomeDeclaration.Proportion outcome, Review review, CellQuantities cells)
    {
        var table = review.Table(outcome.Table)!;
        return new SynthesisData(outcome, MeasureFamily.Proportion, table, Reporting(outcome, table), Columns(outcome), new EffectSizeOptions(), Print, cells);
    }

    private static ImmutableArray<DataRow> Reporting(OutcomeDeclaration.Proportion outcome, DataTable table) => [.. table.Rows.Where(r => Reports(outcome, r))];

    private static bool Reports(OutcomeDeclaration.Proportion outcome, DataRow row) => row.Number(outcome.Events).IsReported && row.Number(outcome.Total).IsReported;

    private static ImmutableDictionary<string, string> Columns(OutcomeDeclaration.Proportion outcome) =>
        ImmutableDictionary.CreateRange(StringComparer.Ordinal, [KeyValuePair.Create("xi", outcome.Events), KeyValuePair.Create("ni", outcome.Total)]);

    private static StudyEffect Study(OutcomeDeclaration.Proportion outcome, DataTable table, DataRow row, CellQuantities cells)
    {
        var (events, total) = (cells[table, row, outcome.Events], cells[table, row, outcome.Total]);
        var result = ProportionIntervals.Compute(ProportionIntervalMethod.Wilson, (long)events.Number!, (long)total.Number!, StudyLevel).Value;
        var (address, label) = ($"{outcome.Id}.study.{row.Id}", $"{outcome.Label}, {row.Name}");
        var (method, formula) = ProportionMethods.Interval("wilson", null);
        var (interval, _, _) = QuantityFactory.Interval(
            $"{address}.interval", $"{address}.lower", $"{address}.upper", $"{label}: 95% confidence interval", result?.ConfidenceInterval, "proportion",
            NumberFormat.Percent(1),
            NamedInputs.Derived(formula, method, [events.As(ProportionMethods.Events), total.As(ProportionMethods.Total)]).WithQuantile(ProportionMethods.Quantile, StudyLevel, null));
        var estimate = QuantityFactory.Number($"{address}.estimate", $"{label}: proportion", result?.Estimate, "proportion", NumberFormat.Percent(1),
            NamedInputs.Derived(
                ProportionMethods.StudyProportion, ProportionMethods.Proportion, [events.As(ProportionMethods.EventsOfStudy), total.As(ProportionMethods.TotalOfStudy)]));
        return new StudyEffect(row.Id, row.Name, StudyYears.Of(table, row), [new StudyArm("", events, total)], estimate, interval, []);
    }
}
