using ReportGen.Input.Templates;

namespace ReportGen.UnitTests.Analysis.Evidence;

/// <summary>The PRISMA checklist: its items, and what can be wrong with its marks.</summary>
public class ChecklistTests
{
    // 27 items; 10, 16 and 23 with sub-items as the statement has them.
    private const string Items =
        "1 2 3 4 5 6 7 8 9 10a 10b 11 12 13a 13b 13c 13d 13e 13f 14 15 16a 16b 17 18 19 20a 20b 20c 20d 21 22 23a 23b 23c 23d 24a 24b 24c 25 26 27";

    [Fact]
    public void Has_every_item_of_the_statement_in_its_order() =>
        string.Join(' ', TemplateFolderReader.Read(RepositoryFolder.Path("templates"), "templates").Value!.Checklists["prisma_2020"].Items.Select(i => i.Id)).ShouldBe(Items);

    [Fact]
    public void A_heading_marked_with_an_item_that_does_not_exist()
    {
        using var review = new EffectReview();
        review.Prose = review.Prose.Replace("prisma=3,4", "prisma=3,28", StringComparison.Ordinal);
        var error = review.Build().Error;
        error.ShouldContain("manuscript/text.md:1:1: error RG548: PRISMA 2020 has no such item.");
        error.ShouldContain("  expected:  the number of an item, such as 5 or 13a");
    }

    [Fact]
    public void A_place_for_an_item_that_does_not_exist()
    {
        using var review = new EffectReview();
        review.Changes.Add(("\"27\": repository", "\"13\": repository"));
        var error = review.Build().Error;
        error.ShouldContain("error RG548: PRISMA 2020 has no such item.");
        error.ShouldContain("  found:     13\n");
    }

    [Fact]
    public void A_place_that_does_not_exist()
    {
        using var review = new EffectReview();
        review.Changes.Add(("sec:intro", "sec:methods"));
        review.Build().Error.ShouldContain("error RG522: No section has the id 'methods'.");
    }

    [Fact]
    public void A_checklist_that_does_not_exist()
    {
        using var review = new EffectReview();
        review.Changes.Add(("kind: prisma_checklist,", "kind: prisma_checklist, checklist: prisma_202,"));
        var error = review.Build().Error;
        error.ShouldContain("error RG547: No reporting checklist has this name.");
        error.ShouldContain("Did you mean 'prisma_2020'?");
    }

    [Fact]
    public void Names_what_is_missing_and_needs_no_mark_for_what_the_program_makes()
    {
        using var review = new EffectReview();
        review.Results();
        review.Page().ShouldContain("Not reported: 1, 5, 6, 8, 9, 10a, 10b, 11, 12, 13a, 13b, 13c, 13d, 13e, 13f, 14, 15, 16a, 16b, 18, 20a, 23b, 23c, 23d, 24a, 24b, 24c, 25, 26.");
        review.Table("prisma").ShouldContain(l => l.EndsWith(",Table\u00A07", StringComparison.Ordinal));
    }
}
