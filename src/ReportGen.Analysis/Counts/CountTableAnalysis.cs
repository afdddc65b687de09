using System.Collections.Immutable;
using ReportGen.Analysis.Methods;
using ReportGen.Analysis.Quantities;
using ReportGen.Model.Findings;
using ReportGen.Model.Studies;

namespace ReportGen.Analysis.Counts;

/// <summary>A count table against the total that its rule names.</summary>
internal static class CountTableAnalysis
{
    private static readonly Method SumOfRows = new("sum over the rows", []);
    private static readonly Method SumOfReported = new("sum of the reported counts", []);
    private static readonly Method NumberOfRows = new("number of rows", []);
    private static readonly Method Remainder = new("total minus the counts that are itemised", []);
    private static readonly Method ShareOfTotal = new("count over total", []);

    public static CountTableFindings Analyse(DataTable table, Review review, CellQuantities cells)
    {
        var rule = table.Declaration.Counts!;
        var unit = table.Declaration.Column(rule.Column)!.Unit;
        var counts = table.Rows.Select(r => cells[table, r, rule.Column]).ToImmutableArray();
        var reported = counts.Where(c => c.Number is not null).ToImmutableArray();
        var label = table.Declaration.Label;
        var sum = QuantityFactory.Number($"{table.Id}.sum", $"{label}: sum", reported.Sum(c => c.Number), unit, NumberFormat.Integer,
            NamedInputs.Derived(reported.IsEmpty ? null : DescriptiveMethods.Sum.Formula, SumOfReported, [.. reported.As(DescriptiveMethods.X), .. QuantityFactory.Derived(null, SumOfReported, counts.Except(reported)).Inputs]));
        var total = Total(table, rule, review, cells, unit);
        var rows = table.Rows.Select((row, i) => Row(table, row, counts[i], total)).ToImmutableArray();
        return new CountTableFindings(table.Id, label, rows, sum, total, NotItemised(table, rule, sum, total, unit), rule.Overlapping, rule.Note);
    }

    private static Quantity Total(DataTable table, CountRule rule, Review review, CellQuantities cells, string unit)
    {
        var (address, label) = ($"{table.Id}.total", $"{table.Declaration.Label}: total");
        var source = review.Table(rule.TotalTable)!;
        if (rule.TotalColumn is not { } column)
        {
            var key = source.Declaration.Columns.First(c => c.Type == ColumnType.Id).Name;
            return QuantityFactory.Count(address, label, source.Rows.Length, QuantityFactory.Derived(null, NumberOfRows, source.Rows.Select(r => cells[source, r, key])), unit);
        }

        // A total of which a part is not reported is no total: shares of it would be too large.
        var inputs = source.Rows.Select(r => cells[source, r, column]).ToImmutableArray();
        return QuantityFactory.Number(address, label, inputs.All(q => q.Number is not null) ? inputs.Sum(q => q.Number) : null, unit, NumberFormat.Integer,
            NamedInputs.Derived(DescriptiveMethods.Sum.Formula, SumOfRows, inputs.As(DescriptiveMethods.X)), QuantityFactory.NotReported);
    }

    private static Quantity NotItemised(DataTable table, CountRule rule, Quantity sum, Quantity total, string unit)
    {
        var rest = total.Number - sum.Number;
        var derivation = NamedInputs.Derived(
            Symbols.Row(Symbols.Words("total"), Symbols.Minus, Symbols.Words("sum")), Remainder, [total.As(Symbols.Words("total")), sum.As(Symbols.Words("sum"))]);
        return QuantityFactory.Number($"{table.Id}.not_itemised", $"{table.Declaration.Label}: not itemised", rule.Overlapping || rest <= 0 ? null : rest, unit,
            NumberFormat.Integer, derivation, QuantityFactory.NotApplicable);
    }

    private static CountRow Row(DataTable table, DataRow row, Quantity count, Quantity total)
    {
        var groups = table.Declaration.Columns.Where(c => c.Type == ColumnType.Text).ToImmutableDictionary(c => c.Name, c => row.Text(c.Name).Raw);
        var share = QuantityFactory.Number($"{table.Id}.{row.Id}.share", $"{table.Declaration.Label}: share of {row.Name}",
            total.Number > 0 ? count.Number / total.Number : null, "proportion", NumberFormat.Percent(1),
            NamedInputs.Derived(
                Symbols.Over(ProportionMethods.Events, ProportionMethods.Total), ShareOfTotal, [count.As(ProportionMethods.Events), total.As(ProportionMethods.Total)]),
            count.Number is null || total.Number is null ? QuantityFactory.NotReported : QuantityFactory.NotEstimable);
        return new CountRow(row.Id, row.Name, count, share, groups);
    }
}
