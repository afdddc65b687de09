using System.Collections.Immutable;
using System.Globalization;
using ReportGen.Model.Drawings;
using ReportGen.Model.Manuscripts;
using ReportGen.Writers.Layout;
using static ReportGen.UnitTests.Writers.Layout.PageFixture;

namespace ReportGen.UnitTests.Writers.Layout;

/// <summary>Figures longer than a page: divided at their bands, or scaled as far as their type stays legible.</summary>
public class FigureBreakTests
{
    private const double RowHeight = 14;

    [Fact]
    public void A_figure_of_600_rows_is_divided_between_rows_with_head_and_foot_on_every_page()
    {
        var document = Lay(Manuscript(Paragraph("Before."), Banded(600), Paragraph("After.")), A4);

        var parts = document.Pages.Where(p => Rows(p).Count > 0).ToList();
        parts.Count.ShouldBeInRange(13, 18);
        parts.SelectMany(Rows).ShouldBe(Enumerable.Range(1, 600).Select(Row));
        foreach (var page in parts)
        {
            var texts = All(page);
            texts.Count(t => t == "Study name").ShouldBe(1);
            texts.Count(t => t == "Axis title").ShouldBe(1);
            page.Items.OfType<PageItem.Glyphs>().Where(g => g.Run.Text != "Axis title").ShouldAllBe(g => g.Size >= 6);
            page.Items.OfType<PageItem.Glyphs>().Where(g => g.Content >= 0).ShouldAllBe(g => g.Y < page.Height - A4.Margins.Bottom);
        }

        parts.Skip(1).ShouldAllBe(p => All(p).Contains(" (continued)"));
        document.Destinations["forest"].Page.ShouldBe(document.Pages.IndexOf(parts[0]));
    }

    [Fact]
    public void All_parts_are_one_figure_and_only_the_first_head_is_read()
    {
        var document = Lay(Manuscript(Banded(200)), A4);

        var figure = PageText.Elements(document.Structure).Single(e => e.Role == StructureRole.Figure);
        figure.AlternativeText.ShouldBe("A long figure.");
        var content = ((StructureNode.Content)figure.Children.Single()).Id;
        document.Pages.Count(p => p.Boxes.Any(b => b.Content == content)).ShouldBeGreaterThan(3);
        document.Pages.SelectMany(p => p.Items).OfType<PageItem.Glyphs>().Where(g => g.Run.Text == "Study name").Select(g => g.Content)
            .ShouldBe([content, .. Enumerable.Repeat(PageItem.PaginationArtifact, document.Pages.Count(p => Rows(p).Count > 0) - 1)]);
    }

    [Fact]
    public void No_part_has_fewer_than_four_rows()
    {
        for (var count = 50; count < 110; count++)
        {
            var document = Lay(Manuscript(Banded(count)), A4);
            document.Pages.Select(Rows).Where(r => r.Count > 0).ShouldAllBe(r => r.Count >= 4, string.Create(CultureInfo.InvariantCulture, $"{count} rows"));
            document.Pages.SelectMany(Rows).Count().ShouldBe(count);
        }
    }

    [Fact]
    public void A_figure_a_little_too_long_is_scaled_to_one_page()
    {
        var document = Lay(Manuscript(Banded(48)), A4);

        document.Pages.Count(p => Rows(p).Count > 0).ShouldBe(1);
        document.Pages.SelectMany(p => p.Items).OfType<PageItem.Glyphs>().Where(g => g.Content >= 0 && g.Run.Text.StartsWith("Row", StringComparison.Ordinal))
            .ShouldAllBe(g => g.Size < 8.5 && g.Size >= 8.5 * 0.85);
    }

    [Fact]
    public void Marks_keep_their_place_in_their_row()
    {
        var document = Lay(Manuscript(Banded(200)), A4);

        foreach (var page in document.Pages)
        {
            var texts = page.Items.OfType<PageItem.Glyphs>().Where(g => g.Run.Text.StartsWith("Row", StringComparison.Ordinal)).Select(g => g.Y).ToList();
            var boxes = page.Items.OfType<PageItem.Shape>().Where(s => s.Content >= 0).Select(s => s.Segments[0].Y).ToList();
            boxes.Count.ShouldBe(texts.Count);
            foreach (var (text, box) in texts.Zip(boxes)) (text - box).ShouldBe(6, 0.01);
        }
    }

    private static string Row(int number) => string.Create(CultureInfo.InvariantCulture, $"Row {number}");

    private static List<string> Rows(Page page) => [.. All(page).Where(t => t.StartsWith("Row ", StringComparison.Ordinal))];

    private static List<string> All(Page page) => [.. page.Items.OfType<PageItem.Glyphs>().Select(g => g.Run.Text)];

    private static Block.FigureFloat Banded(int rows)
    {
        var marks = ImmutableArray.CreateBuilder<Mark>();
        var bands = ImmutableArray.CreateBuilder<DrawingBand>();
        marks.Add(new Mark.Text(0, 12, 8.5, TextAnchor.Start, Ink.Text, [new TextRun("Study name")]));
        bands.Add(new DrawingBand(BandKind.Head, 0, 20));
        for (var i = 0; i < rows; i++)
        {
            var top = 20 + i * RowHeight;
            marks.Add(new Mark.Text(0, top + 10, 8.5, TextAnchor.Start, Ink.Text, [new TextRun(Row(i + 1))]));
            marks.Add(new Mark.Rectangle(100, top + 4, 5, 5, 0, Ink.Accent, null));
            bands.Add(new DrawingBand(BandKind.Row, top, top + RowHeight));
        }

        var foot = 20 + rows * RowHeight;
        marks.Add(new Mark.Text(100, foot + 12, 8.5, TextAnchor.Start, Ink.Text, [new TextRun("Axis title")]));
        bands.Add(new DrawingBand(BandKind.Foot, foot, foot + 20));
        var drawing = new Drawing("forest", WidthClass.Page, 450, foot + 20, "Forest", "A long figure.", marks.ToImmutable(), new DrawingData([], []), bands.ToImmutable());
        return new Block.FigureFloat(new ManuscriptFigure("forest", 1, Inlines("Long."), new FigureDrawings("forest", [drawing], null)));
    }
}
