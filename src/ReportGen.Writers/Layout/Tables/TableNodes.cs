using System.Collections.Immutable;
using System.Globalization;
using ReportGen.Writers.Layout.Text;

namespace ReportGen.Writers.Layout.Tables;

/// <summary>
/// A table as structure. Where headings stand over several columns or rows, every cell names its headings, since their scope alone would not
/// tell (ISO 32000-1, 14.8.5.7).
/// </summary>
/// <param name="id">Begins the ids of headings.</param>
internal sealed class TableNodes(TableText text, string id)
{
    private readonly bool _named = text.HasGroups || text.HeaderRows > 1;

    public StructureNode.Element Of(ImmutableArray<StructureNode> caption) =>
        new(StructureRole.Table, [.. caption, new StructureNode.Element(StructureRole.THead, [.. HeaderRows()]), .. Sections()]);

    private static string Number(int value) => value.ToString(CultureInfo.InvariantCulture);

    private IEnumerable<StructureNode> HeaderRows() => Enumerable.Range(0, text.HeaderRows).Select(row => new StructureNode.Element(
        StructureRole.TR, [.. text.Header.Where(h => h.Row == row).Select(HeaderNode)]));

    private StructureNode HeaderNode(HeaderCell cell) => new StructureNode.Element(StructureRole.TH, cell.Text.Nodes)
    {
        Scope = HeaderScope.Column,
        ColumnSpan = cell.ColumnSpan,
        RowSpan = cell.RowSpan,
        Id = _named ? IdOf(cell) : null,
        Headers = _named && cell.Row > 0 ? [.. HeadingsOver(cell.Column).Where(h => h.Row < cell.Row).Select(IdOf)] : [],
    };

    private string IdOf(HeaderCell cell) => $"{id}-h{Number(cell.Row)}-{Number(cell.Column)}";

    private IEnumerable<HeaderCell> HeadingsOver(int column) => text.Header.Where(h => column >= h.Column && column < h.Column + h.ColumnSpan);

    /// <summary>The rows by group, and the total.</summary>
    private IEnumerable<StructureNode> Sections()
    {
        var rows = new List<StructureNode>();
        string? group = null;
        for (var i = 0; i < text.Rows.Length; i++)
        {
            var row = text.Rows[i];
            if (row.Kind != TableRowKind.Body && rows.Count > 0)
            {
                yield return new StructureNode.Element(StructureRole.TBody, [.. rows]);
                rows.Clear();
            }

            if (row.Kind == TableRowKind.Group) group = $"{id}-g{Number(i)}";
            else if (row.Kind == TableRowKind.Total) group = null;
            rows.Add(row.Kind == TableRowKind.Group ? GroupNode(row, group!) : RowNode(row, i, group));
        }

        if (rows.Count > 0) yield return new StructureNode.Element(text.HasTotal ? StructureRole.TFoot : StructureRole.TBody, [.. rows]);
    }

    private StructureNode.Element GroupNode(TableTextRow row, string name) => new(StructureRole.TR, [
        new StructureNode.Element(StructureRole.TH, row.Cells[0].Nodes) { Scope = HeaderScope.Column, ColumnSpan = text.ColumnCount, Id = name }]);

    private StructureNode.Element RowNode(TableTextRow row, int index, string? group)
    {
        var name = $"{id}-r{Number(index)}";
        return new StructureNode.Element(StructureRole.TR, [.. row.Cells.Select(Cell)]);

        StructureNode Cell(InlineText cell, int column) => new StructureNode.Element(column == 0 ? StructureRole.TH : StructureRole.TD, cell.Nodes)
        {
            Scope = column == 0 ? HeaderScope.Row : null,
            Id = _named && column == 0 ? name : null,
            Headers = _named ? [.. HeadingsOver(column).Select(IdOf), .. group is null ? [] : (string[])[group], .. column == 0 ? [] : (string[])[name]] : [],
        };
    }
}
