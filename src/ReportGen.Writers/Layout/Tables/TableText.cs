using System.Collections.Immutable;
using ReportGen.Model.Manuscripts;
using ReportGen.Writers.Layout.Text;

namespace ReportGen.Writers.Layout.Tables;

/// <summary>The texts of a table at the size of its style, with the structure nodes that they stand in.</summary>
/// <param name="Header">One for each column.</param>
/// <param name="RepeatedHeader">The same as furniture, for parts after the first.</param>
/// <param name="Rows">Body rows, then the total row if there is one; each as long as the header.</param>
internal sealed record TableText(
    ImmutableArray<ColumnAlignment> Alignments, ImmutableArray<InlineText> Header, ImmutableArray<InlineText> RepeatedHeader,
    ImmutableArray<ImmutableArray<InlineText>> Rows, bool HasTotal)
{
    public int ColumnCount => Header.Length;

    public static TableText Of(ManuscriptTable table, LayoutContext context)
    {
        var format = TextFormat.Of(context.Style.Table, context.Style.Ink);
        var count = Math.Max(table.Columns.Length, table.Rows.Select(r => r.Cells.Length).DefaultIfEmpty().Max());
        var alignments = Enumerable.Range(0, count).Select(c => c < table.Columns.Length ? table.Columns[c].Alignment : ColumnAlignment.Left);
        var headers = Enumerable.Range(0, count).Select(c => c < table.Columns.Length ? table.Columns[c].Header : []).ToList();
        var rows = table.Rows.Concat(table.Total is { } total ? [total] : []);
        return new TableText(
            [.. alignments],
            [.. headers.Select(h => InlineSetter.Set(h, format with { Bold = true }, context))],
            [.. headers.Select(h => InlineSetter.SetFurniture(h, format with { Bold = true }, context))],
            [.. rows.Select(r => RowOf(r, count, format, context))], table.Total is not null);
    }

    public TableText Scaled(double factor) => factor == 1 ? this : this with
    {
        Header = [.. Header.Select(t => t.Scaled(factor))],
        RepeatedHeader = [.. RepeatedHeader.Select(t => t.Scaled(factor))],
        Rows = [.. Rows.Select(r => r.Select(t => t.Scaled(factor)).ToImmutableArray())],
    };

    /// <summary>The table with its rows as structure.</summary>
    public StructureNode.Element Node(ImmutableArray<StructureNode> caption)
    {
        var head = new StructureNode.Element(StructureRole.THead, [Row(Header, headers: true)]);
        var bodyRows = HasTotal ? Rows[..^1] : Rows;
        var parts = ImmutableArray.CreateBuilder<StructureNode>();
        parts.AddRange(caption);
        parts.Add(head);
        if (!bodyRows.IsEmpty) parts.Add(new StructureNode.Element(StructureRole.TBody, [.. bodyRows.Select(r => Row(r, headers: false))]));
        if (HasTotal) parts.Add(new StructureNode.Element(StructureRole.TFoot, [Row(Rows[^1], headers: false)]));
        return new StructureNode.Element(StructureRole.Table, parts.ToImmutable());
    }

    private static StructureNode.Element Row(ImmutableArray<InlineText> cells, bool headers) =>
        new(StructureRole.TR, [.. cells.Select((c, i) => Cell(c, headers ? HeaderScope.Column : i == 0 ? HeaderScope.Row : null))]);

    private static StructureNode.Element Cell(InlineText text, HeaderScope? scope) =>
        new(scope is null ? StructureRole.TD : StructureRole.TH, text.Nodes) { Scope = scope };

    private static ImmutableArray<InlineText> RowOf(TableRow row, int count, TextFormat format, LayoutContext context) =>
        [.. Enumerable.Range(0, count).Select(c => c < row.Cells.Length
            ? InlineSetter.Set(row.Cells[c].Children, format, context) : new InlineText([], []))];
}
