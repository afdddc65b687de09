using ReportGen.Model.Manuscripts;
using ReportGen.Model.Studies;

namespace ReportGen.Writers.Html.Data;

/// <summary>A cell of a data table as the source gives it: a value with its address, a mark where it is not reported, links to the rows and references it names, and the marks of its notes.</summary>
internal sealed class DataCellWriter(ReviewSite site, DataTable table, CellNoteList notes)
{
    /// <summary>The id of a row on the page of its table.</summary>
    public static string RowId(DataRow row) => "row-" + row.Id;

    /// <summary>The id of a cell on the page of its table.</summary>
    public static string CellId(DataRow row, DataColumn column) => $"{row.Id}.{column.Name}";

    public void Write(HtmlText html, DataRow row, DataColumn column, bool header)
    {
        var cell = row.Cells[column.Name];
        var name = header ? "th" : "td";
        html.Open(name, ("scope", header ? "row" : null), ("dir", header ? "auto" : null), ("id", CellId(row, column)));
        if (LinkOf(column, cell) is { } link) html.Element("a", cell.Raw, ("href", link), ("dir", "auto"));
        else Traced(html, row, column, cell);
        notes.WriteMarks(html, row.Id, column.Name);
        html.Close().Line();
    }

    /// <summary>A cell that goes into a result or is printed leads to its entry in the ledger.</summary>
    private void Traced(HtmlText html, DataRow row, DataColumn column, Cell cell)
    {
        var entry = site.Ledger?.Source(cell.Address) is { } source && site.Ledger.IsUsed(source) ? source : null;
        if (entry is not null) html.Open("a", ("class", "v"), ("href", $"../{Frame.SitePage.Ledger.Path}#{entry.Id}"));
        Content(html, row, column, cell);
        if (entry is not null) html.Close();
    }

    private void Content(HtmlText html, DataRow row, DataColumn column, Cell cell)
    {
        if (!cell.IsReported) html.Element("span", cell.Raw, ("class", "missing")).Element("span", ", " + PageWords.NotReported, ("class", "unseen"));
        else if (site.Findings.Find($"{table.Id}.{row.Id}.{column.Name}") is { } quantity) ValueWriter.Write(html, new Inline.Value(quantity, cell.Raw));
        else html.Element("bdi", cell.Raw);
    }

    private string? LinkOf(DataColumn column, Cell cell) => column.Type switch
    {
        _ when !cell.IsReported => null,
        ColumnType.Key when site.Review.Table(column.Of ?? "") is { } other && other.Row(cell.Raw) is { } row =>
            $"{DataPagesWriter.PageOf(other)}#{RowId(row)}",
        ColumnType.Reference when site.Manuscript.References.FirstOrDefault(r => r.Key == cell.Raw) is { } entry =>
            $"../{Frame.SitePage.Article.Path}#{PageAnchors.Reference(entry.Number)}",
        _ => null,
    };
}
