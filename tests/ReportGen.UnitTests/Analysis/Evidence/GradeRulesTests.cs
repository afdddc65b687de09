using System.Collections.Immutable;
using ReportGen.Analysis.Evidence;
using ReportGen.Input.Templates;
using ReportGen.Model.Templates;

namespace ReportGen.UnitTests.Analysis.Evidence;

/// <summary>Every row of the GRADE tables; the last test sees that no row was forgotten.</summary>
public class GradeRulesTests
{
    private static readonly CertaintyScheme Grade = TemplateFolderReader.Read(RepositoryFolder.Path("templates"), "templates").Value!.CertaintySchemes["grade"];

    /// <summary>Domain, facts, judgement; null where no rule fits.</summary>
    public static TheoryData<string, string, string?> Proposals => new()
    {
        { "risk_of_bias", "weight_at_risk=little", "not serious" },
        { "risk_of_bias", "weight_at_risk=much", "serious" },
        { "risk_of_bias", "", null },
        { "inconsistency", "studies=one", "not serious" },
        { "inconsistency", "studies=few heterogeneity=low prediction=crosses overlap=no", "not serious" },
        { "inconsistency", "studies=few heterogeneity=substantial prediction=agrees overlap=yes", "not serious" },
        { "inconsistency", "studies=few heterogeneity=substantial prediction=crosses overlap=yes", "serious" },
        { "inconsistency", "studies=few heterogeneity=substantial prediction=agrees overlap=no", "serious" },
        { "inconsistency", "studies=few heterogeneity=considerable prediction=agrees overlap=yes", "serious" },
        { "inconsistency", "studies=few heterogeneity=considerable prediction=crosses overlap=no explained=not_examined", "very serious" },
        { "inconsistency", "studies=few heterogeneity=considerable prediction=crosses overlap=no explained=little", "very serious" },
        { "inconsistency", "studies=few heterogeneity=considerable prediction=crosses overlap=no explained=much", "serious" },
        { "inconsistency", "studies=few", null },
        { "indirectness", "kind=effect", null },
        { "imprecision", "no_effect=included reaches=both information=met", "very serious" },
        { "imprecision", "no_effect=included reaches=both information=not_met", "very serious" },
        { "imprecision", "no_effect=excluded reaches=one information=not_met", "serious" },
        { "imprecision", "no_effect=included reaches=neither information=not_met", "serious" },
        { "imprecision", "no_effect=included reaches=one information=met", "serious" },
        { "imprecision", "no_effect=included reaches=neither information=met", "not serious" },
        { "imprecision", "no_effect=excluded reaches=one information=met", "not serious" },
        { "imprecision", "no_effect=excluded reaches=one information=large", "not serious" },
        { "imprecision", "no_effect=excluded reaches=one information=not_computed", "not serious" },
        { "imprecision", "no_effect=included information=met", null },
        { "imprecision", "bands=one", "not serious" },
        { "imprecision", "bands=two", "serious" },
        { "imprecision", "bands=more", "very serious" },
        { "publication_bias", "studies=one", "not assessed" },
        { "publication_bias", "studies=few asymmetry=yes", "not assessed" },
        { "publication_bias", "studies=ten_or_more asymmetry=no", "undetected" },
        { "publication_bias", "studies=ten_or_more asymmetry=yes", "suspected" },
        { "publication_bias", "studies=ten_or_more", null },
        { "large_effect", "design=randomized rated_down=no effect=very_large", "none" },
        { "large_effect", "design=observational rated_down=yes effect=very_large", "none" },
        { "large_effect", "design=observational rated_down=no effect=very_large", "very large" },
        { "large_effect", "design=observational rated_down=no effect=large", "large" },
        { "large_effect", "design=observational rated_down=no effect=smaller", "none" },
        { "dose_response", "design=observational", null },
        { "large_effect", "kind=frequency design=observational rated_down=no", "none" },
        { "dose_response", "kind=change design=observational", "none" },
        { "opposing_confounding", "kind=frequency design=observational", "none" },
        { "dose_response", "kind=effect design=randomized", "none" },
        { "opposing_confounding", "design=randomized", "none" },
        { "opposing_confounding", "design=observational", null },
    };

    [Theory]
    [MemberData(nameof(Proposals))]
    public void Facts_give_the_proposal(string domain, string facts, string? judgement) => Propose(domain, facts)?.Result.ShouldBe(judgement);

    [Theory]
    [InlineData("randomized", "high")]
    [InlineData("observational", "low")]
    public void The_design_says_where_the_rating_starts(string design, string certainty) =>
        RuleTable.First(Grade.Starts, RuleTable.Facts(("design", design)))!.Result.ShouldBe(certainty);

    [Theory]
    [InlineData("risk_of_bias", "not serious", 0)]
    [InlineData("inconsistency", "serious", -1)]
    [InlineData("imprecision", "very serious", -2)]
    [InlineData("publication_bias", "not assessed", 0)]
    [InlineData("publication_bias", "suspected", -1)]
    [InlineData("large_effect", "very large", 2)]
    [InlineData("dose_response", "present", 1)]
    [InlineData("opposing_confounding", "none", 0)]
    public void A_judgement_moves_the_certainty(string domain, string judgement, int points) =>
        Grade.Domains.First(d => d.Id == domain).Judgements.First(j => j.Key == judgement).Value.ShouldBe(points);

    [Fact]
    public void The_certainty_has_four_levels_and_eight_domains()
    {
        Grade.Levels.Select(l => l.Key).ShouldBe(["high", "moderate", "low", "very low"]);
        Grade.Domains.Select(d => d.Id).ShouldBe(
            ["risk_of_bias", "inconsistency", "indirectness", "imprecision", "publication_bias", "large_effect", "dose_response", "opposing_confounding"]);
        Grade.Domains.Take(5).ShouldAllBe(d => d.Judgements.All(j => j.Value <= 0));
        Grade.Domains.Skip(5).ShouldAllBe(d => d.Judgements.All(j => j.Value >= 0));
    }

    [Fact]
    public void Every_row_of_the_proposals_decides_a_case()
    {
        foreach (var domain in Grade.Domains)
        {
            var hit = Proposals.Where(p => (string)p[0] == domain.Id).Select(p => Propose(domain.Id, (string)p[1])).ToHashSet();
            domain.Proposals.ShouldAllBe(p => hit.Contains(p), domain.Id);
        }
    }

    private static EvidenceRule? Propose(string domain, string facts) => RuleTable.First(
        Grade.Domains.First(d => d.Id == domain).Proposals,
        facts.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(f => f.Split('=')).ToImmutableDictionary(f => f[0], f => ImmutableArray.Create(f[1].Replace('_', ' '))));
}
