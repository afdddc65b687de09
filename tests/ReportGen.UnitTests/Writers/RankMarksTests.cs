using ReportGen.Model.Manuscripts;
using ReportGen.UnitTests.Writers.Html;
using ReportGen.UnitTests.Writers.Layout;
using ReportGen.Writers;
using ReportGen.Writers.Layout;
using static ReportGen.UnitTests.Writers.Layout.PageFixture;

namespace ReportGen.UnitTests.Writers;

/// <summary>Marks of a rank are drawn, on the page and on paper, and say what they mean to those who do not see them.</summary>
public class RankMarksTests
{
    private static readonly Inline.RankMarks Moderate = new(3, 4, "moderate");

    [Fact]
    public void On_the_page_they_are_an_image_with_its_text()
    {
        var svg = SitePages.Article(SampleManuscript.Of(SampleManuscript.P(Moderate))).QuerySelector("svg.rank-marks")!;
        svg.GetAttribute("role").ShouldBe("img");
        svg.GetAttribute("aria-label").ShouldBe("moderate");
        svg.GetAttribute("viewBox").ShouldBe("0 0 56 14");
        // Four circles of two arcs each, three of them with a cross.
        var path = svg.QuerySelector("path")!.GetAttribute("d")!;
        path.Count(c => c == 'a').ShouldBe(8);
        path.Count(c => c == 'v').ShouldBe(3);
    }

    [Fact]
    public void Beside_words_they_are_hidden_from_those_who_are_read_to()
    {
        var svg = SitePages.Article(SampleManuscript.Of(SampleManuscript.P(Moderate with { Alternative = "" }, SampleManuscript.T(" moderate")))).QuerySelector("svg.rank-marks")!;
        svg.GetAttribute("aria-hidden").ShouldBe("true");
        svg.HasAttribute("role").ShouldBeFalse();
    }

    [Fact]
    public void On_paper_they_are_paths_on_one_line_that_follow_the_text()
    {
        var document = Lay(Manuscript(new Block.Paragraph([new Inline.Text("Certainty "), Moderate, new Inline.Text(" rated")])), A4);
        var marks = document.Pages[0].Items.OfType<PageItem.Shape>().Where(s => s.Segments.Any(p => p.Verb == PathVerb.Curve)).ToList();
        marks.Count.ShouldBe(4);
        marks.Select(m => m.Segments.Length > 10).ShouldBe([true, true, true, false]);
        var lefts = marks.Select(m => m.Segments.Where(s => s.Verb != PathVerb.Close).Min(s => s.X)).ToList();
        lefts.ShouldBeInOrder();
        (lefts[1] - lefts[0]).ShouldBe(lefts[3] - lefts[2], 1e-6);
        var texts = document.Pages[0].Items.OfType<PageItem.Glyphs>().ToList();
        var (before, after) = (texts.Single(t => t.Run.Text.Contains("Certainty", StringComparison.Ordinal)), texts.Single(t => t.Run.Text.Contains("rated", StringComparison.Ordinal)));
        before.Y.ShouldBe(after.Y);
        lefts[0].ShouldBeGreaterThan(before.X + before.Width);
        after.X.ShouldBeGreaterThan(lefts[3]);
        PageText.Elements(document.Structure).Single(e => e.ActualText == "moderate").Role.ShouldBe(StructureRole.Span);
    }

    [Fact]
    public void Beside_words_they_are_furniture_on_paper()
    {
        var document = Lay(Manuscript(new Block.Paragraph([Moderate with { Alternative = "" }, new Inline.Text(" moderate")])), A4);
        document.Pages[0].Items.OfType<PageItem.Shape>().Where(s => s.Segments.Any(p => p.Verb == PathVerb.Curve)).ShouldAllBe(s => s.Content == PageItem.Artifact);
        PageText.InStructureOrder(document).ShouldContain("moderate");
    }

    [Fact]
    public void As_plain_text_they_are_what_they_say() => PlainTextWriter.Write([new Inline.Text("Certainty: "), Moderate]).ShouldBe("Certainty: moderate");
}
