using System.Collections.Immutable;
using ReportGen.Analysis.Descriptives;
using ReportGen.Analysis.Methods;
using ReportGen.Analysis.Quantities;
using ReportGen.Model.Findings;
using ReportGen.Model.Studies;
using ReportGen.Statistics.Descriptives;

namespace ReportGen.Analysis.BeforeAfter;

/// <summary>A score before and after, over the studies that report both.</summary>
internal static class BeforeAfterAnalysis
{
    public static BeforeAfterFindings Analyse(OutcomeDeclaration.BeforeAfter outcome, Review review, CellQuantities cells)
    {
        var table = review.Table(outcome.Table)!;
        var reporting = table.Rows.Where(Reports).ToImmutableArray();
        var others = table.Rows.Where(r => !Reports(r)).ToImmutableArray();
        var before = reporting.Select(r => cells[table, r, outcome.Before]).ToImmutableArray();
        var after = reporting.Select(r => cells[table, r, outcome.After]).ToImmutableArray();
        var summary = new SummaryAnalysis(table, cells);
        return new BeforeAfterFindings(
            outcome.Id, outcome.Label, outcome.Primary,
            QuantityFactory.Count($"{outcome.Id}.k", $"{outcome.Label}: studies that report it before and after", reporting.Length,
                QuantityFactory.Derived(null, DescriptiveMethods.Count.Method, [.. before, .. after])),
            QuantityFactory.Names($"{outcome.Id}.not_reported", $"{outcome.Label}: studies that do not report it before and after", others.Select(r => r.Name),
                QuantityFactory.Derived(null, DescriptiveMethods.NotReported.Method, table.Rows.SelectMany(r => (Quantity[])[cells[table, r, outcome.Before], cells[table, r, outcome.After]]))),
            summary.Summarise($"{outcome.Id}.before", $"{outcome.Label} before", outcome.Before, null, outcome.Decimals, reporting, others),
            summary.Summarise($"{outcome.Id}.after", $"{outcome.Label} after", outcome.After, null, outcome.Decimals, reporting, others),
            [.. reporting.Select((r, i) => Change(outcome, r, before[i], after[i]))],
            Test(outcome, before, after));

        bool Reports(DataRow row) => row.Number(outcome.Before).IsReported && row.Number(outcome.After).IsReported;
    }

    private static StudyChange Change(OutcomeDeclaration.BeforeAfter outcome, DataRow row, Quantity before, Quantity after) => new(
        row.Id, row.Name,
        QuantityFactory.Number($"{outcome.Id}.study.{row.Id}.change", $"{outcome.Label}: change in {row.Name}", after.Number - before.Number, before.Unit,
            NumberFormat.Fixed(outcome.Decimals), NamedInputs.Derived(
                Symbols.Row(DescriptiveMethods.After, Symbols.Minus, DescriptiveMethods.Before), new Method("after minus before", []),
                [after.As(DescriptiveMethods.After), before.As(DescriptiveMethods.Before)])));

    private static PairedTest Test(OutcomeDeclaration.BeforeAfter outcome, ImmutableArray<Quantity> before, ImmutableArray<Quantity> after)
    {
        var (address, label) = ($"{outcome.Id}.{outcome.Test.Id}", $"{outcome.Label}, before minus after");
        double[] first = [.. before.Select(q => q.Number!.Value)], second = [.. after.Select(q => q.Number!.Value)];
        var computed = TTests.Paired(first, second, outcome.Test.Level);
        var test = computed.Value;
        var differences = Summaries.Of([.. first.Zip(second, (b, a) => b - a)]).Value;
        var notes = ProblemNotes.Of(computed.Problems, []);
        var format = NumberFormat.Fixed(outcome.Decimals);

        Derivation By(Formula? formula, Method? method = null) =>
            NamedInputs.Derived(
                formula, method ?? DescriptiveMethods.PairedTest, [.. before.As(DescriptiveMethods.Before), .. after.As(DescriptiveMethods.After), $"{outcome.Id}.k".As(Symbols.K)], notes);

        // What the test is made of is named beside the values.
        Derivation Of(Formula formula) => NamedInputs.Derived(
            formula, DescriptiveMethods.PairedTest,
            [$"{address}.mean".As(DescriptiveMethods.Difference), $"{address}.sd".As(DescriptiveMethods.DeviationOfDifference), $"{outcome.Id}.k".As(Symbols.K)], notes);

        Quantity Make(string part, string what, double? value, NumberFormat form, Derivation by) =>
            QuantityFactory.Number($"{address}.{part}", $"{label}: {what}", value, "", form, by);

        var (interval, lower, upper) = QuantityFactory.Interval(
            $"{address}.interval", $"{address}.lower", $"{address}.upper", $"{label}: confidence interval of the mean difference", test?.ConfidenceInterval, "",
            format, Of(DescriptiveMethods.PairedInterval).WithQuantile(DescriptiveMethods.Quantile, outcome.Test.Level, before.Length - 1));
        return new PairedTest(
            outcome.Test.Id,
            Make("mean", "mean difference", differences?.Mean, format, By(DescriptiveMethods.PairedDifference, DescriptiveMethods.Mean.Method)),
            Make("sd", "standard deviation of the difference", differences?.StandardDeviation, format,
                Named(By(DescriptiveMethods.PairedDeviation, DescriptiveMethods.StandardDeviation.Method))),
            interval, lower, upper,
            Make("t", "t", test?.Statistic, NumberFormat.Fixed(2), Of(DescriptiveMethods.PairedStatistic)),
            Make("df", "degrees of freedom", test?.DegreesOfFreedom, NumberFormat.Integer, By(null)),
            Make("p", "p", test?.PValue, NumberFormat.PValue(), QuantityFactory.DerivedFrom(null, DescriptiveMethods.PairedTest, $"{address}.t", $"{address}.df")));

        Derivation Named(Derivation by) => by with { Inputs = by.Inputs.Add($"{address}.mean".As(DescriptiveMethods.Difference)) };
    }
}
