using System.Collections.Immutable;
using ReportGen.Model.Findings;

namespace ReportGen.UnitTests.Analysis.Evidence;

/// <summary>Text and tables stay right whatever the data are.</summary>
public class DataSituationTests
{
    [Fact]
    public void One_study()
    {
        using var review = new EffectReview();
        review.Trials.RemoveRange(1, 3);
        var results = review.Results();
        results.Value("falls.certainty.inconsistency").ShouldBe("not serious");
        results.Value("falls.certainty.inconsistency.reason").ShouldBe("a single study, which cannot disagree with another");
        results.Value("falls.certainty.publication_bias").ShouldBe("not assessed");
        review.Table("events").Count.ShouldBe(3);
        review.Table("sof")[1].ShouldContain("800 (1)");
    }

    [Fact]
    public void No_heterogeneity()
    {
        using var review = new EffectReview();
        var results = review.Results();
        results.Value("falls.pooled.tau2").ShouldBe("0.00");
        results.Value("falls.certainty.inconsistency.reason").ShouldBe("low heterogeneity (I² below 40%)");
    }

    [Fact]
    public void A_study_without_one_arm_is_left_out_of_the_outcome_and_named()
    {
        using var review = new EffectReview();
        review.Trials[1] = review.Trials[1] with { E0 = "NR" };
        var results = review.Results();
        results.Value("falls.k").ShouldBe("3");
        review.Table("events").ShouldNotContain(l => l.StartsWith("Bell 2004", StringComparison.Ordinal));
        review.Page().ShouldContain("Not reported by: Bell 2004.");
        review.Table("trials").ShouldContain(l => l.StartsWith("Bell 2004", StringComparison.Ordinal));
    }

    [Fact]
    public void No_events_in_one_group_or_in_both()
    {
        using var review = new EffectReview();
        review.Trials[0] = review.Trials[0] with { E1 = "0" };
        review.Trials[2] = review.Trials[2] with { E1 = "0", E0 = "0" };
        review.Results().Has("falls.certainty").ShouldBeTrue();
        review.Table("events").Single(l => l.StartsWith("Ames 2001", StringComparison.Ordinal)).ShouldContain("0/400");
    }

    [Fact]
    public void Sixty_studies_with_names_of_eighty_characters()
    {
        using var review = new EffectReview();
        review.Trials.Clear();
        for (var i = 0; i < 60; i++)
            review.Trials.Add(($"Study number {i:00} of a group with a name as long as names of collaborations can be", $"{10 + (i % 7)}", "400", $"{20 + (i % 11)}", "400", $"{5 + i}", i % 2 == 0 ? "random" : "alternate"));
        var results = review.Results();
        results.Value("falls.certainty.publication_bias.judged_by").ShouldBe("proposed by rule");
        results.Value("falls.certainty.weight_at_risk").ShouldStartWith("5");
        review.Table("events").Count.ShouldBe(62);
        review.Table("robust").Count(l => l.Contains("Without one study", StringComparison.Ordinal)).ShouldBe(60);
        var (exit, _, error) = review.Build("--formats", "pdf");
        exit.ShouldBe(0, error);
    }

    [Fact]
    public void Five_subgroups()
    {
        using var review = new EffectReview();
        review.Trials.Clear();
        for (var i = 0; i < 15; i++) review.Trials.Add(($"Study {i}", $"{10 + i}", "400", $"{20 + i}", "400", $"{5 + i}", $"group {i % 5}"));
        review.Results();
        review.Table("groups").Count(l => l.StartsWith("group", StringComparison.Ordinal)).ShouldBe(5);
        review.Page().ShouldContain("Test between the subgroups of Allocation:");
    }

