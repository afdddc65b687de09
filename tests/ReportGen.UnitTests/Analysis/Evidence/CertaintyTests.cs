namespace ReportGen.UnitTests.Analysis.Evidence;

/// <summary>The rating of a whole review: proposals, authors' judgements before them, and what is said where they differ.</summary>
public class CertaintyTests
{
    [Fact]
    public void Without_judgements_every_domain_follows_its_rule_and_is_marked_so()
    {
        using var review = new EffectReview();
        var results = review.Results();
        results.Value("falls.certainty").ShouldBe("moderate");
        results.Value("falls.certainty.start").ShouldBe("high");
        results.Value("falls.certainty.risk_of_bias").ShouldBe("serious");
        results.Value("falls.certainty.risk_of_bias.judged_by").ShouldBe("proposed by rule");
        results.Value("falls.certainty.weight_at_risk").ShouldBe("44.0%");
        results.Value("falls.certainty.indirectness").ShouldBe("not judged");
        results.Value("falls.certainty.not_judged").ShouldBe("indirectness");
        results.Value("falls.certainty.publication_bias").ShouldBe("not assessed");
        results.Value("falls.certainty.differing").ShouldBe("none");
        review.Page().ShouldContain("Exercise probably reduces the risk of falling.");
        review.Page().ShouldContain("It was rated down for risk of bias (serious): studies at risk carry a quarter of the weight or more (proposed by rule).");
        review.Page().ShouldContain("Nobody judged indirectness, and no rule decides it from data");
    }

    [Theory]
    [InlineData("risk_of_bias", "not serious", "high", "reduces the risk of falling")]
    [InlineData("risk_of_bias", "very serious", "low", "may reduce the risk of falling")]
    [InlineData("inconsistency", "serious", "low", "may reduce the risk of falling")]
    [InlineData("inconsistency", "very serious", "very low", "The evidence is very uncertain about the effect of exercise on the risk of falling")]
    [InlineData("indirectness", "serious", "low", "may reduce the risk of falling")]
    [InlineData("imprecision", "serious", "low", "may reduce the risk of falling")]
    [InlineData("publication_bias", "suspected", "low", "may reduce the risk of falling")]
    [InlineData("publication_bias", "strongly suspected", "very low", "The evidence is very uncertain")]
    [InlineData("indirectness", "not serious", "moderate", "probably reduces the risk of falling")]
    public void An_author_s_judgement_stands_before_the_proposal(string domain, string judgement, string certainty, string words)
    {
        using var review = new EffectReview();
        review.Judgements.Add($"j1,falls,{domain},{judgement},as the authors see it,AB");
        var results = review.Results();
        results.Value("falls.certainty").ShouldBe(certainty);
        results.Value($"falls.certainty.{domain}").ShouldBe(judgement);
        results.Value($"falls.certainty.{domain}.reason").ShouldBe("as the authors see it");
        results.Value($"falls.certainty.{domain}.judged_by").ShouldBe("AB");
        review.Page().ShouldContain(words);
    }

    [Fact]
    public void A_judgement_that_differs_from_the_proposal_is_marked_in_text_and_table()
    {
        using var review = new EffectReview();
        review.Judgements.Add("j1,falls,risk_of_bias,not serious,alternation was concealed,AB");
        var results = review.Results();
        results.Value("falls.certainty.risk_of_bias.differs").ShouldBe("yes");
        results.Value("falls.certainty.differing").ShouldBe("risk of bias");
        review.Page().ShouldContain("It was not rated down or up for risk of bias (not serious): alternation was concealed (AB); the rule would have given serious (studies at risk carry a quarter of the weight or more).");
        review.Page().ShouldContain("Not rated down or up for risk of bias (not serious): alternation was concealed; AB (the rule proposes: serious).");
    }

    [Fact]
    public void A_judgement_left_to_the_rule_is_no_author_s()
    {
        using var review = new EffectReview();
        review.Judgements.Add("j1,falls,risk_of_bias,NR,NR,rule");
        review.Results().Value("falls.certainty.risk_of_bias.judged_by").ShouldBe("proposed by rule");
    }

    [Fact]
    public void The_certainty_ends_in_cells_and_settings()
    {
        using var review = new EffectReview();
        review.Judgements.Add("j1,falls,indirectness,serious,other people,AB");
        var results = review.Results();
        results.Sources("falls.certainty").ShouldContain("evidence.csv[j1].judgement");
        results.Sources("falls.certainty").ShouldContain("review.yml#certainty.falls.design");
        results.Sources("falls.certainty").ShouldContain("trials.csv[t3].allocation");
        results.Sources("falls.certainty").ShouldContain("trials.csv[t0].e1");
    }

