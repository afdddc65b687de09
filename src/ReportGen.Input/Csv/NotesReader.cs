using System.Collections.Immutable;
using ReportGen.Input.Messages;
using ReportGen.Model.Diagnostics;
using ReportGen.Model.Studies;

namespace ReportGen.Input.Csv;

/// <summary>notes.csv → notes on cells, each of which must exist.</summary>
/// <param name="tables">The declared tables.</param>
/// <param name="rows">The ids of the rows of each table that could be read.</param>
internal sealed class NotesReader(
    ImmutableArray<TableDeclaration> tables, IReadOnlyDictionary<string, IReadOnlyCollection<string>> rows, NotReportedTokens tokens,
    DiagnosticBag diagnostics)
{
    public const string File = "notes.csv";

    public ImmutableArray<CellNote> Read(SourceText source)
    {
        var reader = new FixedTableReader(File, ["table", "row", "column", "note"], [], tokens, diagnostics);
        return reader.Read(source).Select(ReadNote).ToImmutableArray();
    }

    private CellNote ReadNote(CsvRow row)
    {
        var (table, id) = (FixedTableReader.Cell(row, "table"), FixedTableReader.Cell(row, "row"));
        var (column, note) = (FixedTableReader.Cell(row, "column"), FixedTableReader.Cell(row, "note"));
        if (table.Text.Length > 0) Check(table, id, column);
        return new CellNote(table.Text, id.Text, column.Text, note.Text, row.Span);
    }

    private void Check(CsvField table, CsvField id, CsvField column)
    {
        if (tables.FirstOrDefault(t => t.Id == table.Text) is not { } declaration)
        {
            diagnostics.Add(CellDiagnostics.UnknownTable(table.Span, table.Text, tables.Select(t => t.Id).ToList()));
            return;
        }

        if (id.Text.Length > 0 && rows.TryGetValue(table.Text, out var ids) && !ids.Contains(id.Text))
            diagnostics.Add(CellDiagnostics.UnknownRow(id.Span, id.Text, table.Text, ids));
        if (column.Text.Length > 0 && declaration.Column(column.Text) is null)
            diagnostics.Add(CellDiagnostics.UnknownColumn(column.Span, column.Text, table.Text, declaration.Columns.Select(c => c.Name).ToList()));
    }
}
