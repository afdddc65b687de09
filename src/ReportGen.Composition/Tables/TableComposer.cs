using System.Collections.Immutable;
using ReportGen.Composition.Markdown;
using ReportGen.Model.Diagnostics;
using ReportGen.Model.Findings;
using ReportGen.Model.Manuscripts;
using ReportGen.Model.Studies;

namespace ReportGen.Composition.Tables;

/// <summary>Makes a table of the manuscript from a data table: cells as reported, calculated columns, a total row from templates.</summary>
public sealed class TableComposer(Review review, ReviewFindings findings, CompositionState state, CaptionComposer captions)
{
    /// <param name="declaration">A table of review.yml.</param>
    /// <param name="number">Its number in the manuscript.</param>
    /// <param name="data">The data table that it shows.</param>
    public ManuscriptTable Compose(ReportTableDeclaration declaration, int number, DataTable data)
    {
        var caption = captions.Compose(declaration.Caption);
        var notes = new TableNoteList(declaration.Id);
        var columns = declaration.Columns.Select((c, i) => new TableColumn(Header(c, notes), Alignment(c, i, data))).ToImmutableArray();
        var groups = TableGroups.OfRows(data, declaration.GroupBy);
        var rows = groups.SelectMany(g => g.Rows).Select(r => new TableRow([.. declaration.Columns.Select(c => Cell(c, data, r, declaration.CellNotes ? notes : null))]))
            .ToImmutableArray();
        return new ManuscriptTable(declaration.Id, number, caption, columns, rows, Total(declaration), [.. declaration.Notes.Select(captions.Compose)])
        {
            HeaderGroups = TableGroups.OfColumns(declaration.Columns),
            RowGroups = declaration.GroupBy is null ? [] : RowGroups(groups),
            MarkedNotes = notes.Notes,
        };
    }

    private static ImmutableArray<TableRowGroup> RowGroups(ImmutableArray<(string Name, ImmutableArray<DataRow> Rows)> groups)
    {
        var first = 0;
        return [.. groups.Select(g => new TableRowGroup(Words(g.Name), (first += g.Rows.Length) - g.Rows.Length, g.Rows.Length))];
    }

    private ImmutableArray<Inline> Header(ReportColumn column, TableNoteList notes) => column.Note is { } note
        ? [.. Words(column.Header), notes.Mark(note.Value, () => captions.Compose(note))]
        : Words(column.Header);

    private TableCell Cell(ReportColumn column, DataTable data, DataRow row, TableNoteList? notes)
    {
        var inlines = new InlineSequence();
        foreach (var inline in column.Quantity is { } quantity ? Calculated($"{data.Id}.{row.Id}.{quantity}") : Reported(data, row, column.Column)) inlines.Add(inline);
        if (column.Cite is { } cite && row.Text(cite) is { IsReported: true, Value: { } key } cell
            && state.Citations.Cite([new Sourced<string>(key, cell.Span)]) is { } citation)
        {
            inlines.Add(citation);
        }

        if (notes is not null && review.Notes.FirstOrDefault(n => n.Table == data.Id && n.Row == row.Id && n.Column == column.Column) is { } noted)
            inlines.Add(notes.Mark(noted.Note, () => Words(noted.Note)));
        return new TableCell(inlines.ToInlines());
    }

    // A cell prints as its source gives it, "3" and not "3.0", and the author's own token where nothing was reported.
    private ImmutableArray<Inline> Reported(DataTable data, DataRow row, string? column)
    {
        if (column is null) return [];
        var raw = row.Cells[column].Raw;
        return findings.Find($"{data.Id}.{row.Id}.{column}") is { } quantity ? [new Inline.Value(quantity, raw)] : Words(raw);
    }

    private ImmutableArray<Inline> Calculated(string address) => findings.Find(address) is { } quantity
        ? [new Inline.Value(quantity, quantity.Printed)]
        : []; // A calculation that could not be made has been reported by the analysis.

    private TableRow? Total(ReportTableDeclaration declaration)
    {
        if (declaration.TotalLabel is not { } label) return null;
        return new TableRow([.. declaration.Columns.Select((c, i) =>
            new TableCell(i == 0 ? Words(label) : c.Total is { } template ? captions.Compose(template) : Total(declaration.Table, c)))]);
    }

    // By the declared rule; a column of which nothing is reported has nothing to sum up.
    private ImmutableArray<Inline> Total(string table, ReportColumn column)
    {
        if (findings.Totals.FirstOrDefault(t => t.Id == $"{table}.summary.{column.Column}")?.Statistics is not { } s) return [];
        return column.TotalRule switch
        {
            ColumnTotal.Sum => CellText.Of(s.Sum),
            ColumnTotal.Mean => CellText.Of(s.Mean),
            ColumnTotal.MeanSd => [.. CellText.Of(s.Mean), new Inline.Text(PrintedWords.PlusMinus), .. CellText.Of(s.StandardDeviation)],
            ColumnTotal.Median => CellText.Of(s.Median),
            ColumnTotal.Range => CellText.Of(s.Range),
            _ => [],
        };
    }

    private ColumnAlignment Alignment(ReportColumn column, int index, DataTable data)
    {
        if (index == 0) return ColumnAlignment.Left;
        if (column.Column is { } name)
        {
            return data.Declaration.Column(name)?.Type is ColumnType.Count or ColumnType.Number or ColumnType.Percent or ColumnType.Year
                ? ColumnAlignment.Decimal : ColumnAlignment.Left;
        }

        return data.Rows.All(r => findings.Find($"{data.Id}.{r.Id}.{column.Quantity}")?.Value is not (QuantityValue.Text or QuantityValue.List or QuantityValue.Flag))
            ? ColumnAlignment.Decimal : ColumnAlignment.Left;
    }

    private static ImmutableArray<Inline> Words(string text) => text.Length == 0 ? [] : [new Inline.Text(text)];
}
