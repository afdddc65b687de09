using System.Collections.Immutable;
using ReportGen.Analysis.Evidence;
using ReportGen.Input.Templates;
using ReportGen.Model.Templates;

namespace ReportGen.UnitTests.Analysis.Evidence;

/// <summary>Every row of the Oxford tables, by what the published tables say; the last test of each table sees that no row was forgotten.</summary>
public class CebmRulesTests
{
    private const string Level1 = "1a,1b,1c";
    private const string Level3 = "1a,2a,2b,2c,3a,3b";

    private static readonly ImmutableSortedDictionary<string, EvidenceScheme> Schemes =
        TemplateFolderReader.Read(RepositoryFolder.Path("templates"), "templates").Value!.EvidenceSchemes;

    public static TheoryData<string, string, string> Studies => new()
    {
        { "cebm_2009", "randomized_trial", "1b" },
        { "cebm_2009", "all_or_none", "1c" },
        { "cebm_2009", "cohort", "2b" },
        { "cebm_2009", "low_quality_randomized_trial", "2b" },
        { "cebm_2009", "outcomes_research", "2c" },
        { "cebm_2009", "ecological_study", "2c" },
        { "cebm_2009", "case_control", "3b" },
        { "cebm_2009", "case_series", "4" },
        { "cebm_2009", "low_quality_cohort", "4" },
        { "cebm_2009", "low_quality_case_control", "4" },
        { "cebm_2009", "expert_opinion", "5" },
        { "cebm_2009", "bench_research", "5" },
        { "cebm_2011", "randomized_trial", "2" },
        { "cebm_2011", "n_of_1_trial", "2" },
        { "cebm_2011", "dramatic_observational", "2" },
        { "cebm_2011", "controlled_cohort", "3" },
        { "cebm_2011", "case_series", "4" },
        { "cebm_2011", "case_control", "4" },
        { "cebm_2011", "historically_controlled", "4" },
        { "cebm_2011", "mechanism", "5" },
    };

    public static TheoryData<string, string, string?> Reviews => new()
    {
        { "cebm_2009", "randomized_trial", "1a" },
        { "cebm_2009", "cohort", "2a" },
        { "cebm_2009", "case_control", "3a" },
        { "cebm_2009", "case_series", null },
        { "cebm_2009", "low_quality_randomized_trial", null },
        { "cebm_2009", "randomized_trial,cohort", null },
        { "cebm_2011", "randomized_trial", "1" },
        { "cebm_2011", "randomized_trial,n_of_1_trial", "1" },
        { "cebm_2011", "controlled_cohort", null },
        { "cebm_2011", "case_series", null },
    };

    public static TheoryData<string, bool, bool, bool, string> Grades => new()
    {
        // Levels, consistent, conclusive, extrapolated.
        { Level1, true, true, false, "A" },
        { Level1, true, true, true, "B" },
        { Level3, true, true, false, "B" },
        { Level3, true, true, true, "C" },
        { "4", true, true, false, "C" },
        { "1b,4", true, true, false, "C" },
        { "4", true, true, true, "D" },
        { "5", true, true, false, "D" },
        { "1b,5", true, true, false, "D" },
        { Level1, false, true, false, "D" },
        { Level3, false, true, false, "D" },
        { "4", false, true, false, "D" },
        { Level1, true, false, false, "D" },
        { "4", true, false, false, "D" },
    };

    /// <summary>Of the simplified scheme, by levels and agreement.</summary>
    public static TheoryData<string, bool, string> Simplified => new()
    {
        { "1", true, "A" },
        { "2", true, "B" },
        { "3", true, "B" },
        { "1,2,3", true, "B" },
        { "4", true, "C" },
        { "1,4", true, "C" },
        { "5", true, "D" },
        { "4,5", true, "D" },
        { "1", false, "D" },
        { "2", false, "D" },
        { "4", false, "D" },
        { "5", false, "D" },
    };

