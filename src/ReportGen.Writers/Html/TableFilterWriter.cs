namespace ReportGen.Writers.Html;

/// <summary>The field that filters the rows of a long table; a script runs it, and without scripts it is not shown.</summary>
internal static class TableFilterWriter
{
    /// <summary>A table of more rows has the field.</summary>
    private const int MostRowsWithout = 15;

    private const int MostRowsAtOnce = 120;
    private const int FirstRows = 60;

    /// <summary>The classes of a table that is sorted.</summary>
    public const string Sorted = "data sortable";

    /// <summary>The class of a row that comes later, where the table comes in parts.</summary>
    public static string? ClassOfRow(int index, int rows) => rows > MostRowsAtOnce && index >= FirstRows ? "later" : null;

    /// <param name="id">Of the element that holds the table.</param>
    public static void Write(HtmlText html, string id, int rows)
    {
        if (rows <= MostRowsWithout) return;
        html.Open("div", ("class", "filter needs-script"), ("data-filter", id)).Open("label").Text(PageWords.FilterRows + " ")
            .Void("input", ("type", "search")).Close().Text(" ").Element("output", "").Close().Line();
    }
}
