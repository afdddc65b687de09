using AngleSharp.Html.Dom;

namespace ReportGen.UnitTests.Writers.Html;

public class DataPagesTests
{
    private static readonly IHtmlDocument Studies = Page("studies.html");

    [Fact]
    public void Every_table_is_listed_with_its_size_and_file()
    {
        var rows = Page("index.html").QuerySelectorAll("tbody tr");
        rows.Select(r => string.Join('|', r.Children.Select(c => c.TextContent.Trim())))
            .ShouldBe([$"Studies {Nasty.Markup}|2|4|1|studies.csv", "Harms|1|5|0|harms.csv"]);
        rows[0].QuerySelectorAll("a").Select(a => a.GetAttribute("href")).ShouldBe(["studies.html", "studies.csv"]);
        Page("index.html").QuerySelectorAll("main > .files a").Select(a => a.TextContent).ShouldBe(["notes.csv"]);
    }

    [Fact]
    public void The_files_are_those_of_the_review_byte_for_byte() =>
        SitePages.Text(SitePages.File(SampleManuscript.Whole, "data/studies.csv")).ShouldBe("bytes of studies.csv\r\n");

    [Fact]
    public void The_column_that_names_a_row_comes_first_and_every_header_has_its_scope()
    {
        Studies.QuerySelectorAll("#table thead th[scope=col]").Select(h => h.TextContent).ShouldBe(["Study", "Study id", "Reference", "Pain before, points"]);
        Studies.QuerySelectorAll("#table tbody th[scope=row]").Select(h => h.TextContent).ShouldBe([Nasty.Markup, Nasty.RightToLeft]);
    }

    [Fact]
    public void A_cell_that_is_not_reported_is_marked_in_words_and_a_value_keeps_its_precision()
    {
        var missing = Studies.GetElementById("sun_2010.vas_pre")!;
        missing.QuerySelector(".missing")!.TextContent.ShouldBe("NR");
        missing.QuerySelector(".unseen")!.TextContent.ShouldBe(", not reported");
        Studies.GetElementById("x.vas_pre")!.QuerySelector("data")!.GetAttribute("value").ShouldBe("7.9");
    }

    [Fact]
    public void Notes_are_lettered_and_lead_back()
    {
        Studies.GetElementById("sun_2010.vas_pre")!.QuerySelectorAll(".note-mark a").Select(a => $"{a.TextContent} {a.GetAttribute("href")}").ShouldBe(["a #note-1", "b #note-2"]);
        Studies.QuerySelectorAll(".notes li bdi").Select(n => n.TextContent)
            .ShouldBe([$"{Nasty.Markup}, Pain before: {Nasty.Quotes}", $"{Nasty.Markup}, Pain before: Second note"]);
        Studies.QuerySelector("#note-2 .back a")!.GetAttribute("href").ShouldBe("#mark-2");
    }

    [Fact]
    public void References_and_keys_are_links_where_they_lead_somewhere()
    {
        Studies.GetElementById("sun_2010.reference")!.QuerySelector("a")!.GetAttribute("href").ShouldBe("../index.html#ref-2");
        Studies.GetElementById("x.reference")!.QuerySelector("a").ShouldBeNull();
        Page("harms.html").GetElementById("stroke.study")!.QuerySelector("a")!.GetAttribute("href").ShouldBe("studies.html#row-sun_2010");
    }

    [Fact]
    public void Columns_are_described()
    {
        Studies.QuerySelectorAll("main > .frame tbody tr").Select(r => string.Join('|', r.Children.Select(c => c.TextContent))).ShouldBe(
        [
            "Study id|id|name of the row in addresses|–|", "Study|study|text|–|Names the row", "Reference|reference|reference|–|",
            "Pain before|vas_pre|number|points|NR: not reported",
        ]);
        Page("harms.html").QuerySelectorAll("main > .frame tbody td:last-child").Select(c => c.TextContent).ShouldBe(
            ["", "Names the row", "", "One of: mild, severe", "Counted out of: studies.patients. One patient may have several"]);
    }

    private static IHtmlDocument Page(string file) => SitePages.Page(SampleManuscript.Whole, "data/" + file);
}
