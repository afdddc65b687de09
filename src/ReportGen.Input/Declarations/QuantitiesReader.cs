using System.Collections.Immutable;
using System.Globalization;
using ReportGen.Input.Messages;
using ReportGen.Input.Nodes;
using ReportGen.Model.Diagnostics;
using ReportGen.Model.Findings;
using ReportGen.Model.Studies;

namespace ReportGen.Input.Declarations;

/// <summary>Reads <c>descriptives:</c> and <c>calculations:</c>.</summary>
internal sealed class QuantitiesReader(Scope scope)
{
    public ImmutableArray<DescriptiveDeclaration> ReadDescriptives(MappingReader? descriptives)
    {
        if (descriptives is null) return [];
        var read = ImmutableArray.CreateBuilder<DescriptiveDeclaration>();
        foreach (var entry in descriptives.Entries)
        {
            scope.Addresses.Take(entry.Key, "descriptive");
            if (descriptives.Mapping(entry, "descriptive") is not { } reader) continue;
            var label = reader.Text("label").Value;
            var table = scope.Table(reader, "table");
            var column = scope.Column(reader, "column", table, ColumnType.Count, ColumnType.Number, ColumnType.Percent, ColumnType.Year);
            var weight = scope.OptionalColumn(reader, "weight", table, ColumnType.Count, ColumnType.Number);
            var decimals = reader.Whole("decimals", 0, 10, table?.Column(column)?.Decimals ?? 0);
            reader.Finish();
            read.Add(new DescriptiveDeclaration(entry.Key.Value, label, table?.Id ?? "", column, weight, decimals, entry.Key.Span));
        }

        return read.ToImmutable();
    }

    public ImmutableArray<CalculationDeclaration> ReadCalculations(MappingReader? calculations)
    {
        if (calculations is null) return [];
        var read = ImmutableArray.CreateBuilder<CalculationDeclaration>();
        foreach (var entry in calculations.Entries)
        {
            if (calculations.Mapping(entry, "calculation") is not { } reader) continue;
            var forEach = reader.OptionalText("for_each") is { } name ? scope.Table(name)?.Id ?? name.Value : null;
            TakeId(entry.Key, forEach);
            var label = reader.Text("label").Value;
            var expression = reader.Text("expression");
            var unit = reader.OptionalText("unit")?.Value ?? "";
            var format = Format(reader.Text("format"), reader.What("format"));
            reader.Finish();
            read.Add(new CalculationDeclaration(entry.Key.Value, label, expression, forEach, unit, format, entry.Key.Span));
        }

        return read.ToImmutable();
    }

    // A calculation for each row is the last part of an address, beside the table's columns.
    private void TakeId(Sourced<string> id, string? forEach)
    {
        if (forEach is null)
        {
            scope.Addresses.Take(id, "calculation");
            return;
        }

        var row = new AddressSpace(Ids.Columns, scope.Diagnostics);
        if (scope.Tables.TryGetValue(forEach, out var table))
        {
            foreach (var column in table.Columns.Where(c => c.Name == id.Value)) row.Take(new Sourced<string>(column.Name, column.Span), "column");
        }

        row.Take(id, "calculation");
        scope.RowCalculations.Add((forEach, id.Value));
    }

    private NumberFormat Format(Sourced<string> text, string what)
    {
        var parts = text.Value.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        if (parts is ["integer"]) return NumberFormat.Integer;
        if (parts is ["percent" or "fixed", var number]
            && int.TryParse(number, NumberStyles.None, CultureInfo.InvariantCulture, out var decimals) && decimals <= 10)
        {
            return parts[0] == "percent" ? NumberFormat.Percent(decimals) : NumberFormat.Fixed(decimals);
        }

        if (text.Value.Length > 0)
        {
            scope.Diagnostics.Add(KeyDiagnostics.WrongForm(
                text.Span, what, text.Value, "a number format", "Write 'integer', 'fixed 2' or 'percent 1': a style and the number of decimals, up to 10."));
        }

        return NumberFormat.Integer;
    }
}
