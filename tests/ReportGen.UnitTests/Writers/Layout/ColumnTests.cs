using System.Collections.Immutable;
using System.Globalization;
using ReportGen.Model.Manuscripts;
using ReportGen.Writers.Layout;
using static ReportGen.UnitTests.Writers.Layout.PageFixture;
using static ReportGen.UnitTests.Writers.Layout.PlacedText;

namespace ReportGen.UnitTests.Writers.Layout;

/// <summary>How text fills two columns. Each paragraph is one line; the title block leaves room for fifteen lines a column on the first page.</summary>
public class ColumnTests
{
    private const double Left = 40, Right = 160, Top = 40, Leading = 13.6, Tolerance = 0.05;

    [Fact]
    public void The_title_block_stands_across_both_columns()
    {
        var document = Lay(Manuscript(Lines(40)) with { FrontMatter = Front("A title that is wider than one column is") }, ShippedLayouts.TwoColumns);

        var title = document.Pages[0].Items.OfType<PageItem.Glyphs>().Where(g => g.Size == ShippedLayouts.TwoColumns.Title.Size).ToList();
        title.ShouldAllBe(g => Math.Abs(g.X - Left) < Tolerance && g.Width > ShippedLayouts.TwoColumns.ColumnWidth);
        Find(document, "Line 1").Y.ShouldBeGreaterThan(Find(document, "March 15, 2024").Y + 14);
        Find(document, "Line 1").Y.ShouldBe(Find(document, "Line 15").Y, 14 * Leading + Tolerance);
    }

    [Fact]
    public void Columns_are_filled_one_after_the_other()
    {
        var document = Lay(Manuscript(Lines(80)), ShippedLayouts.TwoColumns);

        for (var i = 1; i <= 15; i++) (Find(document, $"Line {i}").Page, Find(document, $"Line {i}").X).ShouldBe((0, Left));
        for (var i = 16; i <= 30; i++) (Find(document, $"Line {i}").Page, Find(document, $"Line {i}").X).ShouldBe((0, Right));
        Find(document, "Line 16").Y.ShouldBe(Find(document, "Line 1").Y, Tolerance);
        Find(document, "Line 31").Page.ShouldBe(1);
        Find(document, "Line 31").Y.ShouldBe(Top + Leading / 2 + 0.26 * 10, Tolerance);
        Find(document, "Line 50").Y.ShouldBe(Find(document, "Line 31").Y + 19 * Leading, Tolerance);
        (Find(document, "Line 51").X, Find(document, "Line 70").Page).ShouldBe((Right, 1));
    }

    [Theory]
    [InlineData(40, 5)]
    [InlineData(41, 6)]
    [InlineData(31, 1)]
    public void The_columns_of_the_last_page_end_alike(int lines, int first)
    {
        var document = Lay(Manuscript(Lines(lines)), ShippedLayouts.TwoColumns);

        Find(document, $"Line {30 + first}").X.ShouldBe(Left, Tolerance);
        if (lines > 31) Find(document, $"Line {31 + first}").X.ShouldBe(Right, Tolerance);
        document.Pages.Length.ShouldBe(2);
    }

    [Fact]
    public void A_column_with_a_heading_ends_with_the_others()
    {
        // 18 + 17 + 5 pt of heading: seventeen lines remain and 0.8 pt, which goes to the gaps around it.
        var document = Lay(Manuscript([.. Lines(35), new Block.Heading(1, "h", Inlines("Heading")), .. Lines(80, from: 36)]), ShippedLayouts.TwoColumns);

        var bottom = Find(document, "Line 47").Y;
        Find(document, "Line 47").X.ShouldBe(Left, Tolerance);
        Find(document, "Line 48").X.ShouldBe(Right, Tolerance);
        Find(document, "Line 67").Y.ShouldBe(bottom, Tolerance);
        var pitch = Find(document, "Heading").Y - Find(document, "Line 35").Y;
        pitch.ShouldBeInRange(18 + Leading / 2 + 17 / 2.0 - 2, 18 + Leading / 2 + 17 / 2.0 + 3);
        bottom.ShouldBe(Top + 19 * Leading + Leading / 2 + 0.26 * 10, Tolerance);
    }

    [Fact]
    public void A_column_that_lacks_more_than_its_gaps_may_give_is_not_stretched()
    {
        ImmutableArray<Block> tall = [.. Enumerable.Range(1, 3).Select(i => new Block.Heading(i, $"h{i}", Inlines($"Heading {i}")))];
        var measures = ShippedLayouts.TwoColumns.Measures;
        var style = ShippedLayouts.TwoColumns with { Measures = measures with { Spread = measures.Spread with { Paragraph = 0, Line = 0 } } };
        var document = Lay(Manuscript([.. Lines(44), .. tall, .. Lines(80, from: 45)]), style);

        Find(document, "Line 44").Y.ShouldBe(Find(document, "Line 31").Y + 13 * Leading, Tolerance);
        Find(document, "Heading 1").X.ShouldBe(Right, Tolerance);
    }

    [Fact]
    public void A_heading_goes_to_the_next_column_with_two_lines_of_its_text()
    {
        var document = Lay(
            Manuscript([.. Lines(47), new Block.Heading(2, "h", Inlines("Heading")), Paragraph(string.Join(' ', Enumerable.Repeat("word", 60)))]), ShippedLayouts.TwoColumns);

        // Three lines would be left, of which the heading takes more than two.
        (Find(document, "Heading").Page, Find(document, "Heading").X).ShouldBe((1, Right));
        document.Destinations["h"].X.ShouldBe(Right, Tolerance);
    }

    [Fact]
    public void Footnotes_stand_at_the_foot_of_the_column_of_their_mark()
    {
        var marked = new Block.Paragraph([new Inline.Text("Marked"), new Inline.FootnoteMark(1)]);
        var document = Lay(Manuscript([.. Lines(55), marked, .. Lines(80, from: 56)]) with { Footnotes = [new Footnote(1, [Paragraph("The note.")])] }, ShippedLayouts.TwoColumns);

        var (mark, note) = (Find(document, "Marked"), Find(document, "The note."));
        (mark.Page, mark.X).ShouldBe((1, Right));
        (note.Page, note.Y).ShouldBe((1, ShippedLayouts.TwoColumns.Height - 40 - 10.8 / 2 + 0.26 * 8.5));
        note.X.ShouldBeInRange(Right, Right + 12);
    }

    [Fact]
    public void A_front_matter_longer_than_a_page_goes_on_across_the_next_one()
    {
        var words = string.Join(' ', Enumerable.Range(0, 400).Select(i => string.Create(CultureInfo.InvariantCulture, $"word{i}")));
        var front = Front() with { Abstract = [new AbstractSection([], [Paragraph(words)])] };
        var document = Lay(Manuscript(Lines(5)) with { FrontMatter = front }, ShippedLayouts.TwoColumns);

        var text = string.Join(' ', document.Pages.SelectMany(PageText.Lines));
        for (var i = 0; i < 400; i++) text.ShouldContain(string.Create(CultureInfo.InvariantCulture, $"word{i}"));
        PageChecker.Check(document, ShippedLayouts.TwoColumns).ShouldBeEmpty();
    }

    internal static ImmutableArray<Block> Lines(int last, int from = 1) =>
        [.. Enumerable.Range(from, last - from + 1).Select(i => Paragraph(string.Create(CultureInfo.InvariantCulture, $"Line {i}")))];
}
