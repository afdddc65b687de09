using ReportGen.Model.Manuscripts;
using ReportGen.Model.Studies;

namespace ReportGen.Writers.Html.Data;

/// <summary>A cell of a data table as the source gives it: a value with its address, a mark where it is not reported, links to the rows and references it names, and the marks of its notes.</summary>
internal sealed class DataCellWriter(ReviewSite site, DataTable table, CellNoteList notes)
{
    /// <summary>The id of a row on the page of its table.</summary>
    public static string RowId(DataRow row) => "row-" + row.Id;

    public void Write(HtmlText html, DataRow row, DataColumn column, bool header)
    {
        var cell = row.Cells[column.Name];
        var name = header ? "th" : "td";
        html.Open(name, ("scope", header ? "row" : null), ("dir", header ? "auto" : null), ("id", $"{row.Id}.{column.Name}"));
        if (!cell.IsReported) html.Element("span", cell.Raw, ("class", "missing")).Element("span", ", " + PageWords.NotReported, ("class", "unseen"));
        else Reported(html, row, column, cell);
        notes.WriteMarks(html, row.Id, column.Name);
        html.Close().Line();
    }

    private void Reported(HtmlText html, DataRow row, DataColumn column, Cell cell)
    {
        if (LinkOf(column, cell) is { } link)
        {
            html.Element("a", cell.Raw, ("href", link), ("dir", "auto"));
            return;
        }

        if (site.Findings.Find($"{table.Id}.{row.Id}.{column.Name}") is { } quantity) ValueWriter.Write(html, new Inline.Value(quantity, cell.Raw));
        else html.Element("bdi", cell.Raw);
    }

    private string? LinkOf(DataColumn column, Cell cell) => column.Type switch
    {
        ColumnType.Key when site.Review.Table(column.Of ?? "") is { } other && other.Row(cell.Raw) is { } row =>
            $"{DataPagesWriter.PageOf(other)}#{RowId(row)}",
        ColumnType.Reference when site.Manuscript.References.FirstOrDefault(r => r.Key == cell.Raw) is { } entry =>
            $"../{Frame.SitePage.Article.Path}#{PageAnchors.Reference(entry.Number)}",
        _ => null,
    };
}
