using ReportGen.Audit.Reconcile;

namespace ReportGen.UnitTests.Audit.Reconcile;

/// <summary>0.49 (0.34–0.70), as the article of 1994 prints the risk ratio of the thirteen trials.</summary>
public class BcgReconciliationTests
{
    private static readonly ReconciledSample Sample = new("bcg-vaccine");
    private static readonly MethodSearch Together = Sample.Reconciliation.Groups.Single().Search;

    [Fact]
    public void The_estimate_with_its_limits_is_printed_by_these_estimators_with_the_normal_test()
    {
        Together.AsDeclared.ShouldBeTrue();
        Models(true).ShouldBe(
        [
            "random effects, Hedges", "random effects, Sidik-Jonkman", "random effects, REML", "random effects, empirical Bayes", "random effects, Paule-Mandel",
            "random effects, Paule-Mandel (median-unbiased)",
        ]);
    }

    [Fact]
    public void It_is_not_printed_by_others()
    {
        Models(false).ShouldBe(
        [
            "equal effects, inverse variance", "random effects, Hunter-Schmidt", "random effects, Hunter-Schmidt for small samples", "random effects, maximum likelihood",
            "random effects, iterated DerSimonian-Laird", "random effects, generalized Q", "equal effects, Mantel-Haenszel", "equal effects, Peto",
            "generalized linear mixed model (unconditional, fixed study effects)", "generalized linear mixed model (conditional, approximate likelihood)",
        ]);
        Together.Single.Single(s => s.Changes[0].Key == "test_knha").ShouldSatisfyAllConditions(s => s.Matches.ShouldBeFalse(), s => s.Prints.ShouldBe("0.49, 0.33, 0.73"));
        Together.Single.Single(s => s.Changes[0].Arguments is ["random effects, maximum likelihood"]).Prints.ShouldBe("0.49, 0.35, 0.69");
    }

    [Fact]
    public void A_match_of_one_figure_alone_is_told_to_be_no_proof()
    {
        var alone = Sample.Figure("rr").Search!;
        alone.Matching.ShouldBeGreaterThan(Together.Matching);
        Sample.Sentences("rr").ShouldStartWith($"Of {alone.Searched} other methods that were tried, {alone.Matching} print it as well.");
        Sample.WordsAreComplete();
    }

    private static IEnumerable<string> Models(bool matching) =>
        Together.Single.Where(s => s.Changes[0].Key == "model" && s.Matches == matching).Select(s => s.Changes[0].Arguments[0]).Where(m => m != "generalized linear mixed model");
}
