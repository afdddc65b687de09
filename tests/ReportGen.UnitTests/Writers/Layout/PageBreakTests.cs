using System.Collections.Immutable;
using System.Globalization;
using ReportGen.Model.Drawings;
using ReportGen.Model.Manuscripts;
using ReportGen.Writers.Layout;
using static ReportGen.UnitTests.Writers.Layout.PageFixture;

namespace ReportGen.UnitTests.Writers.Layout;

/// <summary>Rules of page breaking, each provoked by a small document on a page of ten lines; the title takes the first two.</summary>
public class PageBreakTests
{
    private const string Line = "Ten words fill one line of this small page";

    [Fact]
    public void Neither_the_first_nor_the_last_line_of_a_paragraph_stands_alone()
    {
        for (var before = 1; before <= 12; before++)
        {
            var filler = Enumerable.Range(0, before).Select(i => (Block)Paragraph($"Filler {i}"));
            var document = Lay(Manuscript([.. filler, Paragraph(string.Join(' ', Enumerable.Repeat(Line, 4)))]), Small);
            var counts = document.Pages.Select(p => PageText.Lines(p).Count(l => l.Contains("Ten", StringComparison.Ordinal) || l.Contains("page", StringComparison.Ordinal) || l.Contains("small", StringComparison.Ordinal))).Where(c => c > 0).ToList();

            counts.Count.ShouldBeLessThanOrEqualTo(2);
            counts.ShouldAllBe(c => c >= 2, $"after {before} lines: {string.Join(" + ", counts)}");
        }
    }

    [Fact]
    public void A_heading_stands_with_two_lines_of_its_text()
    {
        var moved = 0;
        for (var before = 1; before <= 12; before++)
        {
            var filler = Enumerable.Range(0, before).Select(i => (Block)Paragraph($"Filler {i}"));
            var document = Lay(Manuscript([.. filler, new Block.Heading(1, "h", Inlines("Heading")), Paragraph(string.Join(' ', Enumerable.Repeat(Line, 5)))]), Small);
            var page = document.Pages.Single(p => PageText.Lines(p).Contains("Heading"));
            var lines = PageText.Lines(page);
            var at = lines.ToList().IndexOf("Heading");

            (lines.Count - at - 1).ShouldBeGreaterThanOrEqualTo(2, $"after {before} lines");
            if (at == 0) moved++;
            document.Destinations["h"].Page.ShouldBe(document.Pages.IndexOf(page));
        }

        moved.ShouldBeGreaterThan(0);
    }

    [Fact]
    public void A_figure_without_room_goes_to_the_next_page_and_the_text_runs_on()
    {
        var document = Lay(Manuscript([Paragraph("Before."), Figure(1, 100), Figure(2, 20), Paragraph("After."), Paragraph(string.Join(' ', Enumerable.Repeat(Line, 12)))]), Small);

        PageText.Lines(document.Pages[0]).ShouldContain("After.");
        var captions = document.Pages.SelectMany(PageText.Lines).Where(l => l.StartsWith("Figure", StringComparison.Ordinal)).ToList();
        captions.ShouldBe(["Figure 1. Caption 1", "Figure 2. Caption 2"]);
        PageText.Lines(document.Pages[1])[0].ShouldBe("Figure 1. Caption 1");
    }

    [Fact]
    public void A_figure_with_room_stands_where_it_comes()
    {
        var document = Lay(Manuscript([Paragraph("Before."), Figure(1, 20), Paragraph("After.")]), Small);

        PageText.Lines(document.Pages[0]).ShouldBe(["A title", "March 15, 2024", "Before.", "Figure 1. Caption 1", "After."]);
    }

    [Fact]
    public void A_long_table_repeats_its_header_and_loses_no_row()
    {
        var rows = Enumerable.Range(1, 600).Select(i => string.Create(CultureInfo.InvariantCulture, $"Study {i}|{i}.5")).ToImmutableArray();
        var document = Lay(Manuscript([new Block.TableFloat(SampleDrawings.Table("t", 1, "Long.", "Study|Value", rows, "Total|600", "A note."))]), A4);

        var lines = document.Pages.SelectMany(PageText.Lines).ToList();
        for (var i = 1; i <= 600; i++) lines.ShouldContain(string.Create(CultureInfo.InvariantCulture, $"Study {i}{i}.5"));
        lines[^1].ShouldBe("A note.");
        lines.Count(l => l.StartsWith("StudyValue", StringComparison.Ordinal)).ShouldBe(1, "later headers are furniture");
        var tablePages = document.Pages.Where(p => PageText.Lines(p).Any(l => l.StartsWith("Study ", StringComparison.Ordinal))).ToList();
        foreach (var page in tablePages.Skip(1))
            page.Items.OfType<PageItem.Glyphs>().Where(g => g.Content == PageItem.PaginationArtifact).Select(g => g.Run.Text).ShouldContain(" (continued)");
    }

