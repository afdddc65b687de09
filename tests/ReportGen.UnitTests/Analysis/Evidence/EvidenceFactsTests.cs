using ReportGen.Analysis.Evidence.Certainty;
using ReportGen.Input.Templates;
using ReportGen.Model.Findings;
using ReportGen.Model.Studies;
using ReportGen.Model.Templates;

namespace ReportGen.UnitTests.Analysis.Evidence;

/// <summary>What the program tells of the evidence, at and on either side of each limit.</summary>
public class EvidenceFactsTests
{
    private static readonly CertaintyScheme Grade = TemplateFolderReader.Read(RepositoryFolder.Path("templates"), "templates").Value!.CertaintySchemes["grade"];

    [Theory]
    [InlineData(1, "one")]
    [InlineData(2, "few")]
    [InlineData(9, "few")]
    [InlineData(10, "ten or more")]
    public void Number_of_studies(int k, string word) => Heterogeneity(new SampleEffect { Studies = k }, "studies").ShouldBe(word);

    [Theory]
    [InlineData(39.9, "low")]
    [InlineData(40.0, "substantial")]
    [InlineData(74.9, "substantial")]
    [InlineData(75.0, "considerable")]
    [InlineData(null, null)]
    public void I2(double? i2, string? word) => Heterogeneity(new SampleEffect { I2 = i2 }, "heterogeneity").ShouldBe(word);

    [Theory]
    [InlineData(0.4, 0.9, 0.2, 1.4, "crosses")]
    [InlineData(0.4, 0.9, 0.3, 0.95, "agrees")]
    [InlineData(0.8, 1.2, 0.2, 3.0, "agrees")]
    public void A_prediction_interval_that_includes_no_effect_where_the_other_does_not(double low, double high, double from, double to, string word) =>
        Heterogeneity(new SampleEffect { Interval = (low, high), Prediction = (from, to) }, "prediction").ShouldBe(word);

    [Fact]
    public void A_prediction_interval_that_does_not_exist() => Heterogeneity(new SampleEffect(), "prediction").ShouldBe("not available");

    [Theory]
    [InlineData(0.3, 0.5, 0.5, 0.9, "yes")]
    [InlineData(0.3, 0.5, 0.51, 0.9, "no")]
    public void Overlap_of_the_studies(double a, double b, double c, double d, string word) =>
        Heterogeneity(new SampleEffect { StudyIntervals = [(a, b), (c, d)] }, "overlap").ShouldBe(word);

    [Theory]
    [InlineData(50.0, "much")]
    [InlineData(49.9, "little")]
    [InlineData(null, "not examined")]
    public void What_a_moderator_explains(double? r2, string word) => Heterogeneity(new SampleEffect { R2 = r2 }, "explained").ShouldBe(word);

    [Theory]
    [InlineData(0.5, 0.9, "excluded", "one")]
    [InlineData(0.5, 1.0, "included", "one")]
    [InlineData(0.76, 1.24, "included", "neither")]
    [InlineData(0.74, 1.26, "included", "both")]
    [InlineData(1.1, 1.2, "excluded", "neither")]
    [InlineData(0.01, 400, "included", "both")]
    public void The_interval_of_a_ratio(double low, double high, string noEffect, string reaches)
    {
        var body = new SampleEffect { Interval = (low, high) };
        Precision(body, "no_effect").ShouldBe(noEffect);
        Precision(body, "reaches").ShouldBe(reaches);
    }

    [Fact]
    public void Appreciable_differences_have_to_be_declared()
    {
        var difference = new SampleEffect { Scale = new("MD", "mean difference", "mean difference", false, false, 0, 1), Estimate = -1, Interval = (-3, 1) };
        Precision(difference, "reaches").ShouldBeNull();
        Precision(difference with { Appreciable = [SampleEffect.At(-2), SampleEffect.At(2)] }, "reaches").ShouldBe("one");
    }

    [Fact]
    public void Information_against_its_optimal_size()
    {
        // 2 × 7.849 × (0.02 × 0.98 + 0.015 × 0.985) / 0.005² ≈ 21,580 participants for a risk of 2% and a risk ratio of 0.75.
        var size = InformationSizeRule.Of(new SampleEffect().Body())!;
        size.Number!.Value.ShouldBeInRange(21_500, 21_650);
        Precision(new SampleEffect { Treated = (60, 15000), Control = (300, 15000) }, "information").ShouldBe("met");
        Precision(new SampleEffect(), "information").ShouldBe("large");
        Precision(new SampleEffect { Treated = (6, 500), Control = (10, 500) }, "information").ShouldBe("not met");
        Precision(new SampleEffect { Treated = (6, 500), Control = (10, 500), Information = null }, "information").ShouldBe("not computed");
    }

