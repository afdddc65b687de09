using ReportGen.Model.Manuscripts;
using ReportGen.Writers.Layout;
using static ReportGen.UnitTests.Writers.Layout.PageFixture;

namespace ReportGen.UnitTests.Writers.Layout;

/// <summary>Words at the foot of a column, and citations behind superscripts.</summary>
public class ColumnFootTests
{
    private const int Lines = 20;

    /// <summary>A full column is made a line shorter rather than end within a word.</summary>
    [Fact]
    public void No_full_column_ends_within_a_word()
    {
        var columns = Enumerable.Range(0, 12).SelectMany(ColumnsOf).ToList();
        columns.Count.ShouldBeGreaterThan(6);
        columns.Where(c => c.Count == Lines).ShouldAllBe(c => !c.Last());
        columns.ShouldAllBe(c => c.Count >= Lines - 1);
        columns.ShouldContain(c => c.Count == Lines - 1);
    }

    /// <summary>For every line of the full columns of a long paragraph, whether it ends within a word.</summary>
    /// <param name="seed">Of the order of its words.</param>
    private static IEnumerable<List<bool>> ColumnsOf(int seed)
    {
        var words = "analysis typography manuscript laboratory hyphenation of trials heterogeneity in countries".Split(' ');
        var random = new Random(seed);
        var style = ShippedLayouts.TwoColumns;
        var document = Lay(Manuscript(Paragraph(string.Join(' ', Enumerable.Range(0, 400).Select(_ => words[random.Next(words.Length)])))), style);
        return document.Pages[1..^1].SelectMany(p => p.Items.OfType<PageItem.Glyphs>().Where(g => g.Content >= 0 && g.Size == style.Body.Size).GroupBy(g => g.X < p.Width / 2))
            .Select(c => c.GroupBy(g => g.Y).OrderBy(l => l.Key).Select(l => l.Last().ActualText == "\u00AD").ToList());
    }

    [Theory]
    [InlineData("I²", true)]
    [InlineData("I", false)]
    [InlineData("1959", false)]
    public void A_citation_stands_apart_from_a_superscript_alone(string before, bool apart)
    {
        var document = Lay(Manuscript(new Block.Paragraph([new Inline.Text(before), new Inline.Citation([9])])), A4);

        document.Pages[0].Items.OfType<PageItem.Glyphs>().Any(g => g.Run.Text.Contains('\u2009', StringComparison.Ordinal)).ShouldBe(apart);
    }
}
