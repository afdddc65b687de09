using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Globalization;
using ReportGen.Model.Studies;
using ReportGen.Writers.Html.Frame;

namespace ReportGen.Writers.Html.Data;

/// <summary>The page of one table of the data, made with html/table.html: its cells as the source gives them, what its columns hold, and the notes on its cells.</summary>
internal sealed class DataTableWriter
{
    public static readonly ImmutableArray<string> Slots = ["shorttitle", "title", "table", "columns", "notes", "file"];

    private const string FrameId = "table";

    private readonly ReviewSite _site;
    private readonly DataTable _table;
    private readonly DataCellWriter _cells;
    private readonly CellNoteList _notes;
    private readonly HtmlText _html = new();

    public DataTableWriter(ReviewSite site, DataTable table)
    {
        (_site, _table) = (site, table);
        _notes = CellNoteList.Of(site.Review, table);
        _cells = new DataCellWriter(site, table, _notes);
    }

    public string Write(PageFrame frame, PageLayout layout)
    {
        var declaration = _table.Declaration;
        var markup = new Dictionary<string, string>(StringComparer.Ordinal)
        {
            ["shorttitle"] = HtmlText.Escape(_site.Front.ShortTitle),
            ["title"] = HtmlText.Escape(declaration.Label),
            ["table"] = Table(),
            ["columns"] = ColumnListWriter.Write(_site.Review, declaration),
            ["notes"] = _notes.Write(),
            ["file"] = new HtmlText().Element("a", $"{PageWords.TableAsCsv}: {declaration.File}", ("href", DataIndexWriter.FileLink(declaration.File)), ("download", "")).ToString(),
        };
        var description = string.Create(CultureInfo.InvariantCulture, $"{declaration.Label}: {_table.Rows.Length} rows, with columns, notes and file.");
        var head = DataPagesWriter.Head(_site, declaration.Label, description, DataPagesWriter.PageOf(_table), PageScripts.Table, below: true);
        return frame.Write(head, layout.Fill(markup.ToFrozenDictionary(StringComparer.Ordinal)));
    }

    private string Table()
    {
        _html.Open("div", ("class", "float wide"), ("id", FrameId)).Line();
        TableFilterWriter.Write(_html, FrameId, _table.Rows.Length);
        _html.Open("div", ("class", "frame"), ("tabindex", "0"), ("role", "region"), ("aria-label", _table.Declaration.Label)).Line();
        _html.Open("table", ("class", TableFilterWriter.Sorted)).Element("caption", _table.Declaration.Label, ("class", "unseen")).Line();
        Head();
        _html.Open("tbody").Line();
        foreach (var (index, row) in _table.Rows.Index()) Row(index, row);
        return _html.Close().Line().Close().Line().Close().Line().Close().Line().ToString();
    }

    private void Head()
    {
        _html.Open("thead").Line().Open("tr").Line();
        foreach (var column in Columns())
        {
            _html.Open("th", ("scope", "col"), ("dir", "auto")).Text(column.Label);
            if (column.Unit.Length > 0) _html.Element("span", $", {column.Unit}", ("class", "unit"));
            _html.Close().Line();
        }

        _html.Close().Line().Close().Line();
    }

    private void Row(int index, DataRow row)
    {
        _html.Open("tr", ("id", DataCellWriter.RowId(row)), ("class", TableFilterWriter.ClassOfRow(index, _table.Rows.Length))).Line();
        foreach (var column in Columns()) _cells.Write(_html, row, column, header: column.Name == _table.Declaration.NameColumn);
        _html.Close().Line();
    }

    // What names a row to readers comes first, since the first column stays in sight.
    private IEnumerable<DataColumn> Columns() => _table.Declaration.Columns.OrderBy(c => c.Name == _table.Declaration.NameColumn ? 0 : 1);
}
