using System.Collections.Immutable;
using ReportGen.Input.Messages;
using ReportGen.Input.Nodes;
using ReportGen.Model.Diagnostics;
using ReportGen.Model.Studies;

namespace ReportGen.Input.Declarations;

/// <summary>Reads <c>report_tables:</c>.</summary>
internal sealed class ReportTablesReader(Scope scope)
{
    public ImmutableArray<ReportTableDeclaration> Read(MappingReader? tables)
    {
        if (tables is null) return [];
        var read = ImmutableArray.CreateBuilder<ReportTableDeclaration>();
        foreach (var entry in tables.Entries)
        {
            scope.ReportTables.Take(entry.Key, "report table");
            if (tables.Mapping(entry, "report table") is not { } reader) continue;
            var kind = NamedValues.Value<ReportTableKind>(reader.Choice("kind", NamedValues.ReportTableKinds, NamedValues.ReportTableKinds[0])!);
            read.Add(kind == ReportTableKind.Data ? ReadTable(entry.Key, reader) : new GeneratedTableReader(scope).Read(kind, entry.Key, reader));
        }

        return read.ToImmutable();
    }

    private ReportTableDeclaration ReadTable(Sourced<string> id, MappingReader reader)
    {
        var caption = reader.Text("caption");
        var table = scope.Table(reader, "table");
        var columns = reader.Mappings("columns", "a column of " + reader.Name, required: true).Select(c => ReadColumn(c, table)).ToImmutableArray();
        var total = reader.OptionalText("total_label")?.Value;
        var notes = reader.Texts("notes");
        var groupBy = scope.OptionalColumn(reader, "group_by", table, ColumnType.Text);
        var cellNotes = reader.Flag("cell_notes");
        reader.Finish();
        return new ReportTableDeclaration(id.Value, caption, table?.Id ?? "", columns, total, notes, id.Span) { GroupBy = groupBy, CellNotes = cellNotes };
    }

    private ReportColumn ReadColumn(MappingReader reader, TableDeclaration? table)
    {
        var header = reader.Text("header").Value;
        var column = scope.OptionalColumn(reader, "column", table);
        var quantity = reader.OptionalText("quantity");
        if (column is null == quantity is null)
            scope.Diagnostics.Add(KeyDiagnostics.OneOf(reader.Span, reader.Name, column is null ? [] : ["column", "quantity"], ["column", "quantity"]));
        if (quantity is not null && table is not null) CheckQuantity(quantity, table);
        var cite = scope.OptionalColumn(reader, "cite", table, ColumnType.Reference);
        var total = reader.OptionalText("total");
        var rule = TotalRule(reader, column, table);
        var group = reader.OptionalText("group")?.Value;
        var note = reader.OptionalText("note");
        reader.Finish();
        return new ReportColumn(header, column, quantity?.Value, cite, total, reader.Span) { Group = group, Note = note, TotalRule = rule };
    }

    private ColumnTotal TotalRule(MappingReader reader, string? column, TableDeclaration? table)
    {
        if (reader.OptionalText("total_rule") is not { } name) return ColumnTotal.None;
        reader.Refuse("total", "without 'total_rule'");
        if (column is null) reader.Refuse("total_rule", "beside 'column'");
        else scope.Check(new Sourced<string>(column, name.Span), table, ColumnType.Count, ColumnType.Number, ColumnType.Percent, ColumnType.Year);
        return NamedValues.Value<ColumnTotal>(reader.Choice("total_rule", NamedValues.ColumnTotals) ?? "none");
    }

    private void CheckQuantity(Sourced<string> quantity, TableDeclaration table)
    {
        var known = scope.RowCalculations.Where(c => c.Table == table.Id).Select(c => c.Id).ToList();
        if (table.Counts is not null) known.Add("share");
        if (!known.Contains(quantity.Value))
            scope.Diagnostics.Add(DeclarationDiagnostics.UnknownCalculation(quantity.Span, quantity.Value, table.Id, known));
    }
}
