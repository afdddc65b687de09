namespace ReportGen.UnitTests.Analysis.Evidence;

/// <summary>A whole review of an effect: its certainty, its words and all its generated tables.</summary>
public class EffectReviewTests
{
    [Fact]
    public void Builds_and_prints_its_tables()
    {
        using var review = new EffectReview();
        review.Results();
        string[] tables = ["trials", "events", "groups", "robust", "small", "doses", "sof", "prisma"];
        string.Join("\n\n", tables.Select(t => $"## {t}\n" + string.Join('\n', review.Table(t)))).ShouldMatchApproved(
            c => c.SubFolder("Approved").WithFileExtension(".txt").LocateTestMethodUsingAttribute<FactAttribute>().NoDiff());
    }
}