    [Fact]
    public void Observational_evidence_with_a_very_large_effect_is_rated_up()
    {
        using var review = new EffectReview();
        review.Changes.Add(("design: randomized", "design: observational"));
        review.Changes.Add(("risk_of_bias: {column: allocation, adequate: [random], about: sequence generation}", "moderator: by_dose"));
        review.Trials.Clear();
        for (var i = 0; i < 4; i++) review.Trials.Add(($"Study {i}", $"{4 + i}", "1500", $"{60 + (4 * i)}", "1500", $"{10 + i}", "none"));
        var results = review.Results();
        results.Value("falls.certainty.large_effect").ShouldBe("very large");
        results.Value("falls.certainty").ShouldBe("high");
        review.Page().ShouldContain("It was rated up by two levels for large effect");
        review.Page().ShouldContain("Exercise results in a large reduction in the risk of falling");
    }

    [Fact]
    public void Rating_up_what_was_rated_down_is_a_warning()
    {
        using var review = new EffectReview();
        review.Judgements.Add("j1,falls,dose_response,present,more exercise fewer falls,AB");
        var (exit, _, error) = review.Build();
        exit.ShouldBe(0);
        error.ShouldContain("evidence.csv:2:24: warning RG636: Dose-response gradient rates up evidence from randomized trials, or that was rated down.");
    }

    [Theory]
    [InlineData("j1,fall,imprecision,serious,few,AB", "RG632: No outcome of the certainty of evidence has this name.", "one of falls")]
    [InlineData("j1,falls,imprecise,serious,few,AB", "RG632: No domain of the certainty of evidence has this name.", "Did you mean 'imprecision'?")]
    [InlineData("j1,falls,imprecision,grave,few,AB", "RG632: No judgement of the certainty of evidence has this name.", "one of not serious, serious, very serious")]
    [InlineData("j1,falls,imprecision,serious,few,AB\nj2,falls,imprecision,serious,few,AB", "RG633: This domain of this outcome has been judged already.", "one row for each outcome and domain")]
    [InlineData("j1,falls,imprecision,serious,few,rule", "RG634: A judgement by rule is not written down: it follows the data.", "Write who judged in 'judged_by', or leave the judgement to the program.")]
    [InlineData("j1,falls,imprecision,serious,NR,AB", "RG635: A judgement has no reason.", "Write it, or leave the judgement to the program with 'rule' in 'judged_by'.")]
    [InlineData("j1,falls,imprecision,serious,few,NR", "RG635: A judgement has no author.", "who judged")]
    public void A_row_of_judgements_that_cannot_be(string rows, string message, string more)
    {
        using var review = new EffectReview();
        review.Judgements.AddRange(rows.Split('\n'));
        var (exit, _, error) = review.Build();
        exit.ShouldBe(1);
        error.ShouldContain(message);
        error.ShouldContain(more);
    }

    [Fact]
    public void A_review_may_have_words_of_its_own()
    {
        using var review = new EffectReview();
        review.Wordings["evidence/effect.md"] = "Fewer falls after {{ $1.certainty.intervention }}, with {{ $1.certainty }} certainty";
        review.Results();
        review.Page().ShouldContain("Fewer falls after exercise, with moderate certainty.");
        review.Page().ShouldNotContain("probably reduces");
    }

    [Theory]
    [InlineData("en-US", "in favor of")]
    [InlineData("en-GB", "in favour of")]
    public void The_language_decides_the_spelling(string language, string words)
    {
        using var review = new EffectReview { Language = language };
        review.Changes.Add(("certainty:\n", """
            pico: {intervention: exercise, population: adults}
            evidence:
              scheme: cebm_2009
              table: trials
              design_column: allocation
              designs: {random: randomized_trial, alternate: cohort}
              consistency_outcome: falls
              improvement: decrease
            certainty:

            """));
        review.Prose += "\n\n{{ include evidence.wording evidence }}\n";
        review.Results();
        review.Page().ShouldContain(words);
    }

    [Fact]
    public void A_certainty_scheme_that_does_not_exist()
    {
        using var review = new EffectReview();
        review.Changes.Add(("scheme: grade", "scheme: grad"));
        review.Build().Error.ShouldContain("RG603: No evidence scheme has this name.");
    }

    [Fact]
    public void Oxford_levels_of_trials_with_troublesome_heterogeneity()
    {
        using var review = new EffectReview();
        review.Changes.Add(("certainty:\n", """
            evidence:
              scheme: cebm_2009
              table: trials
              design_column: allocation
              designs: {random: randomized_trial, alternate: low_quality_randomized_trial}
              consistency_outcome: falls
              improvement: decrease
              wide_interval: 5
              review_level: {analysis: pooled, troublesome_i2: 0, level: 2a, rule: a review of trials of mixed quality has the level of cohort studies}
            certainty:

            """));
        review.Changes.Add(("intervention: exercise", "intervention: exercise # stays"));
        var results = review.Results();
        results.Value("evidence.study.t0.level").ShouldBe("1b");
        results.Value("evidence.study.t2.level").ShouldBe("1b–");
        results.Value("evidence.study.t3.level").ShouldBe("2b");
        results.Value("evidence.review.level").ShouldBe("2a–");
        results.Value("evidence.consistent").ShouldBe("yes");
        results.Value("evidence.direction").ShouldBe("decrease");
        results.Value("evidence.favourable").ShouldBe("yes");
        results.Value("evidence.grade").ShouldBe("D");
    }
}