    [Theory]
    [MemberData(nameof(Simplified))]
    public void Levels_and_agreement_give_the_grade_of_the_simplified_scheme(string levels, bool consistent, string grade) =>
        RuleTable.First(Schemes["cebm_2009_simplified"].Grades, Facts(("levels", levels), ("consistent", Word(consistent))))!.Result.ShouldBe(grade);

    [Fact]
    public void Every_row_and_every_level_of_the_simplified_scheme_decides_a_case()
    {
        var scheme = Schemes["cebm_2009_simplified"];
        var hit = Simplified.Select(g => RuleTable.First(scheme.Grades, Facts(("levels", (string)g[0]), ("consistent", Word((bool)g[1]))))).ToHashSet();
        scheme.Grades.ShouldAllBe(g => hit.Contains(g));
        Simplified.SelectMany(g => ((string)g[0]).Split(',')).Distinct().ShouldBe(scheme.Levels.Select(l => l.Key), ignoreOrder: true);
    }

    [Theory]
    [MemberData(nameof(Studies))]
    public void The_design_of_a_study_gives_its_level(string scheme, string design, string level) =>
        RuleTable.First(Schemes[scheme].Studies, RuleTable.Facts(("design", design)))!.Result.ShouldBe(level);

    [Theory]
    [MemberData(nameof(Reviews))]
    public void The_designs_of_its_studies_give_the_level_of_a_review(string scheme, string designs, string? level) =>
        RuleTable.First(Schemes[scheme].Reviews, Facts(("designs", designs)))?.Result.ShouldBe(level);

    [Theory]
    [MemberData(nameof(Grades))]
    public void Levels_and_agreement_give_the_grade(string levels, bool consistent, bool conclusive, bool extrapolated, string grade) =>
        RuleTable.First(Schemes["cebm_2009"].Grades, Facts(levels, consistent, conclusive, extrapolated))!.Result.ShouldBe(grade);

    [Fact]
    public void Every_design_of_a_scheme_has_a_level_and_a_case()
    {
        foreach (var scheme in Schemes.Values.Where(s => !s.Designs.IsEmpty))
        {
            Studies.Where(s => (string)s[0] == scheme.Id).Select(s => (string)s[1]).ShouldBe(scheme.Designs.Select(d => d.Key), ignoreOrder: true);
            foreach (var design in scheme.Designs) RuleTable.First(scheme.Studies, RuleTable.Facts(("design", design.Key))).ShouldNotBeNull();
        }
    }

    [Fact]
    public void Every_row_of_the_grades_decides_a_case()
    {
        var grades = Schemes["cebm_2009"].Grades;
        var hit = Grades.Select(g => RuleTable.First(grades, Facts((string)g[0], (bool)g[1], (bool)g[2], (bool)g[3]))).ToHashSet();
        grades.ShouldAllBe(g => hit.Contains(g));
    }

    [Fact]
    public void Every_row_of_the_reviews_decides_a_case()
    {
        foreach (var scheme in Schemes.Values)
        {
            var hit = Reviews.Where(r => (string)r[0] == scheme.Id).Select(r => RuleTable.First(scheme.Reviews, Facts(("designs", (string)r[1])))).ToHashSet();
            scheme.Reviews.ShouldAllBe(r => hit.Contains(r));
        }
    }

    [Fact]
    public void The_scheme_of_2011_has_no_grades() => Schemes["cebm_2011"].Grades.ShouldBeEmpty();

    [Fact]
    public void A_fact_that_is_unknown_fulfils_no_condition() =>
        RuleTable.First(Schemes["cebm_2009"].Reviews, RuleTable.Facts()).ShouldBeNull();

    private static ImmutableDictionary<string, ImmutableArray<string>> Facts(string levels, bool consistent, bool conclusive, bool extrapolated) =>
        Facts(("levels", levels), ("consistent", Word(consistent)), ("conclusive", Word(conclusive)), ("extrapolated", Word(extrapolated)));

    private static ImmutableDictionary<string, ImmutableArray<string>> Facts(params IEnumerable<(string Fact, string Values)> facts) =>
        facts.ToImmutableDictionary(f => f.Fact, f => f.Values.Split(',').ToImmutableArray());

    private static string Word(bool holds) => holds ? "true" : "false";
}
