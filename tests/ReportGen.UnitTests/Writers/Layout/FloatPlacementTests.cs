using System.Collections.Immutable;
using System.Globalization;
using ReportGen.Model.Drawings;
using ReportGen.Model.Manuscripts;
using ReportGen.Model.Templates;
using ReportGen.Writers.Layout;
using static ReportGen.UnitTests.Writers.Layout.ColumnTests;
using static ReportGen.UnitTests.Writers.Layout.PageFixture;
using static ReportGen.UnitTests.Writers.Layout.PlacedText;

namespace ReportGen.UnitTests.Writers.Layout;

/// <summary>Where figures stand on pages of two columns of twenty lines; page 1 has fifteen beside its title block.</summary>
public class FloatPlacementTests
{
    private const double Left = 40, Right = 160, Top = 40, Tolerance = 0.05;
    private static readonly PageStyle s_style = ShippedLayouts.TwoColumns;

    [Fact]
    public void A_figure_of_one_column_stands_at_the_head_of_the_column_that_mentions_it()
    {
        var document = Lay(Manuscript([.. Lines(52), Mention(1), Figure(1, 60), .. Lines(110, from: 53)]), s_style);

        var (mention, caption) = (Find(document, "See"), Find(document, "Figure 1."));
        (mention.Page, mention.X).ShouldBe((1, Right));
        (caption.Page, caption.X).ShouldBe((1, Right));
        // 60 pt of drawing, a gap of 6 pt, then the caption's line.
        caption.Y.ShouldBe(Top + 60 + 6 + 11.6 / 2 + 0.26 * 8.8, Tolerance);
        mention.Y.ShouldBeGreaterThan(caption.Y);
    }

    [Fact]
    public void At_the_foot_where_the_title_block_stands_at_the_head()
    {
        var document = Lay(Manuscript([.. Lines(3), Mention(1), Figure(1, 60), .. Lines(60, from: 4)]), s_style);

        var (mention, caption) = (Find(document, "See"), Find(document, "Figure 1."));
        (mention.Page, mention.X, caption.Page, caption.X).ShouldBe((0, Left, 0, Left));
        // The columns of this page end on a whole line, less than a line above the foot of the page.
        caption.Y.ShouldBeInRange(Top + 272 - 13.6 - 11.6 / 2 + 0.26 * 8.8, Top + 272 - 11.6 / 2 + 0.26 * 8.8);
    }

    [Fact]
    public void On_the_next_page_where_there_is_no_room_while_the_text_runs_on()
    {
        var document = Lay(Manuscript([.. Lines(69), Mention(1), Figure(1, 60), .. Lines(110, from: 70)]), s_style);

        Find(document, "See").Page.ShouldBe(1);
        (Find(document, "Figure 1.").Page, Find(document, "Figure 1.").X).ShouldBe((2, Left));
        Find(document, "Line 70").Page.ShouldBe(2);
    }

    [Fact]
    public void A_wide_figure_stands_across_the_head_of_the_page()
    {
        var document = Lay(Manuscript([.. Lines(40), Mention(1), Figure(1, 80, WidthClass.Page), .. Lines(110, from: 41)]), s_style);

        var caption = Find(document, "Figure 1.");
        (caption.Page, caption.X).ShouldBe((1, Left));
        caption.Y.ShouldBe(Top + 80 + 6 + 11.6 / 2 + 0.26 * 8.8, Tolerance);
        document.Pages[1].Items.OfType<PageItem.Glyphs>().Where(g => g.Run.Text.StartsWith("Line", StringComparison.Ordinal)).ShouldAllBe(g => g.Y > caption.Y + 14);
        // The text ends at the foot of the page: 352 pt high with a margin of 40.
        document.Pages[1].Items.OfType<PageItem.Glyphs>().Where(g => g.Run.Text.StartsWith("Line", StringComparison.Ordinal)).Max(g => g.Y).ShouldBe(312 - 13.6 / 2 + 0.26 * 10, Tolerance);
    }

    [Fact]
    public void No_figure_stands_before_the_page_that_mentions_it()
    {
        for (var before = 25; before <= 75; before++)
        {
            var document = Lay(Manuscript([Figure(1, 60), .. Lines(before), Mention(1), .. Lines(110, from: before + 1)]), s_style);

            Find(document, "Figure 1.").Page.ShouldBeInRange(Find(document, "See").Page, Find(document, "See").Page + 1, $"after {before} lines");
        }
    }

