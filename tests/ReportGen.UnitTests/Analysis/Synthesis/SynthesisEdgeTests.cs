using ReportGen.Model.Findings;
using static ReportGen.UnitTests.Analysis.Synthesis.SynthesisReview;

namespace ReportGen.UnitTests.Analysis.Synthesis;

/// <summary>Data at the edges give a defined result, or a reason and a message; never an exception, and never a number that is none.</summary>
public class SynthesisEdgeTests
{
    private const string Everything =
        """
              pooled: {model: random_effects, estimator: REML, test: knha}
              normal: {model: random_effects, estimator: DL, test: z}
              equal: {model: equal_effects, test: z}
              mantel_haenszel: {model: mantel_haenszel}
              peto: {model: peto}
              fixed_studies: {model: glmm, glmm: UM.FS, test: z}
              random_studies: {model: glmm, glmm: UM.RS, test: t}
              exact: {model: glmm, glmm: CM.EL, test: z}

        """;

    private const string Beyond =
        """
            subgroups:
              by_setting: {label: Setting, column: setting, analysis: pooled}
              by_setting_common: {label: Setting, column: setting, analysis: pooled, tau2: common}
            moderators:
              by_dose: {label: Dose, columns: [dose], analysis: pooled, permutations: 100, predictions: {five: {dose: 5}}}
              by_all: {label: All, columns: [dose, setting, year], analysis: normal}
            sensitivity:
              pooled: {leave_one_out: true, cumulative: year, influence: true, estimators: [EE, DL, HE, HS, HSk, SJ, ML, REML, EB, PM, PMM, DLIT, GENQ], gosh: true}
            small_study:
              pooled: {tests: [egger, egger_mixed, begg, peters, harbord, trim_fill, pet_peese, fail_safe], insist: true}

        """;

    private static readonly SynthesisReview Whole = new() { Outcome = Binary("RR", Everything, Beyond) };

    public static TheoryData<string, string[]> Edges => new()
    {
        { "no study", ["2001,NR,100,11,100,1,2,home"] },
        { "one study", ["2001,4,100,11,100,1,2,home"] },
        { "two studies", ["2001,4,100,11,100,1,2,home", "2002,6,120,19,110,2,4,ward"] },
        { "three studies", ["2001,4,100,11,100,1,2,home", "2002,6,120,19,110,2,4,ward", "2003,3,90,9,95,3,6,ward"] },
        { "no events", ["2001,0,100,0,100,1,2,home", "2002,0,120,0,110,2,4,ward", "2003,0,90,0,95,3,6,ward"] },
        { "nothing but events", ["2001,100,100,100,100,1,2,home", "2002,120,120,110,110,2,4,ward", "2003,90,90,95,95,3,6,ward"] },
        { "events in one group only", ["2001,0,100,11,100,1,2,home", "2002,0,120,19,110,2,4,ward", "2003,0,90,9,95,3,6,ward"] },
        { "identical effects", ["2001,5,100,10,100,1,2,home", "2001,5,100,10,100,2,4,ward", "2001,5,100,10,100,3,6,ward", "2001,5,100,10,100,4,8,home"] },
        { "no variation", ["2001,4,100,11,100,1,2,home", "2001,6,120,19,110,1,2,home", "2001,3,90,9,95,1,2,home", "2001,9,90,19,95,1,2,home"] },
        { "moderators not reported", ["2001,4,100,11,100,NR,NR,NR", "2002,6,120,19,110,NR,NR,NR", "2003,3,90,9,95,NR,NR,NR"] },
        { "impossible counts", ["2001,101,100,11,100,1,2,home", "2002,6,120,19,110,2,4,ward", "2003,3,90,9,95,3,6,ward"] },
    };