    [Theory]
    [InlineData(0.05, 0.15, "one")]
    [InlineData(0.05, 0.25, "two")]
    [InlineData(0.05, 0.55, "more")]
    public void A_frequency_against_declared_bands(double low, double high, string word) => Precision(
        new SampleEffect
        {
            Scale = new("PLO", "proportion", "logit", false, true, null, 1),
            Interval = (low, high),
            Bands = [SampleEffect.At(0.2), SampleEffect.At(0.5)],
        }, "bands").ShouldBe(word);

    [Theory]
    [InlineData(0.1, "no")]
    [InlineData(0.099, "yes")]
    public void Asymmetry_of_the_funnel(double p, string word) =>
        BiasFacts.Of(new SampleEffect { AsymmetryP = p }.Body(), null, Grade).Single(f => f.Name == "asymmetry").Value.ShouldBe(word);

    [Theory]
    [InlineData(0.5, "smaller")]
    [InlineData(0.49, "large")]
    [InlineData(0.2, "large")]
    [InlineData(0.19, "very large")]
    [InlineData(2, "smaller")]
    [InlineData(2.01, "large")]
    [InlineData(5.01, "very large")]
    public void Size_for_rating_up(double ratio, string word) =>
        EffectSizeRule.Facts(new SampleEffect { Estimate = ratio }.Body(), Grade).Single().Value.ShouldBe(word);

    [Theory]
    [InlineData(0.97, "little", "decrease", true)]
    [InlineData(0.95, "slight", "decrease", true)]
    [InlineData(0.81, "slight", "decrease", true)]
    [InlineData(0.8, "plain", "decrease", true)]
    [InlineData(0.51, "plain", "decrease", true)]
    [InlineData(0.5, "large", "decrease", true)]
    [InlineData(1.03, "little", "increase", false)]
    [InlineData(1.2, "slight", "increase", false)]
    [InlineData(1.5, "plain", "increase", false)]
    [InlineData(2.0, "large", "increase", false)]
    [InlineData(1000, "large", "increase", false)]
    public void Size_and_direction_in_words(double ratio, string size, string direction, bool favourable)
    {
        var body = new SampleEffect { Estimate = ratio }.Body();
        EffectSizeRule.Size(body).ShouldBe(size);
        EffectSizeRule.Direction(body).ShouldBe(direction);
        EffectSizeRule.IsFavourable(body).ShouldBe(favourable);
    }

    [Fact]
    public void A_benefit_that_is_an_increase_is_favourable() =>
        EffectSizeRule.IsFavourable(new SampleEffect { Estimate = 1.5, Improvement = ChangeDirection.Increase }.Body()).ShouldBe(true);

    [Theory]
    [InlineData("RR", 0.02, 0.5, 0.01)]
    [InlineData("OR", 0.5, 3, 0.75)]
    [InlineData("RD", 0.2, -0.05, 0.15)]
    [InlineData("RR", 0.5, 4, 1)]
    [InlineData("RD", 0.02, -0.05, 0)]
    public void Risks_with_the_intervention(string measure, double baseline, double effect, double risk) =>
        AbsoluteRisks.With(measure, baseline, effect)!.Value.ShouldBe(risk, 1e-12);

    [Fact]
    public void A_mean_difference_gives_no_risks() => AbsoluteRisks.With("MD", 0.5, 1).ShouldBeNull();

    [Fact]
    public void Risks_per_1000_with_their_intervals()
    {
        var body = new SampleEffect { Risks = [new AssumedRisk("high", "High risk", SampleEffect.At(0.1))] }.Body();
        var risk = AbsoluteRisks.Of(body, null).Single();
        risk.Assumed.Printed.ShouldBe("100");
        risk.Corresponding.Printed.ShouldBe("60");
        risk.Interval.Printed.ShouldBe("40–90");
        risk.Difference.Printed.ShouldBe("−40");
        risk.DifferenceInterval.Printed.ShouldBe("−60 to −10");
        AbsoluteRisks.Of(new SampleEffect().Body(), AbsoluteRisks.Observed(new SampleEffect().Body())).Single().Assumed.Printed.ShouldBe("20");
    }

    private static string? Heterogeneity(SampleEffect sample, string fact) => HeterogeneityFacts.Of(sample.Body(), Grade).FirstOrDefault(f => f.Name == fact)?.Value;

    private static string? Precision(SampleEffect sample, string fact)
    {
        var body = sample.Body();
        Quantity? size = InformationSizeRule.Of(body);
        return PrecisionFacts.Of(body, size, Grade).FirstOrDefault(f => f.Name == fact)?.Value;
    }
}
