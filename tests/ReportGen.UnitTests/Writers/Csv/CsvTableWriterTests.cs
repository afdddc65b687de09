using ReportGen.Model.Drawings;
using ReportGen.Model.Manuscripts;
using ReportGen.Writers.Csv;

namespace ReportGen.UnitTests.Writers.Csv;

public class CsvTableWriterTests
{
    [Theory]
    [InlineData("plain", "plain")]
    [InlineData("a,b", "\"a,b\"")]
    [InlineData("say \"x\"", "\"say \"\"x\"\"\"")]
    [InlineData("two\nlines", "\"two\nlines\"")]
    [InlineData(" blank ", "\" blank \"")]
    [InlineData(Nasty.Markup, Nasty.Markup)]
    [InlineData(Nasty.RightToLeft, Nasty.RightToLeft)]
    public void Fields_are_quoted_where_they_must_be(string text, string written) => Written(text).ShouldBe(written);

    [Theory]
    [InlineData("-")]
    [InlineData("-3.5")]
    [InlineData("+12 %")]
    [InlineData("−0.5")]
    public void Numbers_and_dashes_are_never_changed(string text) => Written(text).ShouldBe(text);

    [Theory]
    [InlineData("357,347", "357347")]
    [InlineData("−1,234,567.5", "−1234567.5")]
    [InlineData("1,23", "\"1,23\"")]
    [InlineData("12,500 patients", "\"12,500 patients\"")]
    public void Groups_of_digits_are_joined_for_programs(string text, string written) => CsvTableWriter.Write(SampleManuscript.Table with
    {
        Rows = [new TableRow([new TableCell([new Inline.Text(text)])])],
        Total = null,
    }).Split("\r\n")[1].ShouldBe(written);

    [Theory]
    [InlineData("=1+1", "'=1+1")]
    [InlineData("@SUM(A1)", "'@SUM(A1)")]
    [InlineData("-2+cmd", "'-2+cmd")]
    [InlineData("+A1", "'+A1")]
    [InlineData("=HYPERLINK(\"x\")", "\"'=HYPERLINK(\"\"x\"\")\"")]
    public void A_text_that_a_spreadsheet_would_run_gets_an_apostrophe(string text, string written) => Written(text).ShouldBe(written);

    [Fact]
    public void A_table_has_header_rows_and_total_without_citations()
    {
        var lines = CsvTableWriter.Write(SampleManuscript.Table).Split("\r\n");
        lines[0].ShouldStartWith("Study,Patients,Vertebral bodies,");
        lines[1].ShouldBe("Mont'Alverne 2005,12,12,C2,52.3,2.7,80%,-,-,6,\"1 occipital neuralgia, 1 stroke\",6.9");
        lines[2].ShouldStartWith(Nasty.Markup + ",62,");
        lines[5].ShouldStartWith("Total,120,135,,59.9 ± 4.0,");
        lines.Length.ShouldBe(7);
        lines[6].ShouldBe("");
    }

    [Fact]
    public void Headings_over_columns_and_rows_stand_before_theirs()
    {
        var rows = SampleManuscript.Table.Rows;
        var table = SampleManuscript.Table with
        {
            HeaderGroups = [new TableHeaderGroup([new Inline.Text("Case, all")], 1, 2)],
            RowGroups = [new TableRowGroup([new Inline.Text("Older")], 0, 1), new TableRowGroup([new Inline.Text("Newer")], 1, rows.Length - 1)],
        };
        var lines = CsvTableWriter.Write(table).Split("\r\n");

        lines[0].ShouldStartWith("Group,Study,\"Case, all: Patients\",\"Case, all: Vertebral bodies\",");
        lines.Skip(1).Take(rows.Length).Select(l => l.Split(',')[0]).ShouldBe(["Older", .. Enumerable.Repeat("Newer", rows.Length - 1)]);
        lines[^2].ShouldStartWith(",Total,120");
    }

    [Fact]
    public void Raised_and_lowered_text_does_not_join_the_number_before_it()
    {
        var header = new TableColumn(
            [new Inline.Text("10"), new Inline.Superscript([new Inline.Text("−2")]), new Inline.Text(" x"), new Inline.Subscript([new Inline.Text("i")])],
            ColumnAlignment.Left);
        CsvTableWriter.Write(SampleManuscript.Table with { Columns = [header], Rows = [], Total = null }).ShouldBe("10⁻² x_i\r\n");
    }

    private static string Written(string text) => CsvTableWriter.Write(new DrawingData(["h"], [[new DrawingCell(text)]]))[3..^2];
}
