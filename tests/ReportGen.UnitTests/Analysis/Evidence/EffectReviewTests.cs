namespace ReportGen.UnitTests.Analysis.Evidence;

/// <summary>A whole review of an effect: its certainty, its words and all its generated tables.</summary>
public class EffectReviewTests
{
    [Fact]
    public void The_methods_follow_from_what_is_declared()
    {
        using var review = new EffectReview();
        review.Prose += "\n\n# Methods\n\n{{ include \"methods/synthesis.md\" falls }} {{ include \"methods/certainty.md\" falls }}\n";
        review.Results();
        var page = review.Page();
        page.ShouldContain("The main meta-analysis is Random effects (REML, Hartung-Knapp)");
        page.ShouldContain("Subgroups by Allocation were analyzed each with its own τ²");
        page.ShouldContain("A meta-regression on Dose was fitted");
        page.ShouldContain("For comparison, Random effects (DerSimonian-Laird, normal) (risk ratio)");
        page.ShouldContain("Studies were left out one at a time.");
        page.ShouldContain("Small-study effects were to be assessed with ten or more studies by Egger’s test");
        page.ShouldContain("The optimal information size");
        foreach (var author in (string[])["Viechtbauer W.", "Hartung J, Knapp G.", "DerSimonian R, Laird N.", "Higgins JPT, Thompson SG.", "Egger M,", "Katz D,"])
            page.ShouldContain(author);
    }

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
