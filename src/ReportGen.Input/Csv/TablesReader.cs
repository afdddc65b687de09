using System.Collections.Immutable;
using ReportGen.Input.Files;
using ReportGen.Input.Messages;
using ReportGen.Model.Diagnostics;
using ReportGen.Model.Studies;

namespace ReportGen.Input.Csv;

/// <summary>Reads every declared table, then looks at the cells that name rows of other tables.</summary>
internal sealed class TablesReader(FolderReader folder, CellReader cells, DiagnosticBag diagnostics)
{
    // Looking for near names among all rows is for a slip or two, not for a column that is wrong as a whole.
    private const int MostHints = 20;

    private readonly Dictionary<string, IReadOnlyCollection<string>> _rows = new(StringComparer.Ordinal);

    private readonly HashSet<string> _incomplete = new(StringComparer.Ordinal);

    /// <summary>Tables of which not every row could be read, or of which rows stand twice.</summary>
    public IReadOnlySet<string> Incomplete => _incomplete;

    /// <summary>The ids of the rows of each table that could be read.</summary>
    public IReadOnlyDictionary<string, IReadOnlyCollection<string>> Rows => _rows;

    /// <param name="declarations">The tables.</param>
    /// <param name="fileSpans">Where review.yml names the file of each table.</param>
    public ImmutableArray<DataTable> Read(
        ImmutableArray<TableDeclaration> declarations, IReadOnlyDictionary<string, SourceSpan> fileSpans)
    {
        var tables = declarations.Where(d => d.File.Length > 0).DistinctBy(d => d.File).Select(d => Read(d, fileSpans[d.Id])).OfType<DataTable>().ToImmutableArray();
        foreach (var table in tables)
        {
            foreach (var column in table.Declaration.Columns.Where(c => c.Type == ColumnType.Key)) CheckKeys(table, column);
        }

        return tables;
    }

    private DataTable? Read(TableDeclaration declaration, SourceSpan namedAt)
    {
        if (folder.Text(declaration.File, namedAt) is not { } source) return null;
        var faults = new DiagnosticBag();
        var reader = new TableReader(declaration, cells, faults);
        var table = reader.Read(source);
        diagnostics.AddRange(faults.ToImmutable());
        if (faults.HasErrors) _incomplete.Add(declaration.Id);
        _rows[declaration.Id] = reader.Ids;
        return table;
    }

    private void CheckKeys(DataTable table, DataColumn column)
    {
        if (column.Of is null || !_rows.TryGetValue(column.Of, out var ids)) return;
        var unknown = table.Rows.Select(r => r.Text(column.Name)).Where(c => c.IsReported && !ids.Contains(c.Raw)).ToList();
        for (var i = 0; i < unknown.Count; i++)
            diagnostics.Add(CellDiagnostics.UnknownRow(unknown[i].Span, unknown[i].Raw, column.Of, i < MostHints ? ids : []));
    }
}
