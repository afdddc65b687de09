using ReportGen.Audit.Reconcile;
using ReportGen.Model.Findings;

namespace ReportGen.UnitTests.Audit.Reconcile;

/// <summary>The first sample against its source: what the inventory of the source found by hand.</summary>
public class SeedReconciliationTests
{
    private static readonly ReconciledSample Sample = new("cervical-vertebroplasty");

    [Theory]
    [InlineData("leak_interval", "10.1–22.5%", "proportion_rounded:0.16")]
    [InlineData("complication_interval", "0.6–7.7%", "proportion_rounded:0.04")]
    public void Both_Wald_intervals_are_of_proportions_rounded_first_and_of_nothing_else(string id, string computed, string change)
    {
        var figure = Sample.Figure(id);
        figure.Status.ShouldBe(ReconciliationStatus.Explained);
        figure.Computed.ShouldBe(computed);
        figure.Search!.Smallest.Select(ReconciledSample.Told).ShouldBe([change]);
        figure.Search.Matching.ShouldBe(1);
        figure.Search.Searched.ShouldBeGreaterThan(100);
    }

    [Fact]
    public void Sixteen_point_zero_percent_is_a_whole_percentage_with_a_zero()
    {
        var figure = Sample.Figure("leak_rate_decimal");
        (figure.Status, figure.Computed).ShouldBe((ReconciliationStatus.Explained, "16.3%"));
        figure.Search!.Smallest.Select(ReconciledSample.Told).ShouldBe(["rounded_coarser", "proportion_rounded:0.16"]);
    }

    [Fact]
    public void Eighty_nine_percent_is_the_unweighted_mean_or_median_and_not_the_weighted_mean()
    {
        var figure = Sample.Figure("success");
        figure.Status.ShouldBe(ReconciliationStatus.Equal);
        figure.Search!.Smallest.Select(ReconciledSample.Told).ShouldContain("median");
        figure.Search.Single.Where(s => !s.Matches).Select(s => $"{ReconciledSample.Told(s)} {s.Prints}").ShouldContain("weighted:Patients 91.5%");
        Sample.Sentences("success").ShouldContain("Printed as well with: unweighted median");
        Sample.Sentences("success").ShouldContain("mean weighted by “Patients” (91.5%)");
    }

    [Fact]
    public void P_is_that_of_the_paired_t_test_and_of_no_other()
    {
        var figure = Sample.Figure("vas_p");
        (figure.Status, figure.Search!.Matching).ShouldBe((ReconciliationStatus.Equal, 0));
        var tried = figure.Search.Single.Select(ReconciledSample.Told).ToList();
        foreach (var test in new[] { "two_sample_t", "welch", "signed_rank_exact", "rank_sum_exact", "paired_z", "one_sided" }) tried.ShouldContain(test);
        Sample.Sentences("vas_p").ShouldStartWith("None of the ");
    }

    [Fact]
    public void The_sites_of_leakage_are_more_than_the_leaks()
    {
        var figure = Sample.Figure("leak_sites");
        figure.Status.ShouldBe(ReconciliationStatus.Equal);
        figure.Conflicts[0].Key.ShouldBe("more_than_whole_printed");
        figure.Conflicts[0].Arguments.ShouldBe(["34", "22", "leaks", "Asymptomatic leaks", "Abstract; Results; Table 1"]);
    }

    [Fact]
    public void A_filling_of_at_least_16_percent_fails_on_the_row_of_Pflugmacher()
    {
        var figure = Sample.Figure("fill_all");
        (figure.Status, figure.Computed).ShouldBe((ReconciliationStatus.Contradicted, "11.7%"));
        Sample.Sentences("fill_all").ShouldStartWith(
            "Injected volume per vertebra, Pflugmacher 2006: 1.8 mL, which gives 14.5% (C6) and 11.7% (C7). It would hold with: mean in place of smallest value; median in place of smallest value");
    }

    [Theory]
    [InlineData(ReconciliationStatus.Contradicted, 1)]
    [InlineData(ReconciliationStatus.NotExplained, 0)]
    [InlineData(ReconciliationStatus.Explained, 3)]
    [InlineData(ReconciliationStatus.Equal, 34)]
    [InlineData(ReconciliationStatus.NotCompared, 5)]
    public void Every_figure_has_its_place(ReconciliationStatus status, int count) => Sample.Reconciliation.Count(status).ShouldBe(count);

    [Fact]
    public void A_figure_that_is_equal_prints_as_it_was_printed()
    {
        foreach (var figure in Sample.Reconciliation.Figures.Where(f => f.Status == ReconciliationStatus.Equal && f.Quantity!.Value is QuantityValue.Scalar))
        {
            var claim = PrintedReader.Read(figure.Published.Printed);
            if (claim is { Form: PrintedForm.Number, Relation: PrintedRelation.Equal }) figure.Published.Printed.ShouldContain(figure.Computed, Case.Sensitive, figure.Published.Id);
        }
    }

    [Fact]
    public void Every_sentence_has_its_words()
    {
        foreach (var figure in Sample.Reconciliation.Figures) Sample.Text.Sentences(figure).ShouldAllBe(s => s.Length > 0);
        foreach (var group in Sample.Reconciliation.Groups) (Sample.Text.By(group.Search) + Sample.Text.NotBy(group.Search)).ShouldNotBeEmpty();
        Sample.WordsAreComplete();
    }
}
