using AngleSharp.Html.Dom;
using ReportGen.Model.Drawings;
using ReportGen.Model.Manuscripts;

namespace ReportGen.UnitTests.Writers.Html;

public class FloatTests
{
    private static readonly IHtmlDocument Page = SitePages.Article(SampleManuscript.Whole);

    [Fact]
    public void A_table_has_caption_head_body_total_and_scopes()
    {
        var table = Page.QuerySelector("#table1 table")!;
        table.QuerySelector("caption")!.TextContent.ShouldStartWith("Table 1. Characteristics and results");
        table.QuerySelectorAll("thead th[scope=col]").Length.ShouldBe(12);
        table.QuerySelectorAll("tbody tr").Length.ShouldBe(4);
        table.QuerySelectorAll("tbody tr").ShouldAllBe(r => r.Children[0].Matches("th[scope=row]") && r.Children.Length == 12);
        table.QuerySelectorAll("tfoot tr > *").Length.ShouldBe(12);
        Page.QuerySelector("#table1 .table-notes")!.TextContent.Trim().ShouldBe("FU: follow-up; VAS: visual analogue scale; -: not reported.");
        Page.QuerySelector("#table1 .files a")!.GetAttribute("href").ShouldBe("tables/table1.csv");
    }

    [Fact]
    public void A_frame_that_scrolls_has_a_name_and_is_reached_by_keyboard() =>
        Page.QuerySelectorAll(".frame").ShouldAllBe(f => f.GetAttribute("tabindex") == "0" && f.GetAttribute("role") == "region"
            && (f.HasAttribute("aria-label") || f.HasAttribute("aria-labelledby")));

    [Fact]
    public void Numbers_of_a_column_are_indented_by_the_digits_they_lack()
    {
        ClassesOf(column: 1).ShouldBe(["number indent-1", "number indent-1", "number indent-2", "number indent-1", "number"]);
        ClassesOf(column: 6).ShouldBe(["number indent-1", "number indent-1", null, "number", "number indent-1"]);
        ClassesOf(column: 9)[4].ShouldBeNull();
        ClassesOf(column: 3).ShouldAllBe(c => c == null);
    }

    [Fact]
    public void Alignment_of_other_columns_is_a_class()
    {
        var columns = SampleManuscript.Table.Columns
            .SetItem(1, SampleManuscript.Table.Columns[1] with { Alignment = ColumnAlignment.Right })
            .SetItem(2, SampleManuscript.Table.Columns[2] with { Alignment = ColumnAlignment.Center });
        var page = SitePages.Article(SampleManuscript.Of(new Block.TableFloat(SampleManuscript.Table with { Columns = columns, Total = null, Notes = [] })));
        page.QuerySelector("tbody tr")!.Children.Skip(1).Take(2).Select(c => c.ClassName).ShouldBe(["right", "center"]);
        page.QuerySelectorAll("thead th").Skip(1).Take(2).Select(c => c.ClassName).ShouldBe(["right", "center"]);
        page.QuerySelector("tfoot").ShouldBeNull();
    }

    [Fact]
    public void Headings_over_columns_and_rows_span_them_and_marked_notes_are_linked()
    {
        var plain = SampleManuscript.Table;
        var marked = plain.Columns[3] with { Header = [.. plain.Columns[3].Header, new Inline.TableNoteMark("table1", 1)] };
        var page = SitePages.Article(SampleManuscript.Of(new Block.TableFloat(plain with
        {
            Columns = plain.Columns.SetItem(3, marked),
            HeaderGroups = [new TableHeaderGroup([new Inline.Text("Case")], 1, 2)],
            RowGroups = [new TableRowGroup([new Inline.Text("Older")], 0, 1), new TableRowGroup([new Inline.Text(Nasty.Markup)], 1, 3)],
            MarkedNotes = [[new Inline.Text("A note.")]],
        })));

        page.QuerySelectorAll("thead tr").Select(r => r.Children.Length).ShouldBe([11, 2]);
        page.QuerySelector("thead th[scope=colgroup][colspan='2']")!.TextContent.ShouldBe("Case");
        page.QuerySelectorAll("thead th[rowspan='2']").Length.ShouldBe(10);
        page.QuerySelectorAll("tbody th[scope=rowgroup][colspan='12']").Select(t => t.TextContent).ShouldBe(["Older", Nasty.Markup]);
        page.QuerySelectorAll("tbody").Select(b => b.Children.Length).ShouldBe([2, 4]);
        page.QuerySelector("thead sup a")!.GetAttribute("href").ShouldBe("#table1-note-1");
        page.GetElementById("table1-note-1")!.TextContent.ShouldBe("* A note.");
    }

    [Fact]
    public void An_image_has_its_text_its_size_and_its_file()
    {
        var image = new RasterImage("images/x.png", RasterFormat.Jpeg, new byte[] { 1, 2, 3 }, 640, 480, RasterColors.Rgb) { Orientation = 6 };
        var block = new Block.FigureFloat(new ManuscriptFigure("photo", 1, [new Inline.Text("A photo.")], new FigureDrawings("photo", [], null)) { Image = new FigureImage(image, Nasty.Markup) });
        var shown = SitePages.Article(SampleManuscript.Of(block)).QuerySelector("#photo figure > img")!;

        shown.GetAttribute("src").ShouldBe("figures/photo.jpg");
        shown.GetAttribute("alt").ShouldBe(Nasty.Markup);
        (shown.GetAttribute("width"), shown.GetAttribute("height")).ShouldBe(("480", "640"));
        SitePages.File(SampleManuscript.Of(block), "figures/photo.jpg").Bytes.ToArray().ShouldBe([1, 2, 3]);
    }

    [Fact]
    public void A_figure_has_drawing_caption_data_and_files()
    {
        var figure = Page.GetElementById("fig-leakage")!;
        figure.QuerySelector("figure svg[role=img]").ShouldNotBeNull();
        figure.QuerySelector("figcaption")!.TextContent.ShouldBe("Figure 1. Leakage by study2.");
        figure.QuerySelectorAll("details thead th").Select(t => t.TextContent).ShouldBe(["Study", "Leakage, %"]);
        figure.QuerySelectorAll("details tbody th").Select(t => t.TextContent).ShouldBe(["Mont'Alverne 2005", Nasty.Markup, Nasty.RightToLeft]);
        figure.QuerySelector("details td[data-address]")!.GetAttribute("data-address").ShouldBe("leakage.studies.sun_2010.estimate");
        figure.GetAttribute("data-outcome").ShouldBe("leakage");
        figure.QuerySelectorAll(".files a").Select(a => a.GetAttribute("href")).ShouldBe(["figures/fig-leakage.svg", "figures/fig-leakage.csv"]);
    }

    [Fact]
    public void A_figure_that_is_not_included_says_why()
    {
        var figure = Page.GetElementById("fig-clinical")!;
        figure.QuerySelector(".not-included")!.TextContent.Trim().ShouldBe("The images of the source are not ours to ship.");
        figure.QuerySelector("figcaption")!.TextContent.ShouldBe("Figure 2. Clinical images.");
        figure.QuerySelectorAll("svg, details, .files").ShouldBeEmpty();
    }

    private static string?[] ClassesOf(int column) =>
        [.. Page.QuerySelectorAll("#table1 tbody tr, #table1 tfoot tr").Select(r => r.Children[column].GetAttribute("class"))];
}
