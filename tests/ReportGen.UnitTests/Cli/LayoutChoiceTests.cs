using ReportGen.UnitTests.Writers.Pdf;

namespace ReportGen.UnitTests.Cli;

/// <summary>Which PDFs a build makes.</summary>
public class LayoutChoiceTests
{
    [Fact]
    public void The_layouts_of_the_review_are_made_and_offered()
    {
        using var place = new Workplace();
        place.Edit("review.yml", "layouts: [journal, manuscript]", "layouts: [manuscript]");
        place.Build().ExitCode.ShouldBe(0);

        Pdfs(place).ShouldBe(["manuscript-review.pdf"]);
        File.ReadAllText(place.Output(Workplace.Sample, "index.html")).ShouldContain("<a href=\"manuscript-review.pdf\">PDF for review</a>");
        File.ReadAllText(place.Output("index.html")).ShouldNotContain("manuscript.pdf");
    }

    [Fact]
    public void All_layouts_are_made_where_none_is_named()
    {
        using var place = new Workplace();
        place.Edit("review.yml", "layouts: [journal, manuscript]\n", "");
        place.Build().ExitCode.ShouldBe(0);

        Pdfs(place).ShouldBe(["manuscript-review.pdf", "manuscript.pdf"]);
    }

    [Fact]
    public void The_command_line_overrides_the_review()
    {
        using var place = new Workplace();
        place.Build("--layout", "journal").ExitCode.ShouldBe(0);

        Pdfs(place).ShouldBe(["manuscript.pdf"]);
    }

    [Fact]
    public void Paper_is_that_of_the_review()
    {
        using var place = new Workplace();
        place.Edit("review.yml", "layouts: [journal, manuscript]", "layouts: [manuscript]\npaper: letter");
        place.Build().ExitCode.ShouldBe(0);

        var file = new PdfReader(File.ReadAllBytes(place.Output(Workplace.Sample, "manuscript-review.pdf")));
        file.Pages.Select(p => file.Objects[p]).ShouldAllBe(p => p.Contains("/MediaBox[0 0 612 792]") || p.Contains("/MediaBox[0 0 792 612]"));
    }

    [Fact]
    public void A_report_names_the_lines_with_wide_spaces()
    {
        using var place = new Workplace();
        var (code, output, _) = place.Build("--layout", "journal", "--layout-report");

        code.ShouldBe(0);
        var lines = output.ReplaceLineEndings("\n").Split('\n', StringSplitOptions.RemoveEmptyEntries);
        lines[0].ShouldMatch(@"^cervical-vertebroplasty/manuscript\.pdf: \d+ justified lines, (9\d\.\d|100\.0) % of them within 1\.5 times the natural space$");
        lines[1..^1].ShouldAllBe(l => System.Text.RegularExpressions.Regex.IsMatch(l, @"^  page \d+, [12]\.\d\d times: .+$"));
        lines[^1].ShouldStartWith("built ");
    }

    [Fact]
    public void A_layout_that_does_not_exist_is_an_error_of_its_line()
    {
        using var place = new Workplace();
        place.Edit("review.yml", "layouts: [journal, manuscript]", "layouts: [journel]");
        var (code, _, error) = place.Build();

        code.ShouldBe(1);
        error.ReplaceLineEndings("\n").ShouldContain("RG905");
        error.ShouldContain("The templates have no page layout of this name.");
        error.ShouldContain("journel");
        error.ShouldContain("one of: journal, manuscript");
        error.ShouldContain("Did you mean 'journal'?");
    }

    [Fact]
    public void A_layout_that_does_not_exist_on_the_command_line_is_wrong_usage()
    {
        using var place = new Workplace();
        var (code, _, error) = place.Build("--layout", "letter");

        code.ShouldBe(2);
        error.ShouldContain("RG905");
        error.ShouldContain("A layout is a file under templates/styles/pages.");
    }

    private static IEnumerable<string> Pdfs(Workplace place) =>
        Directory.EnumerateFiles(place.Output(Workplace.Sample), "manuscript*.pdf").Select(f => Path.GetFileName(f)).Order(StringComparer.Ordinal);
}
