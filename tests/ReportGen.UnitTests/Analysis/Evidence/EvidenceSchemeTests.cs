using ReportGen.UnitTests.Cli;

namespace ReportGen.UnitTests.Analysis.Evidence;

/// <summary>Schemes of levels and grades in a whole review: levels from designs, the level of the review, further schemes.</summary>
public class EvidenceSchemeTests
{
    private const string ByLevel = "  scheme: cebm_2009_simplified\n  table: studies\n  level_column: evidence_level\n";
    private const string ByDesign = "  scheme: cebm_2009\n  table: studies\n  design_column: evidence_level\n  designs: {\"4\": case_series}\n";

    [Fact]
    public void A_review_of_case_series_has_the_level_that_is_declared()
    {
        using var place = new Workplace();
        place.Edit("review.yml", ByLevel, ByDesign);
        Results(place).ShouldSatisfyAllConditions(
            r => r.Value("evidence.review.level").ShouldBe("4"),
            r => r.Value("evidence.review.rule").ShouldBe("a review of case series has the level of its studies"),
            r => r.Value("evidence.review.declared").ShouldBe("yes"),
            r => r.Value("evidence.study.sun_2010.level").ShouldBe("4"),
            r => r.Value("evidence.study.sun_2010.rule").ShouldBe("a case series, or a cohort or case-control study of low quality"),
            r => r.Value("evidence.grade").ShouldBe("C"));
        place.Page().ShouldContain("By a rule declared for this review (a review of case series has the level of its studies), its level is 4.");
    }

    [Fact]
    public void A_review_of_trials_needs_no_rule_of_its_own()
    {
        using var place = new Workplace();
        place.Edit("review.yml", ByLevel, ByDesign.Replace("case_series", "randomized_trial", StringComparison.Ordinal));
        place.Edit("review.yml", "review_level: {level: \"4\", rule: a review of case series has the level of its studies}", "review_level: {down: 1, reason: indirect}");
        Results(place).ShouldSatisfyAllConditions(
            r => r.Value("evidence.review.level").ShouldBe("1b"),
            r => r.Value("evidence.review.declared").ShouldBe("no"),
            r => r.Value("evidence.grade").ShouldBe("A"));
    }

    [Fact]
    public void Extrapolated_evidence_is_a_grade_lower()
    {
        using var place = new Workplace();
        place.Edit("review.yml", ByLevel, ByDesign.Replace("case_series", "cohort", StringComparison.Ordinal) + "  extrapolated: true\n");
        Results(place).Value("evidence.grade").ShouldBe("C");
    }

    [Fact]
    public void A_further_scheme_stands_beside_the_first_and_may_have_no_grades()
    {
        using var place = new Workplace();
        place.Edit("review.yml", "  consistency_outcome: pain\n", """
              consistency_outcome: pain
              further:
                oxford_2011:
                  scheme: cebm_2011
                  table: studies
                  design_column: evidence_level
                  designs: {"4": case_series}
                  consistency_outcome: pain

            """);
        Results(place).ShouldSatisfyAllConditions(
            r => r.Value("evidence.grade").ShouldBe("C"),
            r => r.Value("evidence.oxford_2011.level").ShouldBe("4"),
            r => r.Value("evidence.oxford_2011.grade").ShouldBe("the scheme has no grades"));
    }

    [Fact]
    public void A_level_with_the_sign_of_an_inconclusive_study_supports_only_grade_d()
    {
        using var place = new Workplace();
        place.Edit("review.yml", "scheme: cebm_2009_simplified", "scheme: cebm_2009");
        place.Edit("review.yml", "allowed: [\"1\", \"2\", \"3\", \"4\", \"5\"]", "allowed: [\"4\", 4-]");
        var file = place.SampleFile("studies.csv");
        File.WriteAllText(file, File.ReadAllText(file).Replace(",4\n", ",4-\n", StringComparison.Ordinal));
        Results(place).Value("evidence.grade").ShouldBe("D");
    }

    private static ResultsFile Results(Workplace place)
    {
        var (exit, _, error) = place.Build("--formats", "html");
        exit.ShouldBe(0, error);
        return ResultsFile.Of(place);
    }
}
