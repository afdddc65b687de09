using System.Collections.Immutable;
using System.Globalization;
using ReportGen.Model.Manuscripts;
using ReportGen.Writers.Layout;
using static ReportGen.UnitTests.Writers.Layout.PageFixture;

namespace ReportGen.UnitTests.Writers.Layout;

/// <summary>Where tables are divided, on a page of ten lines.</summary>
public class TableBreakTests
{
    [Fact]
    public void A_table_longer_than_a_page_starts_where_it_comes()
    {
        var document = Lay(Manuscript([Paragraph("Before."), Table(30, "Total|30")]), Small);

        var first = PageText.Lines(document.Pages[0]).ToList();
        first.ShouldContain("Before.");
        first.Count(IsRow).ShouldBeGreaterThanOrEqualTo(2);
        document.Pages.SelectMany(PageText.Lines).Count(IsRow).ShouldBe(30);
    }

    [Fact]
    public void A_table_shorter_than_a_page_is_not_divided()
    {
        for (var before = 0; before <= 8; before++)
        {
            var filler = Enumerable.Range(0, before).Select(i => (Block)Paragraph($"Filler {i}"));
            var document = Lay(Manuscript([.. filler, Table(4, "Total|4")]), Small);

            document.Pages.Count(p => PageText.Lines(p).Any(IsRow)).ShouldBe(1, $"after {before} lines");
        }
    }

    [Fact]
    public void The_total_and_the_notes_stand_with_the_last_two_rows()
    {
        for (var rows = 8; rows <= 30; rows++)
        {
            var document = Lay(Manuscript([Table(rows, string.Create(CultureInfo.InvariantCulture, $"Total|{rows}"), "A note.")]), Small);
            var last = document.Pages.Select(PageText.Lines).Single(p => p.Any(l => l.StartsWith("Total", StringComparison.Ordinal)));

            last.Count(IsRow).ShouldBeGreaterThanOrEqualTo(2, $"{rows} rows");
            last[^1].ShouldBe("A note.");
            document.Pages.Where(p => PageText.Lines(p).Any(IsRow)).ShouldAllBe(p => PageText.Lines(p).Count(IsRow) >= 2, $"{rows} rows");
        }
    }

    [Fact]
    public void Notes_longer_than_a_page_lose_nothing()
    {
        var note = string.Join(' ', Enumerable.Range(0, 200).Select(i => string.Create(CultureInfo.InvariantCulture, $"word{i}")));
        var document = Lay(Manuscript([Table(3, null, note)]), Small);

        var text = string.Join(' ', document.Pages.SelectMany(PageText.Lines));
        for (var i = 0; i < 200; i++) text.ShouldContain(string.Create(CultureInfo.InvariantCulture, $"word{i}"));
        foreach (var page in document.Pages) page.Items.OfType<PageItem.Glyphs>().Where(g => g.Content >= 0).Max(g => g.Y).ShouldBeLessThan(Small.Height - Small.Margins.Bottom);
    }

    private static bool IsRow(string line) => line.StartsWith("Study ", StringComparison.Ordinal);

    private static Block.TableFloat Table(int count, string? total, params string[] notes)
    {
        var rows = Enumerable.Range(1, count).Select(i => string.Create(CultureInfo.InvariantCulture, $"Study {i}|{i}.5")).ToImmutableArray();
        return new Block.TableFloat(SampleDrawings.Table("t", 1, "Long.", "Name|Value", rows, total, notes));
    }
}