    [Fact]
    public void Figures_keep_their_order_whatever_their_width()
    {
        for (var before = 28; before <= 72; before++)
        {
            var document = Lay(
                Manuscript([
                    .. Lines(before), Mention(1), Figure(1, 50), Mention(2), Figure(2, 70, WidthClass.Page), Mention(3), Figure(3, 40), Mention(4), Figure(4, 90),
                    .. Lines(140, from: before + 1),
                ]), s_style);

            var order = Enumerable.Range(1, 4).Select(i => Order(document, $"Figure {i}.")).ToList();
            order.ShouldBe(order.Order().ToList(), $"after {before} lines");
            PageChecker.Check(document, s_style).ShouldBeEmpty($"after {before} lines");
        }
    }

    [Fact]
    public void A_figure_that_waits_is_not_left_behind_the_references()
    {
        var references = Enumerable.Range(1, 3).Select(i => new ReferenceEntry(i, $"r{i}", Inlines($"Reference {i}."))).ToImmutableArray();
        var document = Lay(Manuscript([.. Lines(12), Mention(1), Figure(1, 150, WidthClass.Page)]) with { References = references }, s_style);

        var (figure, heading) = (Find(document, "Figure 1."), Find(document, "References"));
        (figure.Page, heading.Page).ShouldBe((1, 1));
        heading.Y.ShouldBeGreaterThan(figure.Y);
    }

    [Fact]
    public void Floats_at_the_end_have_a_page_each_behind_the_references()
    {
        var style = A4 with { Floats = FloatPlacement.AtEnd };
        var references = ImmutableArray.Create(new ReferenceEntry(1, "r1", Inlines("Reference 1.")));
        var document = Lay(Manuscript([Paragraph("Before."), Mention(1), Figure(1, 60), Figure(2, 60), Paragraph("After.")]) with { References = references }, style);

        document.Pages.Length.ShouldBe(3);
        Find(document, "After.").Page.ShouldBe(0);
        Find(document, "Reference 1.").Page.ShouldBe(0);
        (Find(document, "Figure 1.").Page, Find(document, "Figure 2.").Page).ShouldBe((1, 2));
        var text = PageText.InStructureOrder(document);
        text.IndexOf("Figure 1.", StringComparison.Ordinal).ShouldBeGreaterThan(text.IndexOf("Reference 1.", StringComparison.Ordinal));
    }

    [Fact]
    public void A_table_that_fits_a_column_stands_in_one_and_others_across()
    {
        var narrow = SampleDrawings.Table("t1", 1, "Small.", "Study|n", ["Roe|4", "Poe|5"], null);
        var wide = SampleDrawings.Table("t2", 2, "Wide.", "Unbreakable|Unbreakable|Unbreakable", ["Roe|4|4", "Poe|5|5"], null);
        var document = Lay(Manuscript([.. Lines(40), new Block.TableFloat(narrow), .. Lines(80, from: 41), new Block.TableFloat(wide), .. Lines(140, from: 81)]), s_style);

        Rule(document, "Table 1.").ShouldBe(100, Tolerance);
        Rule(document, "Table 2.").ShouldBe(220, Tolerance);
    }

    internal static Block.Paragraph Mention(int number) => new([
        new Inline.Text("See "), new Inline.CrossReference(string.Create(CultureInfo.InvariantCulture, $"f{number}"), string.Create(CultureInfo.InvariantCulture, $"Fig {number}")),
    ]);

    internal static Block.FigureFloat Figure(int number, double height, WidthClass width = WidthClass.Column)
    {
        var drawing = SampleDrawings.Flow(width == WidthClass.Column ? 100 : 220, height) with
        {
            WidthClass = width,
            Marks = [new Mark.Line(0, 0, 100, height, Stroke.Solid(Ink.Line, 1))],
        };
        var id = string.Create(CultureInfo.InvariantCulture, $"f{number}");
        return new Block.FigureFloat(new ManuscriptFigure(id, number, Inlines("Caption"), new FigureDrawings(id, [drawing], null)));
    }

    /// <summary>Place in reading order: page, then what goes across its head, columns from left to right, what goes across its foot.</summary>
    private static (int Page, double Place) Order(PagedDocument document, string label)
    {
        var at = Find(document, label);
        var isWide = document.Pages[at.Page].Items.OfType<PageItem.Shape>().Any(s => s.Segments.Length == 2 && Math.Abs(s.Segments[1].Y - at.Y) < 20 && s.Segments[0].X > at.X + 55 && at.X < Left + 1);
        return (at.Page, isWide ? (at.Y < Top + 136 ? at.Y : 10000 + at.Y) : (at.X < Right ? 1000 : 2000) + at.Y);
    }

    /// <summary>Width of the first rule below a caption.</summary>
    private static double Rule(PagedDocument document, string label)
    {
        var at = Find(document, label);
        var rule = document.Pages[at.Page].Items.OfType<PageItem.Shape>().Where(s => s.Segments.Length == 2 && s.Segments[0].Y > at.Y && s.Segments[0].X == at.X).OrderBy(s => s.Segments[0].Y).First();
        return rule.Segments[1].X - rule.Segments[0].X;
    }
}
