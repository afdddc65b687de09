using ReportGen.Input.Messages;
using ReportGen.Input.Nodes;
using ReportGen.Model.Diagnostics;
using ReportGen.Model.Studies;

namespace ReportGen.Input.Declarations;

/// <summary>What has been declared so far, for the declarations that refer to it.</summary>
internal sealed class Scope(DiagnosticBag diagnostics)
{
    public DiagnosticBag Diagnostics => diagnostics;

    /// <summary>Ids that begin an address: tables, outcomes, descriptives, calculations.</summary>
    public AddressSpace Addresses { get; } = new(Ids.Top, diagnostics);

    /// <summary>Ids of figures and of report tables, each a space of its own: prose refers to them, addresses do not.</summary>
    public AddressSpace Figures { get; } = new([], diagnostics);

    public AddressSpace ReportTables { get; } = new([], diagnostics);

    /// <summary>Every id that is declared, also of declarations that could not be read.</summary>
    public IEnumerable<string> Declared => Addresses.All.Concat(Figures.All).Concat(ReportTables.All).Concat(RowCalculations.Select(c => c.Id));

    public Dictionary<string, TableDeclaration> Tables { get; } = new(StringComparer.Ordinal);

    public Dictionary<string, OutcomeDeclaration> Outcomes { get; } = new(StringComparer.Ordinal);

    /// <summary>Calculations that are made for every row of a table.</summary>
    public List<(string Table, string Id)> RowCalculations { get; } = [];

    /// <summary>The table that <paramref name="key"/> names; null with a diagnostic where there is none.</summary>
    public TableDeclaration? Table(MappingReader reader, string key) => Table(reader.Text(key));

    public TableDeclaration? Table(Sourced<string> name)
    {
        if (name.Value.Length == 0) return null;
        if (Tables.TryGetValue(name.Value, out var table)) return table;
        diagnostics.Add(DeclarationDiagnostics.UnknownTable(name.Span, name.Value, Tables.Keys));
        return null;
    }

    /// <summary>The name under <paramref name="key"/>, checked to be a column of one of the types; any type where none is given.</summary>
    public string Column(MappingReader reader, string key, TableDeclaration? table, params ColumnType[] types)
    {
        var name = reader.Text(key);
        Check(name, table, types);
        return name.Value;
    }

    public string? OptionalColumn(MappingReader reader, string key, TableDeclaration? table, params ColumnType[] types)
    {
        if (reader.OptionalText(key) is not { } name) return null;
        Check(name, table, types);
        return name.Value;
    }

    public void Check(Sourced<string> name, TableDeclaration? table, params ColumnType[] types)
    {
        if (table is null || name.Value.Length == 0) return;
        if (table.Column(name.Value) is not { } column)
        {
            diagnostics.Add(DeclarationDiagnostics.UnknownColumn(name.Span, name.Value, table.Id, table.Columns.Select(c => c.Name).ToList()));
            return;
        }

        if (types.Length > 0 && !types.Contains(column.Type))
        {
            var expected = string.Join(" or ", types.Select(NamedValues.Name));
            diagnostics.Add(DeclarationDiagnostics.WrongColumnType(name.Span, column.Name, table.Id, NamedValues.Name(column.Type), expected));
        }
    }
}
