namespace ReportGen.UnitTests.Cli;

/// <summary>The grade and its words follow the data.</summary>
public class EvidenceWordingTests
{
    [Fact]
    public void One_reversed_study_makes_the_grade_d_and_the_words_follow()
    {
        using var place = new Workplace();
        place.Edit("studies.csv", "6.3,2.9,2,0", "2.9,6.3,2,0");
        place.Build("--formats", "html").ExitCode.ShouldBe(0);
        var page = place.Page();
        page.ShouldContain("grade D");
        page.ShouldContain("evidence is insufficient for a recommendation");
        page.ShouldContain("Case series do not agree on whether pain improves");
        page.ShouldNotContain("grade C");
    }

    [Fact]
    public void A_level_five_study_makes_the_grade_d()
    {
        using var place = new Workplace();
        place.Edit("studies.csv", "10,4\n", "10,5\n");
        place.Build("--formats", "html").ExitCode.ShouldBe(0);
        place.Page().ShouldContain("the level of evidence supports no higher grade");
    }

    [Fact]
    public void The_data_as_they_are_give_grade_c()
    {
        using var place = new Workplace();
        place.Build("--formats", "html").ExitCode.ShouldBe(0);
        var page = place.Page();
        page.ShouldContain("grade C");
        page.ShouldNotContain("grade D:");
    }
}