    [Fact]
    public void A_table_too_wide_for_the_page_stands_on_a_turned_page()
    {
        var header = string.Join('|', Enumerable.Repeat("Unbreakable", 12));
        var document = Lay(Manuscript([Paragraph("Before."), new Block.TableFloat(SampleDrawings.Table("t", 1, "Wide.", header, [header], null)), Paragraph("After.")]), A4);

        document.Pages.Length.ShouldBe(2);
        (document.Pages[1].Width, document.Pages[1].Height).ShouldBe((A4.Height, A4.Width));
        PageText.Lines(document.Pages[0]).ShouldContain("After.");
        document.Pages[1].Items.OfType<PageItem.Glyphs>().Where(g => g.Content >= 0).Min(g => g.Size).ShouldBeGreaterThanOrEqualTo(7);
    }

    [Fact]
    public void Footnotes_stand_at_the_foot_of_the_page_of_their_mark()
    {
        var filler = Enumerable.Range(0, 7).Select(i => (Block)Paragraph($"Filler {i}"));
        var marked = new Block.Paragraph([new Inline.Text("Marked"), new Inline.FootnoteMark(1)]);
        var document = Lay(Manuscript([.. filler, marked]) with { Footnotes = [new Footnote(1, [Paragraph("The note.")])] }, Small);

        var page = document.Pages.Single(p => PageText.Lines(p).Any(l => l.StartsWith("Marked", StringComparison.Ordinal)));
        PageText.Lines(page)[^1].ShouldBe("aThe note.");
        page.Links.Select(l => l.Target).ShouldBe([new LinkTarget.Inside("footnote-1"), new LinkTarget.Inside("footnote-mark-1")]);
        page.Links.ShouldAllBe(l => document.Destinations.ContainsKey(((LinkTarget.Inside)l.Target).Name));
    }

    [Fact]
    public void A_footnote_longer_than_a_page_is_continued_on_the_next_ones()
    {
        var note = string.Join(' ', Enumerable.Range(0, 200).Select(i => string.Create(CultureInfo.InvariantCulture, $"word{i}")));
        var marked = new Block.Paragraph([new Inline.Text("Marked"), new Inline.FootnoteMark(1)]);
        var document = Lay(Manuscript([marked]) with { Footnotes = [new Footnote(1, [Paragraph(note)])] }, Small);

        var text = string.Join(' ', document.Pages.SelectMany(PageText.Lines));
        for (var i = 0; i < 200; i++) text.ShouldContain(string.Create(CultureInfo.InvariantCulture, $"word{i}"));
        foreach (var page in document.Pages) page.Items.OfType<PageItem.Glyphs>().Where(g => g.Content >= 0).Max(g => g.Y).ShouldBeLessThan(Small.Height - Small.Margins.Bottom);
    }

    [Theory]
    [InlineData(2, 0, 1)]
    [InlineData(6, 1, 1)]
    public void A_footnote_is_divided_where_more_than_three_lines_would_stay_open_without_it(int before, int firstPage, int lastPage)
    {
        var filler = Enumerable.Range(0, before).Select(i => (Block)Paragraph($"Filler {i}"));
        var marked = new Block.Paragraph([new Inline.Text("Marked"), new Inline.FootnoteMark(1)]);
        var note = new Footnote(1, [Paragraph("First " + string.Join(' ', Enumerable.Repeat(Line, 6)) + " last")]);
        var document = Lay(Manuscript([.. filler, marked, Paragraph("After.")]) with { Footnotes = [note] }, Small);

        PageOf("Marked").ShouldBe(firstPage);
        PageOf("First").ShouldBe(firstPage);
        PageOf("last").ShouldBe(lastPage);

        int PageOf(string word) => document.Pages.ToList().FindIndex(p => PageText.Lines(p).Any(l => l.Contains(word, StringComparison.Ordinal)));
    }

    private static Block.FigureFloat Figure(int number, double height)
    {
        var drawing = SampleDrawings.Flow(100, height) with { Marks = [new Mark.Line(0, 0, 100, height, Stroke.Solid(Ink.Line, 1))] };
        var id = string.Create(CultureInfo.InvariantCulture, $"f{number}");
        return new Block.FigureFloat(new ManuscriptFigure(id, number, Inlines(string.Create(CultureInfo.InvariantCulture, $"Caption {number}")), new FigureDrawings(id, [drawing], null)));
    }
}
