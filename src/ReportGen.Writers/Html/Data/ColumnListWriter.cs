using ReportGen.Model.Studies;

namespace ReportGen.Writers.Html.Data;

/// <summary>What the columns of a table hold: name in the file, kind, unit, and what else may stand there.</summary>
internal static class ColumnListWriter
{
    public static string Write(Review review, TableDeclaration table)
    {
        var html = new HtmlText().Open("div", ("class", "frame"), ("tabindex", "0"), ("role", "region"), ("aria-label", PageWords.Columns)).Line();
        html.Open("table", ("class", "data")).Element("caption", PageWords.Columns, ("class", "unseen")).Line().Open("thead").Line().Open("tr").Line();
        foreach (var header in new[] { PageWords.Column, PageWords.NameInFile, PageWords.Holds, PageWords.Unit, PageWords.Remarks })
            html.Element("th", header, ("scope", "col")).Line();
        html.Close().Line().Close().Line().Open("tbody").Line();
        foreach (var column in table.Columns) Row(html, review, table, column);
        return html.Close().Line().Close().Line().Close().Line().ToString();
    }

    private static void Row(HtmlText html, Review review, TableDeclaration table, DataColumn column)
    {
        html.Open("tr").Line().Element("th", column.Label, ("scope", "row"), ("dir", "auto")).Line();
        html.Open("td").Element("code", column.Name).Close().Line();
        html.Element("td", Kind(review, column)).Line();
        html.Element("td", column.Unit.Length > 0 ? column.Unit : "–").Line();
        html.Element("td", string.Join(". ", Remarks(review, table, column))).Line().Close().Line();
    }

    private static string Kind(Review review, DataColumn column) => column.Type switch
    {
        ColumnType.Id => "name of the row in addresses",
        ColumnType.Text => "text",
        ColumnType.Count => "count",
        ColumnType.Number => "number",
        ColumnType.Percent => "percentage",
        ColumnType.Year => "year",
        ColumnType.Reference => "reference",
        ColumnType.Key => $"row of: {review.Table(column.Of ?? "")?.Declaration.Label ?? column.Of}",
        _ => throw new ArgumentOutOfRangeException(nameof(column)),
    };

    private static IEnumerable<string> Remarks(Review review, TableDeclaration table, DataColumn column)
    {
        if (column.Name == table.NameColumn) yield return "Names the row";
        if (!column.Allowed.IsEmpty) yield return $"One of: {string.Join(", ", column.Allowed)}";
        if (column.AllowNotReported) yield return $"{string.Join(" or ", review.Settings.NotReported)}: not reported";
        if (table.Counts is { } counts && counts.Column == column.Name)
        {
            yield return counts.TotalColumn is { } total ? $"Counted out of: {counts.TotalTable}.{total}" : $"Counted out of the rows of: {counts.TotalTable}";
            if (counts.Note.Length > 0) yield return counts.Note.TrimEnd('.');
        }
    }
}
