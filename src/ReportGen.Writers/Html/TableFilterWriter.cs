namespace ReportGen.Writers.Html;

/// <summary>The field that filters the rows of a long table; a script runs it, and without scripts it is not shown.</summary>
internal static class TableFilterWriter
{
    /// <summary>A table of more rows has the field.</summary>
    private const int MostRowsWithout = 15;

    /// <summary>As in the style sheet.</summary>
    private const int MostRowsAtOnce = 120;

    /// <summary>The classes of a table that is sorted; one of many rows comes to the screen in parts.</summary>
    public static string ClassOf(int rows) => rows > MostRowsAtOnce ? "data sortable many" : "data sortable";

    /// <param name="id">Of the element that holds the table.</param>
    public static void Write(HtmlText html, string id, int rows)
    {
        if (rows <= MostRowsWithout) return;
        html.Open("div", ("class", "filter needs-script"), ("data-filter", id)).Open("label").Text(PageWords.FilterRows + " ")
            .Void("input", ("type", "search")).Close().Text(" ").Element("output", "").Close().Line();
    }
}
