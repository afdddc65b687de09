using System.Text;

namespace ReportGen.UnitTests.Cli;

/// <summary>One slip gives one message: what only follows from it is not reported as well.</summary>
public class FollowUpErrorsTests
{
    [Fact]
    public void A_missing_table_is_one_error()
    {
        using var place = new Workplace();
        File.Delete(place.SampleFile("studies.csv"));
        Codes(place).ShouldBe(["RG102"]);
    }

    [Fact]
    public void A_table_in_another_encoding_is_one_error()
    {
        using var place = new Workplace();
        File.WriteAllText(place.SampleFile("studies.csv"), File.ReadAllText(place.SampleFile("studies.csv")).Replace('–', 'é').Replace('’', 'é'), Encoding.Latin1);
        Codes(place).ShouldBe(["RG104"]);
    }

    [Fact]
    public void References_that_cannot_be_read_are_one_error()
    {
        using var place = new Workplace();
        File.Delete(place.SampleFile("references.json"));
        Codes(place).ShouldAllBe(c => c == "RG102");
    }

    [Fact]
    public void A_mistyped_section_of_the_declaration_does_not_make_its_names_unknown()
    {
        using var place = new Workplace();
        place.Edit("review.yml", "\ndescriptives:", "\ndescriptive:");
        Codes(place).ShouldBe(["RG201"]);
    }

    [Fact]
    public void A_wrong_date_is_one_error()
    {
        using var place = new Workplace();
        place.Edit("review.yml", "date: 2026-11-22", "date: 22.11.2026");
        Codes(place).Count.ShouldBe(1);
    }

    [Fact]
    public void An_unknown_reference_in_a_cell_is_one_error()
    {
        using var place = new Workplace();
        place.Edit("studies.csv", "Masala 2011,masala_2011,", "Masala 2011,masala_2012,");
        Codes(place).ShouldBe(["RG322"]);
    }

    [Fact]
    public void A_row_of_nothing_but_commas_at_the_end_does_no_harm()
    {
        using var place = new Workplace();
        File.AppendAllText(place.SampleFile("levels.csv"), ",,\n,,\n");
        place.Build("--formats", "html").ExitCode.ShouldBe(0);
    }

    [Fact]
    public void A_tab_in_the_indentation_is_found_where_it_stands()
    {
        using var place = new Workplace();
        place.Edit("review.yml", "  population: adults", "\tpopulation: adults");
        var (exit, _, error) = place.Build("--formats", "html");
        exit.ShouldBe(1);
        error.ShouldContain("review.yml:49:1: error RG106", Case.Sensitive, error);
    }

    private static List<string> Codes(Workplace place)
    {
        var (exit, _, error) = place.Build("--formats", "html");
        exit.ShouldBe(1);
        return [.. error.Split('\n').Where(l => l.Contains(": error RG", StringComparison.Ordinal)).Select(l => l[(l.IndexOf(": error RG", StringComparison.Ordinal) + 8)..][..5])];
    }
}
