using ReportGen.Input.Messages;
using ReportGen.Input.Nodes;
using ReportGen.Model.Diagnostics;
using ReportGen.Model.Studies;

namespace ReportGen.Input.Declarations;

/// <summary>Reads the figures that show columns of a table, study by study.</summary>
internal sealed class CharacteristicFiguresReader(Scope scope)
{
    private static readonly ColumnType[] Numbers = [ColumnType.Count, ColumnType.Number, ColumnType.Percent];

    public FigureDeclaration.StudyBars Bars(Sourced<string> id, string title, Sourced<string> caption, MappingReader reader)
    {
        var table = scope.Table(reader, "table");
        var columns = reader.Texts("columns", required: true);
        foreach (var column in columns) scope.Check(column, table, Numbers);
        CheckUnits(columns, table);
        var arrangement = reader.Choice("arrangement", NamedValues.BarArrangements, "grouped")!;
        return new FigureDeclaration.StudyBars(
            id.Value, title, caption, id.Span, table?.Id ?? "", [.. columns.Select(c => c.Value)], NamedValues.Value<BarArrangement>(arrangement), reader.Flag("totals"));
    }

    public FigureDeclaration.Timeline Timeline(Sourced<string> id, string title, Sourced<string> caption, MappingReader reader)
    {
        var table = scope.Table(reader, "table");
        var year = scope.Column(reader, "year", table, ColumnType.Year);
        var from = scope.OptionalColumn(reader, "from", table, ColumnType.Year);
        var to = scope.OptionalColumn(reader, "to", table, ColumnType.Year);
        if (from is null != to is null) scope.Diagnostics.Add(KeyDiagnostics.MissingKey(reader.Span, reader.Name, from is null ? "from" : "to"));
        return new FigureDeclaration.Timeline(id.Value, title, caption, id.Span, table?.Id ?? "", year, from, to, scope.OptionalColumn(reader, "size", table, Numbers));
    }

    // Figures on one axis have one unit.
    private void CheckUnits(IReadOnlyList<Sourced<string>> columns, TableDeclaration? table)
    {
        var units = columns.Select(c => (Name: c, Column: table?.Column(c.Value))).Where(c => c.Column is not null && Numbers.Contains(c.Column.Type)).ToList();
        foreach (var (name, column) in units.Skip(1).Where(u => UnitOf(u.Column!) != UnitOf(units[0].Column!)))
            scope.Diagnostics.Add(DeclarationDiagnostics.OtherUnit(name.Span, column!.Name, UnitOf(column), units[0].Name.Value, UnitOf(units[0].Column!)));
    }

    private static string UnitOf(DataColumn column) => column.Type == ColumnType.Percent ? "%" : column.Unit;
}
