using System.Globalization;
using ReportGen.Model.Manuscripts;
using ReportGen.Writers.Layout;
using static ReportGen.UnitTests.Writers.Layout.ColumnTests;
using static ReportGen.UnitTests.Writers.Layout.PageFixture;

namespace ReportGen.UnitTests.Writers.Layout;

/// <summary>What the manuscript layout has beside its text: numbers of lines, lists of tables and figures.</summary>
public class ManuscriptPagesTests
{
    private const double Tolerance = 0.05;

    [Fact]
    public void Every_line_of_text_has_a_number_that_counts_through_the_document()
    {
        var document = Lay(Manuscript(Lines(30)), Small with { LineNumbers = 1 });

        var numbers = document.Pages.SelectMany(Numbers).ToList();
        // Title, date, thirty lines.
        numbers.Select(n => n.Run.Text).ShouldBe(Enumerable.Range(1, 32).Select(i => i.ToString(CultureInfo.InvariantCulture)));
        foreach (var page in document.Pages)
            Numbers(page).Select(n => Math.Round(n.Y, 3)).ShouldBe(page.Items.OfType<PageItem.Glyphs>().Where(g => g.Content >= 0).Select(g => Math.Round(g.Y, 3)));
        numbers.ShouldAllBe(n => Math.Abs(n.X + n.Width - (Small.Margins.Left - 12)) < Tolerance);
        numbers.ShouldAllBe(n => n.Content == PageItem.PaginationArtifact);
    }

    [Fact]
    public void Numbers_may_stand_at_every_fifth_line_only()
    {
        var document = Lay(Manuscript(Lines(30)), Small with { LineNumbers = 5 });

        document.Pages.SelectMany(Numbers).Select(n => n.Run.Text).ShouldBe(["5", "10", "15", "20", "25", "30"]);
    }

    [Fact]
    public void Lists_lead_to_tables_and_figures_and_name_their_pages()
    {
        var table = SampleDrawings.Table("t1", 1, "Included studies, as reported by their authors.", "Study|n", ["Roe|4"], null);
        var blocks = Lines(12).Add(FloatPlacementTests.Mention(1)).Add(FloatPlacementTests.Figure(1, 60)).AddRange(Lines(24, from: 13)).Add(new Block.TableFloat(table));
        var document = Lay(Manuscript(blocks), Small with { Lists = true });

        var text = PageText.InStructureOrder(document);
        foreach (var (id, entry) in new[] { ("t1", "Table 1.Included studies, as reported by their authors."), ("f1", "Figure 1.Caption") })
            ExpectedText.Letters(text).ShouldContain(ExpectedText.Letters($"{entry}{document.Destinations[id].Page + 1}"));
        document.Destinations["t1"].Page.ShouldBeGreaterThan(document.Destinations["f1"].Page);
        var links = document.Pages.SelectMany(p => p.Links).Where(l => l.Description is "Table 1" or "Figure 1").Select(l => l.Target).OfType<LinkTarget.Inside>().Select(l => l.Name).Distinct();
        links.ShouldBe(["t1", "f1"]);
        PageText.Elements(document.Structure).Count(e => e.Role == StructureRole.TOCI).ShouldBe(2);
        document.Outline.Take(2).Select(o => o.Title).ShouldBe(["Tables", "Figures"]);
    }

    [Fact]
    public void The_number_of_a_page_ends_at_the_edge_of_the_text()
    {
        var document = Lay(Manuscript([FloatPlacementTests.Mention(1), FloatPlacementTests.Figure(1, 30)]), Small with { Lists = true });

        var page = (document.Destinations["f1"].Page + 1).ToString(CultureInfo.InvariantCulture);
        var number = document.Pages[0].Items.OfType<PageItem.Glyphs>().Last(g => g.Content >= 0 && g.Run.Text == page);
        (number.X + number.Width).ShouldBe(Small.Width - Small.Margins.Right, Tolerance);
    }

    [Fact]
    public void Text_may_be_set_flush_left()
    {
        var prose = string.Join(' ', Enumerable.Repeat("heterogeneity of the studies", 12));
        var document = Lay(Manuscript(Paragraph(prose)), Small with { Justified = false });

        document.Report.JustifiedLines.ShouldBe(0);
        document.Pages.SelectMany(p => p.Items).OfType<PageItem.Glyphs>().ShouldAllBe(g => g.SpaceStretch == 0 && g.Scale == 1 && g.ActualText == null);
        PageChecker.Check(document, Small).ShouldBeEmpty();
    }

    private static IEnumerable<PageItem.Glyphs> Numbers(Page page) =>
        page.Items.OfType<PageItem.Glyphs>().Where(g => g.Content == PageItem.PaginationArtifact && g.X + g.Width < Small.Margins.Left - 1);
}