    [Theory]
    [MemberData(nameof(Edges))]
    public void Nothing_is_thrown_and_whatever_has_no_value_says_why(string name, string[] rows)
    {
        var (findings, _) = (Whole with { Rows = rows }).Analyse();
        var without = findings.Quantities.Select(q => q.Value).OfType<QuantityValue.NotAvailable>().Select(v => v.Reason).Distinct().ToList();
        without.ShouldAllBe(r => r.Length > 0, name);
        without.ShouldNotContain("NaN");
        findings.Quantities.Select(q => q.Printed).ShouldAllBe(p => !p.Contains("NaN", StringComparison.Ordinal) && !p.Contains('∞', StringComparison.Ordinal));
    }

    [Fact]
    public void Without_a_study_nothing_is_estimable_and_the_row_is_listed_as_not_reported()
    {
        var findings = (Whole with { Rows = ["2001,NR,100,11,100,1,2,home"] }).Findings();
        findings.Find("falls.not_reported")!.Printed.ShouldBe("Study 1");
        findings.Find("falls.k")!.Number.ShouldBe(0);
        findings.Find("falls.pooled.estimate")!.Printed.ShouldBe("not estimable (no study is left to analyse)");
        findings.Find("falls.by_dose.r2")!.Printed.ShouldStartWith("not estimable (");
    }

    [Fact]
    public void A_study_with_a_missing_value_drops_out_of_that_outcome_only()
    {
        var outcomes = Binary("RR", Pooled) + "  reach:\n    kind: proportion\n    table: studies\n    label: Falls of the treated\n    events: ai\n    total: n1i\n" +
            "    event_noun: [fall, falls]\n    unit_noun: [patient, patients]\n    analyses:\n      crude: {model: crude, interval: wilson, level: 0.95, estimate_decimals: 1, interval_decimals: 1}\n";
        var findings = new SynthesisReview { Outcome = outcomes, Rows = ["2001,4,100,NR,100,1,2,home", "2002,6,120,19,110,2,4,ward", "2003,3,90,9,95,3,6,ward"] }.Findings();
        findings.Find("falls.k")!.Number.ShouldBe(2);
        findings.Find("falls.not_reported")!.Printed.ShouldBe("Study 1");
        findings.Find("falls.study.s1.estimate").ShouldBeNull();
        findings.Find("reach.k")!.Number.ShouldBe(3);
    }

    [Fact]
    public void One_study_has_no_prediction_and_no_heterogeneity()
    {
        var findings = (Whole with { Rows = ["2001,4,100,11,100,1,2,home"] }).Findings();
        findings.Find("falls.pooled.estimate")!.Number!.Value.ShouldBe(findings.Find("falls.study.s1.estimate")!.Number!.Value, 1e-10);
        findings.Find("falls.pooled.prediction")!.Printed.ShouldBe("not estimable (fewer than three studies)");
        findings.Find("falls.pooled.tau2_interval")!.Printed.ShouldBe("not estimable");
        findings.Find("falls.pooled.notes")!.Printed.ShouldContain("one study only");
        findings.Find("falls.by_setting.between.p")!.Printed.ShouldBe("not estimable (fewer than two subgroups)");
    }

    [Fact]
    public void Without_events_the_corrected_studies_are_named_and_counts_say_that_they_cannot_tell()
    {
        var findings = (Whole with { Rows = ["2001,0,100,0,100,1,2,home", "2002,0,120,0,110,2,4,ward", "2003,0,90,0,95,3,6,ward"] }).Findings();
        findings.Find("falls.pooled.corrected")!.Printed.ShouldBe("Study 1, Study 2 and Study 3");
        findings.Find("falls.pooled.notes")!.Printed.ShouldContain("½ was added to the four cells of: Study 1, Study 2, Study 3");
        findings.Find("falls.peto.estimate")!.Printed.ShouldStartWith("not estimable (");
        findings.Find("falls.exact.estimate")!.Printed.ShouldStartWith("not estimable (");
        findings.Find("falls.mantel_haenszel.estimate")!.Printed.ShouldStartWith("not estimable (");
    }

