using ReportGen.Cli;
using ReportGen.Input.Templates;
using ReportGen.Model.Manuscripts;
using ReportGen.Model.Templates;
using ReportGen.UnitTests.Writers.Layout;
using ReportGen.Writers.Fonts;
using ReportGen.Writers.Layout;

namespace ReportGen.SnapshotTests;

/// <summary>What the pages of the reviews under data/ keep, in every layout.</summary>
public class SamplePagesTests
{
    private const double Decent = 0.99, Widest = 2;
    private const int MostHyphens = 2;
    private static readonly TemplateSet s_templates = TemplateFolderReader.Read(RepositoryFolder.Path("templates"), "templates").Value!;
    private static readonly FontSet s_fonts = FontSet.Parse(s_templates.Fonts).Value!;

    public static TheoryData<string, string> Pages
    {
        get
        {
            var all = new TheoryData<string, string>();
            foreach (var review in Directory.EnumerateFiles(RepositoryFolder.Path("data"), "review.yml", SearchOption.AllDirectories).Select(f => Path.GetFileName(Path.GetDirectoryName(f)!)).Order(StringComparer.Ordinal))
                foreach (var layout in s_templates.PageStyles.Keys) all.Add(review, layout);
            return all;
        }
    }

    [Theory]
    [MemberData(nameof(Pages))]
    public void Lines_have_decent_spaces(string review, string layout)
    {
        var report = Lay(review, layout).Report;

        report.JustifiedLines.ShouldBeGreaterThan(50);
        report.Exceptions.Length.ShouldBeLessThanOrEqualTo((int)((1 - Decent) * report.JustifiedLines), string.Join('\n', report.Exceptions));
        report.Exceptions.ShouldAllBe(l => l.Ratio <= Widest);
    }

    [Theory]
    [MemberData(nameof(Pages))]
    public void No_more_than_two_lines_in_a_row_end_in_a_hyphen(string review, string layout)
    {
        var row = 0;
        foreach (var page in Lay(review, layout).Pages)
        {
            var lines = page.Items.OfType<PageItem.Glyphs>().Where(g => g.Content >= 0 && g.Font < FontRole.Sans).GroupBy(g => (Column: g.X < page.Width / 2, g.Y));
            foreach (var line in lines)
            {
                row = line.Last().Run.Text is "-" ? row + 1 : 0;
                row.ShouldBeLessThanOrEqualTo(MostHyphens, string.Concat(line.Select(g => g.Run.Text)));
            }
        }
    }

    [Theory]
    [MemberData(nameof(Pages))]
    public void Nothing_overlaps_and_pages_are_full(string review, string layout)
    {
        var style = s_templates.PageStyles[layout];

        PageChecker.Check(Lay(review, layout), style).ShouldBeEmpty();
        PageFullness.Check(Compose(review), style, s_templates.FigureStyle, s_fonts).ShouldBeEmpty();
    }

    private static PagedDocument Lay(string review, string layout) =>
        ManuscriptLayout.Lay(Compose(review), s_templates.PageStyles[layout], s_templates.FigureStyle, s_fonts, "ReportGen").Value!;

    private static Manuscript Compose(string review)
    {
        var pipeline = new Pipeline(new BuildContext(null, null, s_templates, "ReportGen"), Formats.None, [], _ => { });
        return pipeline.Compose(RepositoryFolder.Path("data", review), $"data/{review}").Value!.Manuscript;
    }
}
