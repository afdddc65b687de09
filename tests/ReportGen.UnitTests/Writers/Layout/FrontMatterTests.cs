using System.Collections.Immutable;
using ReportGen.Model.Manuscripts;
using ReportGen.Model.Studies;
using ReportGen.Writers.Layout;
using static ReportGen.UnitTests.Writers.Layout.PageFixture;
using static ReportGen.UnitTests.Writers.Layout.PlacedText;

namespace ReportGen.UnitTests.Writers.Layout;

/// <summary>The title block of a review with authors, in both shipped layouts.</summary>
public class FrontMatterTests
{
    private static readonly Manuscript s_manuscript = Manuscript(Paragraph("Text.")) with
    {
        FrontMatter = Front("Exercise after knee replacement: a systematic review") with
        {
            Authors =
            [
                new Author("Doe", "Ada", ["Example University, Example City", "Institute of Examples"], "0000-0002-1825-0097", "ada@example.org", true),
                new Author("Roe", "Bo", ["Institute of Examples"], "", "", false),
            ],
            Keywords = ["knee", "exercise"],
            Address = "https://doi.org/10.5555/12345678",
            Licence = "CC BY 4.0",
            Abstract = [new AbstractSection(Inlines("Background"), [Paragraph("A short abstract of a few words.")])],
        },
    };

    private static readonly PagedDocument s_journal = Lay(s_manuscript, ShippedLayouts.Journal);
    private static readonly PagedDocument s_review = Lay(s_manuscript, ShippedLayouts.Manuscript);

    public static TheoryData<string> Layouts => ["journal", "manuscript"];

    [Theory]
    [MemberData(nameof(Layouts))]
    public void Names_affiliations_and_addresses_are_tied(string layout)
    {
        var text = ExpectedText.Letters(PageText.InStructureOrder(Of(layout)));

        text.ShouldContain("AdaDoe1,2,*,BoRoe2");
        text.ShouldContain("1ExampleUniversity,ExampleCity");
        text.ShouldContain("2InstituteofExamples");
        text.ShouldContain("*AdaDoe,ada@example.org");
        text.ShouldContain("AdaDoe0000-0002-1825-0097");
        foreach (var part in new[] { "doi:10.5555/12345678", "CCBY4.0", "March15,2024" }) text.ShouldContain(part);
    }

    [Theory]
    [MemberData(nameof(Layouts))]
    public void Mail_ORCID_and_doi_are_links(string layout) =>
        Of(layout).Pages[0].Links.Select(l => l.Target).OfType<LinkTarget.Web>().Select(w => w.Url).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)
            .ShouldBe(["https://doi.org/10.5555/12345678", "https://orcid.org/0000-0002-1825-0097", "mailto:ada@example.org"]);

    [Theory]
    [MemberData(nameof(Layouts))]
    public void The_structure_begins_with_the_title(string layout)
    {
        var elements = Of(layout).Structure.Children.OfType<StructureNode.Element>().ToList();

        elements[0].Role.ShouldBe(StructureRole.H1);
        elements.Single(e => e.Role == StructureRole.Sect).Children.OfType<StructureNode.Element>().First().Role.ShouldBe(StructureRole.H2);
        PageChecker.Check(Of(layout), layout == "journal" ? ShippedLayouts.Journal : ShippedLayouts.Manuscript).ShouldBeEmpty();
    }

    [Fact]
    public void Facts_stand_beside_the_abstract_in_a_journal_and_around_it_in_a_manuscript()
    {
        var style = ShippedLayouts.Journal;
        (Find(s_journal, "Keywords").X, Find(s_journal, "ORCID").X).ShouldBe((style.Margins.Left, style.Margins.Left));
        Find(s_journal, "Abstract").X.ShouldBeGreaterThan(style.Margins.Left + style.InfoWidth);
        Find(s_journal, "Keywords").Y.ShouldBe(Find(s_journal, "Abstract").Y, 6);

        Find(s_review, "Abstract").X.ShouldBe(ShippedLayouts.Manuscript.Margins.Left + 10, 0.05);
        Find(s_review, "Keywords").Y.ShouldBeGreaterThan(Find(s_review, "Background").Y);
    }

    [Fact]
    public void One_affiliation_of_all_needs_no_number()
    {
        var authors = s_manuscript.FrontMatter.Authors.Select(a => a with { Affiliations = ["Institute of Examples"] }).ToImmutableArray();
        var text = ExpectedText.Letters(PageText.InStructureOrder(Lay(s_manuscript with { FrontMatter = s_manuscript.FrontMatter with { Authors = authors } }, ShippedLayouts.Journal)));

        text.ShouldContain("AdaDoe*,BoRoeInstituteofExamples");
    }

    [Fact]
    public void Without_authors_the_note_stands_in_their_place()
    {
        var front = s_manuscript.FrontMatter with { Authors = [], AuthorsNote = "Authors: not given in the source." };

        Find(Lay(s_manuscript with { FrontMatter = front }, ShippedLayouts.Journal), "Authors: not given in the source.").Page.ShouldBe(0);
    }

    private static PagedDocument Of(string layout) => layout == "journal" ? s_journal : s_review;
}