    [Fact]
    public void Identical_effects_have_no_heterogeneity_to_account_for()
    {
        var findings = (Whole with { Rows = ["2001,5,100,10,100,1,2,home", "2002,5,100,10,100,2,4,ward", "2003,5,100,10,100,3,6,ward", "2004,5,100,10,100,4,8,home"] }).Findings();
        findings.Find("falls.normal.tau2")!.Number.ShouldBe(0);
        findings.Find("falls.normal.i2")!.Number.ShouldBe(0);
        findings.Find("falls.by_dose.r2")!.Printed.ShouldBe("not estimable (no heterogeneity without the moderators)");
        findings.Find("falls.pooled.transformed.statistic")!.Value.ShouldBeOfType<QuantityValue.NotAvailable>();
    }

    [Fact]
    public void A_dropped_study_is_in_the_list_of_its_analysis()
    {
        var correction = "    correction: {to: none, add: 0, drop_double_zeros: true}\n";
        var findings = new SynthesisReview
        {
            Outcome = Binary("RR", Pooled, correction),
            Rows = ["2001,0,100,0,100,1,2,home", "2002,6,120,19,110,2,4,ward", "2003,0,90,9,95,3,6,ward", "2004,12,200,28,210,4,8,ward"],
        }.Findings();
        findings.Find("falls.pooled.dropped")!.Printed.ShouldBe("Study 1 and Study 3");
        findings.Find("falls.pooled.dropped_count")!.Number.ShouldBe(2);
        findings.Find("falls.pooled.notes")!.Printed.ShouldBe(
            "no finite effect size without a correction: Study 3 and dropped: no events, or nothing but events, in both groups: Study 1");
        findings.Find("falls.study.s3.estimate")!.Printed.ShouldBe("not estimable (no finite effect size without a correction)");
    }

    [Fact]
    public void Below_ten_studies_small_study_effects_are_not_assessed()
    {
        var plan = "    small_study:\n      pooled: {tests: [egger, trim_fill, fail_safe]}\n";
        var few = new SynthesisReview { Outcome = Binary("RR", Pooled, plan) };
        var (findings, diagnostics) = (few with { Rows = [.. few.Rows.Take(9)] }).Analyse();
        foreach (var part in (string[])["egger.p", "trim_fill.missing", "trim_fill.estimate", "fail_safe.rosenthal"])
            findings.Find("falls.pooled." + part)!.Printed.ShouldBe("not assessed (k < 10)", part);
        diagnostics.ShouldBeEmpty();
        few.Findings().Find("falls.pooled.egger.p")!.Number.ShouldNotBeNull();
    }

    [Fact]
    public void A_funnel_of_proportions_says_that_it_may_be_asymmetric_without_cause()
    {
        var plan = "    small_study:\n      pooled: {tests: [egger]}\n";
        var (findings, diagnostics) = new SynthesisReview
        {
            Outcome = Proportion("      pooled: {model: random_effects, measure: PLO, estimator: REML, test: z, level: 0.95, decimals: 1}\n", plan),
        }.Analyse();
        findings.Find("falls.pooled.small_study.notes")!.Printed.ShouldContain("the variance of a proportion depends on the proportion itself");
        diagnostics.ShouldContain(d => d.Code == "RG619");
    }

    [Fact]
    public void With_one_tau2_the_subgroups_share_it()
    {
        var findings = Whole.Findings();
        var shared = findings.Find("falls.by_setting_common.home.tau2")!.Number;
        findings.Find("falls.by_setting_common.ward.tau2")!.Number.ShouldBe(shared);
        findings.Find("falls.by_setting_common.home.i2")!.Value.ShouldBeOfType<QuantityValue.NotAvailable>();
        findings.Find("falls.by_setting.between.statistic")!.Label.ShouldEndWith("χ²");
        findings.Find("falls.by_setting_common.between.statistic")!.Label.ShouldEndWith(", F");
        findings.Find("falls.by_setting_common.between.residual_df")!.Printed.ShouldBe("10");
    }
}
