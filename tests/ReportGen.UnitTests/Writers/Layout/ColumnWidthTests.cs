using ReportGen.Model.Manuscripts;
using ReportGen.Writers.Layout;
using ReportGen.Writers.Layout.Tables;
using static ReportGen.UnitTests.Writers.Layout.PageFixture;

namespace ReportGen.UnitTests.Writers.Layout;

public class ColumnWidthTests
{
    private const double Gap = 7;
    private static readonly string[] s_words = "the a of study patients randomised observational leak treatment outcome 2011 after before follow-up months cervical spine".Split(' ');

    [Fact]
    public void Widths_fill_the_room_and_break_no_word_and_balancing_makes_tables_lower()
    {
        var (plain, balanced, tables) = (0, 0, 0);
        for (var seed = 1; seed <= 60; seed++)
        {
            var text = TableText.Of(RandomTable(seed), new LayoutContext(A4, PageFixture.Figures, Fonts, null));
            var measure = new TableMeasure(text, 0, Gap, Fonts);
            var room = 459 - Gap * (text.ColumnCount - 1);
            if (!measure.Widths.Fit(room, 1)) continue;
            var (first, widths) = (measure.Widths.Divide(room, 1), measure.Divide(room, 1));

            widths.Sum().ShouldBe(room, 0.001);
            for (var c = 0; c < widths.Length; c++) widths[c].ShouldBeGreaterThanOrEqualTo(measure.Widths.Least[c] - 0.001);
            Lines(text, widths).ShouldBeLessThanOrEqualTo(Lines(text, first), $"seed {seed}");
            (plain, balanced, tables) = (plain + Lines(text, first), balanced + Lines(text, widths), tables + 1);
        }

        tables.ShouldBeGreaterThan(30);
        balanced.ShouldBeLessThan(plain * 97 / 100);
    }

    [Fact]
    public void Short_columns_have_what_they_want_and_long_ones_share_by_what_stands_in_them()
    {
        var widths = new ColumnWidths([20, 20, 20], [30, 400, 800], [25, 100, 300]).Divide(230, 1);

        widths[0].ShouldBe(30);
        widths[2].ShouldBe(3 * widths[1], 0.001);
        widths.Sum().ShouldBe(230, 0.001);
    }

    [Fact]
    public void A_long_column_keeps_its_widest_word() =>
        new ColumnWidths([60, 20], [400, 800], [60, 900]).Divide(200, 1).ShouldBe([60, 140]);

    [Fact]
    public void Columns_too_wide_together_are_narrowed_alike() => new ColumnWidths([100, 300], [100, 300], [100, 300]).Divide(200, 1).ShouldBe([50, 150]);

    private static int Lines(TableText text, double[] widths)
    {
        var header = text.Header.Max(h => new CellMeasure(h.Text, Fonts).LinesAt(widths[h.Column]));
        return header + text.Rows.Sum(r => r.Cells.Select((c, i) => new CellMeasure(c, Fonts).LinesAt(widths[i])).Max());
    }

    private static ManuscriptTable RandomTable(int seed)
    {
        var random = new Random(seed);
        var longest = Enumerable.Range(0, random.Next(3, 9)).Select(_ => random.Next(1, 9)).ToArray();
        string Words(int most) => string.Join(' ', Enumerable.Range(0, random.Next(1, most + 1)).Select(_ => s_words[random.Next(s_words.Length)]));
        var rows = Enumerable.Range(0, random.Next(3, 25)).Select(_ => new TableRow([.. longest.Select(l => new TableCell(Inlines(Words(l))))]));
        return new ManuscriptTable("t", 1, [], [.. longest.Select(_ => new TableColumn(Inlines("Head"), ColumnAlignment.Left))], [.. rows], null, []);
    }
}
