using System.Collections.Immutable;
using System.Globalization;
using ReportGen.Model.Manuscripts;

namespace ReportGen.Writers.Html;

/// <summary>A table of the manuscript: caption, head, body, total, notes, and its CSV file.</summary>
internal sealed class TableBlockWriter(HtmlText html, InlineWriter inlines)
{
    /// <summary>A cell of more characters holds words rather than a value: its column stays wide enough to read them.</summary>
    private const int ManyCharacters = 40;

    public void Write(ManuscriptTable table)
    {
        var captionId = $"caption-{table.Id}";
        html.Open("div", ("class", "float wide"), ("id", table.Id)).Line();
        TableFilterWriter.Write(html, table.Id, table.Rows.Length);

        // A frame that scrolls must be reachable by keyboard, and so it needs a name.
        html.Open("div", ("class", "frame"), ("tabindex", "0"), ("role", "region"), ("aria-labelledby", captionId)).Line();
        html.Open("table", ("class", TableFilterWriter.Sorted)).Line();
        Caption(table, captionId);
        Head(table);
        if (table.RowGroups.IsEmpty) Rows("tbody", table, null, 0, table.Rows);
        foreach (var group in table.RowGroups) Rows("tbody", table, group.Header, group.First, [.. table.Rows.Skip(group.First).Take(group.Count)]);
        if (table.Total is { } total) Rows("tfoot", table, null, 0, [total]);
        html.Close().Line().Close().Line();
        Notes(table);
        html.Open("p", ("class", "files")).Element("a", PageWords.TableAsCsv, ("href", FilePaths.Csv(table)), ("download", "")).Close().Line();
        html.Close().Line();
    }

    private void Caption(ManuscriptTable table, string id)
    {
        html.Open("caption").Open("div", ("id", id), ("class", "caption"));
        html.Element("b", string.Create(CultureInfo.InvariantCulture, $"Table {table.Number}.")).Text(" ");
        inlines.Write(table.Caption);
        html.Close().Close().Line();
    }

    private void Head(ManuscriptTable table)
    {
        html.Open("thead").Line().Open("tr").Line();
        var grouped = !table.HeaderGroups.IsEmpty;
        for (var i = 0; i < table.Columns.Length; i++)
            if (table.HeaderGroupOf(i) is not { } group) ColumnHead(table.Columns[i], grouped ? "2" : null);
            else if (group.First == i) GroupHead(group.Header, "colgroup", group.Count);
        if (grouped)
        {
            html.Close().Line().Open("tr").Line();
            for (var i = 0; i < table.Columns.Length; i++)
                if (table.HeaderGroupOf(i) is not null) ColumnHead(table.Columns[i], null);
        }

        html.Close().Line().Close().Line();
    }

    private void ColumnHead(TableColumn column, string? rows)
    {
        html.Open("th", ("scope", "col"), ("rowspan", rows), ("class", ClassOf(column.Alignment)));
        inlines.Write(column.Header);
        html.Close().Line();
    }

    private void GroupHead(ImmutableArray<Inline> header, string scope, int columns)
    {
        html.Open("th", ("scope", scope), ("colspan", columns.ToString(CultureInfo.InvariantCulture)), ("class", "group"));
        inlines.Write(header);
        html.Close().Line();
    }

    private void Rows(string section, ManuscriptTable table, ImmutableArray<Inline>? heading, int first, ImmutableArray<TableRow> rows)
    {
        var digits = DecimalIndent.DigitsOf(table);
        html.Open(section).Line();
        if (heading is { } group)
        {
            html.Open("tr").Line();
            GroupHead(group, "rowgroup", table.Columns.Length);
            html.Close().Line();
        }

        foreach (var (index, row) in rows.Index())
        {
            html.Open("tr", ("class", TableFilterWriter.ClassOfRow(first + index, table.Rows.Length))).Line();
            for (var i = 0; i < row.Cells.Length; i++) Cell(row.Cells[i], i, table.Columns, digits);
            html.Close().Line();
        }

        html.Close().Line();
    }

    private void Cell(TableCell cell, int i, ImmutableArray<TableColumn> columns, ImmutableArray<int> digits)
    {
        if (i == 0) html.Open("th", ("scope", "row"), ("dir", "auto"));
        else html.Open("td", ("class", (i < columns.Length ? DecimalIndent.ClassOf(cell, digits[i]) ?? ClassOf(columns[i].Alignment) : null) ?? ClassOf(cell)));
        inlines.Write(cell.Children);
        html.Close().Line();
    }

    private void Notes(ManuscriptTable table)
    {
        if (table.Notes.IsEmpty && table.MarkedNotes.IsEmpty) return;
        html.Open("div", ("class", "table-notes")).Line();
        foreach (var note in table.Notes)
        {
            html.Open("p");
            inlines.Write(note);
            html.Close().Line();
        }

        for (var i = 1; i <= table.MarkedNotes.Length; i++)
        {
            html.Open("p", ("id", TableNoteIds.Note(table.Id, i))).Element("sup", TableNoteMarkPrinter.Print(i)).Text(" ");
            inlines.Write(table.MarkedNotes[i - 1]);
            html.Close().Line();
        }

        html.Close().Line();
    }

    private static string? ClassOf(TableCell cell) => PlainTextWriter.Write(cell.Children).Length > ManyCharacters ? "words" : null;

    private static string? ClassOf(ColumnAlignment alignment) => alignment switch
    {
        ColumnAlignment.Center => "center",
        ColumnAlignment.Right => "right",
        _ => null,
    };
}
