using System.Text.RegularExpressions;
using ReportGen.UnitTests.Writers.Pdf;

namespace ReportGen.UnitTests.Cli;

/// <summary>The switch <c>--trace</c> and the key <c>trace:</c>.</summary>
public partial class SupplementBuildTests
{
    private const string File = "supplement.pdf";

    [Fact]
    public void Without_the_switch_there_is_no_supplement_and_no_link_into_one()
    {
        using var place = new Workplace();
        place.Build("--formats", "pdf").ExitCode.ShouldBe(0);

        System.IO.File.Exists(place.Output(Workplace.Sample, File)).ShouldBeFalse();
        LinksOf(place, "manuscript.pdf").ShouldBeEmpty();
    }

    [Fact]
    public void With_the_switch_the_numbers_of_each_pdf_lead_to_places_that_are_there()
    {
        using var place = new Workplace();
        place.Build("--trace").ShouldSatisfyAllConditions(r => r.ExitCode.ShouldBe(0), r => r.Error.ShouldBe(""));

        var places = DestinationsOf(place);
        foreach (var pdf in new[] { "manuscript.pdf", "manuscript-review.pdf" })
        {
            var links = LinksOf(place, pdf);
            links.Count.ShouldBeGreaterThan(500, pdf);
            links.ShouldAllBe(l => l.File == File && places.Contains(l.Name) && l.Link.Contains("/Border[0 0 0]") && (l.Link.Contains("/Contents(Q") || l.Link.Contains("/Contents<FEFF0051")) && l.Link.Contains("/StructParent "));
        }

        LinksOf(place, File).ShouldNotBeEmpty();
        LinksOf(place, File).ShouldAllBe(l => l.File == "manuscript.pdf");
        System.IO.File.ReadAllText(place.Output(Workplace.Sample, "index.html")).ShouldContain($"<a href=\"{File}\">Supplement: where each number comes from (PDF)</a>");
        System.IO.File.ReadAllText(place.Output("index.html")).ShouldContain($"{Workplace.Sample}/{File}");
    }

    [Fact]
    public void The_key_of_the_review_asks_for_the_same_bytes()
    {
        using Workplace asked = new(), declared = new();
        System.IO.File.AppendAllText(declared.SampleFile("review.yml"), "\ntrace: true\n");
        asked.Build("--formats", "pdf", "--trace").ExitCode.ShouldBe(0);
        declared.Build("--formats", "pdf").ExitCode.ShouldBe(0);

        // review.yml travels in the article, so that only the supplement is the same.
        System.IO.File.ReadAllBytes(declared.Output(Workplace.Sample, File)).ShouldBe(System.IO.File.ReadAllBytes(asked.Output(Workplace.Sample, File)));
        LinksOf(declared, "manuscript.pdf").Count.ShouldBe(LinksOf(asked, "manuscript.pdf").Count);
    }

    [Fact]
    public void The_switch_needs_a_pdf()
    {
        using var place = new Workplace();
        var (code, _, error) = place.Build("--trace", "--formats", "html");

        code.ShouldBe(2);
        error.ShouldContain("--trace needs the format pdf.");
    }

    [Fact]
    public void RG906_templates_without_a_layout_for_it()
    {
        using var place = new Workplace();
        var templates = Path.Combine(place.Root, "templates");
        Workplace.Copy(RepositoryFolder.Path("templates"), templates);
        place.Templates = templates;
        System.IO.File.Delete(Path.Combine(templates, "styles", "supplement.yml"));
        var (code, _, error) = place.Build("--trace", "--formats", "pdf");

        (code, error.ReplaceLineEndings("\n")).ShouldBe((1,
            "templates/styles/supplement.yml:1:1: error RG906: The templates have no layout for the supplement.\n  expected:  a file styles/supplement.yml\n"
            + "  hint:      Copy it from the templates that ReportGen comes with, or build without --trace and without 'trace:' in review.yml.\n1 error, 0 warnings\n"));
    }

    private static List<(string File, string Name, string Link)> LinksOf(Workplace place, string pdf) =>
        [.. Read(place, pdf).Objects.Values.Select(o => (Link: o, Match: FileLink().Match(o))).Where(m => m.Match.Success).Select(m => (m.Match.Groups[1].Value, m.Match.Groups[2].Value, m.Link))];

    private static HashSet<string> DestinationsOf(Workplace place)
    {
        var reader = Read(place, File);
        var names = reader.Objects[PdfReader.Reference(reader.Catalog, "Dests")];
        return [.. Key().Matches(names).Select(m => m.Groups[1].Value)];
    }

    private static PdfReader Read(Workplace place, string pdf) => new(System.IO.File.ReadAllBytes(place.Output(Workplace.Sample, pdf)));

    [GeneratedRegex(@"/S/GoToR/F\(([a-z.-]+)\)/D<([0-9A-F]+)>")]
    private static partial Regex FileLink();

    [GeneratedRegex(@"<([0-9A-F]+)>\[")]
    private static partial Regex Key();
}
