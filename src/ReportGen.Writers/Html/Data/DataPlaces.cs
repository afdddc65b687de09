using ReportGen.Model.Studies;

namespace ReportGen.Writers.Html.Data;

/// <summary>Where the cells of a review stand on the pages of its data.</summary>
internal sealed class DataPlaces
{
    private readonly Dictionary<string, string> _links;

    public DataPlaces(Review review)
    {
        var cells = from table in review.Tables
                    from row in table.Rows
                    from column in table.Declaration.Columns
                    select (row.Cells[column.Name].Address, Link: DataPagesWriter.Folder + DataPagesWriter.PageOf(table) + WebLink.ToId(DataCellWriter.CellId(row, column)));
        _links = cells.ToDictionary(c => c.Address, c => c.Link, StringComparer.Ordinal);
    }

    /// <summary>The link to a cell from the review's folder; null for what is no cell, such as a setting.</summary>
    public string? LinkTo(string address) => _links.GetValueOrDefault(address);
}
