using ReportGen.Analysis;
using ReportGen.Input;
using ReportGen.Model.Findings;
using ReportGen.Model.Studies;
using ReportGen.Model.Templates;

namespace ReportGen.UnitTests.Analysis.Synthesis;

/// <summary>The thirteen trials of BCG vaccine: what metafor 3.8-1 and the article of 1994 print for them.</summary>
public class BcgVaccineTests
{
    private static readonly Review Review = ReviewReader.Read(RepositoryFolder.Path("data", "bcg-vaccine"), "data/bcg-vaccine").Value!;
    private static readonly ReviewFindings Findings = ReviewAnalyst.Analyse(Review, new Dictionary<string, EvidenceScheme>()).Value!;

    [Theory]
    [InlineData("pooled.estimate", "0.49")]
    [InlineData("pooled.lower", "0.33")]
    [InlineData("pooled.upper", "0.73")]
    [InlineData("pooled.prediction", "0.14–1.76")]
    [InlineData("pooled.i2", "92.2%")]
    [InlineData("pooled.q", "152.23")]
    [InlineData("dl.estimate", "0.49")]
    [InlineData("dl.lower", "0.34")]
    [InlineData("dl.upper", "0.70")]
    [InlineData("by_latitude.latitude.estimate", "−0.029")]
    [InlineData("by_latitude.r2", "75.6%")]
    [InlineData("total", "357,347")]
    [InlineData("group1.events", "1065")]
    [InlineData("study.ferguson_1949.n1i", "306")]
    public void Prints(string part, string expected) => Quantity(part).Printed.ShouldBe(expected);

    [Theory]
    [InlineData("pooled.transformed.estimate", -0.71453234, 1e-6)]
    [InlineData("pooled.transformed.se", 0.18079174, 1e-6)]
    [InlineData("pooled.tau2", 0.31324326, 1e-6)]
    [InlineData("pooled.lower", 0.330, 5e-4)]
    [InlineData("pooled.upper", 0.726, 5e-4)]
    [InlineData("pooled.prediction_lower", 0.136, 5e-4)]
    [InlineData("pooled.prediction_upper", 1.763, 5e-4)]
    [InlineData("dl.lower", 0.345, 5e-4)]
    [InlineData("dl.upper", 0.695, 5e-4)]
    [InlineData("by_latitude.latitude.estimate", -0.0291, 5e-5)]
    [InlineData("by_latitude.r2", 75.62, 2e-2)]
    public void Computes(string part, double expected, double tolerance) => Quantity(part).Number!.Value.ShouldBe(expected, tolerance);

    [Fact]
    public void Leaving_a_trial_out_is_what_a_review_without_its_row_gives()
    {
        var table = Review.Table("studies")!;
        foreach (var row in table.Rows)
        {
            var without = ReviewAnalyst.Analyse(Review with { Tables = [table with { Rows = table.Rows.Remove(row) }] }, new Dictionary<string, EvidenceScheme>()).Value!;
            foreach (var part in (string[])["estimate", "lower", "upper", "tau2", "i2"])
            {
                Quantity($"pooled.leave_one_out.{row.Id}.{part}").Number!.Value.ShouldBe(
                    without.Find($"tuberculosis.pooled.{part}")!.Number!.Value, 1e-7, $"{part} without {row.Name}");
            }
        }
    }

    [Fact]
    public void A_subgroup_is_what_a_review_of_its_rows_gives()
    {
        var table = Review.Table("studies")!;
        var random = table with { Rows = [.. table.Rows.Where(r => r.Text("allocation").Raw == "random")] };
        var alone = ReviewAnalyst.Analyse(Review with { Tables = [random] }, new Dictionary<string, EvidenceScheme>()).Value!;
        Quantity("by_allocation.random.k").Number.ShouldBe(7);
        foreach (var part in (string[])["estimate", "lower", "upper", "tau2", "q", "weight.hart_1977"])
            Quantity($"by_allocation.random.{part}").Number!.Value.ShouldBe(alone.Find($"tuberculosis.pooled.{part}")!.Number!.Value, 1e-7, part);
    }

    [Fact]
    public void Adding_up_ends_with_all_trials()
    {
        var outcome = (EffectFindings)Findings.Outcomes[0];
        var steps = outcome.Results.Sensitivity[0].Cumulative;
        steps.Select(s => s.Name).First().ShouldBe("Aronson 1948");
        steps[^1].Name.ShouldBe("TPT Madras 1980");
        steps[^1].Estimate.Number!.Value.ShouldBe(outcome.Pooled[0].Estimate.Number!.Value, 1e-9);
    }

    [Fact]
    public void Estimators_stand_side_by_side_and_agree_with_the_analyses_that_use_them()
    {
        Quantity("pooled.estimators.reml.estimate").Number.ShouldBe(Quantity("pooled.estimate").Number);
        Quantity("pooled.estimators.dl.tau2").Number.ShouldBe(Quantity("dl.tau2").Number);
        Quantity("pooled.estimators.ee.estimate").Number.ShouldBe(Quantity("equal.estimate").Number);
    }

    [Fact]
    public void Peto_and_the_mixed_model_estimate_odds_ratios()
    {
        var outcome = (EffectFindings)Findings.Outcomes[0];
        outcome.Pooled.Select(p => (p.Id, p.Scale.Measure)).ShouldBe(
        [
            ("pooled", "RR"), ("normal", "RR"), ("dl", "RR"), ("equal", "RR"), ("mantel_haenszel", "RR"), ("odds", "OR"), ("peto", "PETO"), ("mixed", "OR"),
        ]);
        outcome.Studies[0].Sizes.Select(s => s.Measure).ShouldBe(["RR", "OR", "PETO"]);
    }

    private static Quantity Quantity(string part) => Findings.Find("tuberculosis." + part) ?? throw new KeyNotFoundException(part);
}
