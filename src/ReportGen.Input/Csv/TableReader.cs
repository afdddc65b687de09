using System.Collections.Immutable;
using ReportGen.Input.Messages;
using ReportGen.Model.Diagnostics;
using ReportGen.Model.Studies;

namespace ReportGen.Input.Csv;

/// <summary>A declared CSV table → its rows.</summary>
internal sealed class TableReader(TableDeclaration declaration, CellReader cells, DiagnosticBag diagnostics)
{
    private readonly Dictionary<string, SourceSpan> _ids = new(StringComparer.Ordinal);
    private readonly Dictionary<string, SourceSpan> _names = new(StringComparer.Ordinal);
    private readonly string _key = declaration.Columns.FirstOrDefault(c => c.Type == ColumnType.Id)?.Name ?? "";

    /// <summary>The ids of all rows, those that could not be read whole among them.</summary>
    public IReadOnlyCollection<string> Ids => _ids.Keys;

    public DataTable Read(SourceText source)
    {
        var columns = declaration.Columns.Select(c => c.Name).ToList();
        var rows = new CsvFileReader(columns, $"The table '{declaration.Id}'", diagnostics).Read(source);
        var read = ImmutableArray.CreateBuilder<DataRow>();
        foreach (var row in rows)
        {
            CheckId(row);
            if (!row.IsWhole) continue;
            CheckName(row);
            read.Add(ReadRow(row));
        }

        return new DataTable(declaration, read.ToImmutable());
    }

    private DataRow ReadRow(CsvRow row)
    {
        var id = row.Cells.TryGetValue(_key, out var key) ? key.Text : "";
        var read = ImmutableDictionary.CreateBuilder<string, Cell>(StringComparer.Ordinal);
        foreach (var column in declaration.Columns)
        {
            var address = $"{declaration.File}[{id}].{column.Name}";
            read[column.Name] = row.Cells.TryGetValue(column.Name, out var field)
                ? cells.Read(column, field, address)
                : CellReader.Absent(column, row.Span, address);
        }

        var name = row.Cells.TryGetValue(declaration.NameColumn, out var text) ? text.Text : id;
        return new DataRow(id, name, row.Span, read.ToImmutable());
    }

    private void CheckId(CsvRow row)
    {
        if (!row.Cells.TryGetValue(_key, out var id) || id.Text.Length == 0) return;
        if (Declarations.Ids.Rows.Contains(id.Text)) diagnostics.Add(CellDiagnostics.ReservedRowId(id.Span, id.Text, Declarations.Ids.Rows));
        if (!_ids.TryAdd(id.Text, id.Span)) diagnostics.Add(CellDiagnostics.DoubledRowId(id.Span, id.Text, _ids[id.Text]));
    }

    // The boxes of a flow may share a label (two databases, two reasons); the rows of any other table are told apart by their names.
    private void CheckName(CsvRow row)
    {
        if (declaration.Kind != TableKind.Plain || declaration.NameColumn == _key) return;
        if (!row.Cells.TryGetValue(declaration.NameColumn, out var name) || name.Text.Length == 0 || cells.Tokens.Has(name.Text)) return;
        if (!_names.TryAdd(name.Text, name.Span)) diagnostics.Add(CellDiagnostics.DoubledRowName(name.Span, name.Text, _names[name.Text]));
    }
}