    [Theory]
    [InlineData("1", "90", "results in a large reduction in the risk of falling", "A large reduction")]
    [InlineData("90", "1", "results in a large increase in the risk of falling", "A large increase")]
    [InlineData("50", "51", "results in little to no difference in the risk of falling", "Little to no difference")]
    [InlineData("50", "58", "reduces the risk of falling slightly", "A slight reduction")]
    public void Effects_in_both_directions_and_of_any_size(string e1, string e0, string words, string comment)
    {
        using var review = new EffectReview();
        // Judged by hand, so that only size and direction vary.
        foreach (var domain in (string[])["risk_of_bias", "inconsistency", "imprecision", "indirectness"]) review.Judgements.Add($"{domain},falls,{domain},not serious,for the test,AB");
        review.Trials.Clear();
        for (var i = 0; i < 4; i++) review.Trials.Add(($"Study {i}", e1, "2000", e0, "2000", $"{5 + i}", "random"));
        var results = review.Results();
        results.Value("falls.certainty").ShouldBe("high");
        review.Page().ShouldContain("Exercise " + words);
        review.Table("sof")[1].ShouldContain(comment);
    }

    [Fact]
    public void A_ratio_far_below_what_two_decimals_show_keeps_a_digit()
    {
        using var review = new EffectReview();
        review.Trials.Clear();
        for (var i = 0; i < 4; i++) review.Trials.Add(($"Study {i}", "1", "20000", "6", "22", $"{5 + i}", "random"));
        review.Results().Value("falls.pooled.estimate").ShouldBe("<0.001");
        review.Table("events")[1].ShouldContain("<0.001");
        review.Page().ShouldNotContain("0.00 [0.00");
    }

    [Fact]
    public void The_F_test_of_moderators_has_both_degrees_of_freedom()
    {
        using var review = new EffectReview();
        var results = review.Results();
        results.Value("falls.by_dose.moderators.residual_df").ShouldBe("2");
        review.Page().ShouldContain($"test of the moderators: F(1,\u00A02)\u00A0=\u00A0{results.Value("falls.by_dose.moderators.statistic")}, p");
    }

    [Fact]
    public void Negative_and_huge_differences_of_means()
    {
        var columns = "      year: {type: year, label: Year}\n" + string.Concat(
            new[] { "m1", "s1", "n1", "m2", "s2", "n2" }.Select(c => $"      {c}: {{type: number, label: {c}, decimals: 1}}\n"));
        var findings = new Synthesis.SynthesisReview
        {
            Columns = columns.TrimEnd('\n'),
            Header = "year,m1,s1,n1,m2,s2,n2",
            Rows = ["2001,-900000,20000,40,1200000,30000,40", "2002,-1100000,20000,40,900000,30000,40", "2003,-1000000,20000,40,1000000,30000,40"],
            Outcome = "    kind: effect\n    table: studies\n    label: Score\n    measure: MD\n    columns: {m1i: m1, sd1i: s1, n1i: n1, m2i: m2, sd2i: s2, n2i: n2}\n"
                + "    level: 0.95\n    decimals: 1\n    analyses:\n" + Synthesis.SynthesisReview.Pooled,
        }.Findings();
        findings.Find("falls.pooled.estimate")!.Printed.ShouldStartWith("−2,0");
        findings.Find("falls.pooled.interval")!.Printed.ShouldContain(" to ");
    }

    [Fact]
    public void Studies_of_one_year_are_added_up_by_name_whatever_the_order_of_rows()
    {
        var plan = "    sensitivity:\n      pooled: {cumulative: year}\n";
        string[] rows = [.. Enumerable.Range(1, 10).Select(i => $"{(i is 2 or 10 or 7 ? 2005 : 1990 + i)},{3 + i},100,{8 + i},100,1,2,home")];
        var findings = new Synthesis.SynthesisReview { Rows = rows, Outcome = Synthesis.SynthesisReview.Binary("RR", Synthesis.SynthesisReview.Pooled, plan) }.Findings();
        Order(findings).TakeLast(3).ShouldBe(["Study 10", "Study 2", "Study 7"]);
    }

    private static ImmutableArray<string> Order(ReviewFindings findings) =>
        findings.Outcomes.OfType<SynthesisFindings>().Single().Results.Sensitivity.Single().Cumulative.Select(c => c.Name).ToImmutableArray();

    [Fact]
    public void An_outcome_that_nobody_reports_invents_nothing()
    {
        using var review = new EffectReview();
        for (var i = 0; i < review.Trials.Count; i++) review.Trials[i] = review.Trials[i] with { E1 = "NR" };
        var (exit, _, error) = review.Build();
        error.ShouldNotContain("fault");
        exit.ShouldBeLessThan(2);
    }
}
