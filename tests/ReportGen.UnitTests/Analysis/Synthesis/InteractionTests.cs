using ReportGen.Statistics.EffectSizes;
using ReportGen.Statistics.Moderators;
using ReportGen.Statistics.Pooling;
using static ReportGen.UnitTests.Analysis.Synthesis.SynthesisReview;

namespace ReportGen.UnitTests.Analysis.Synthesis;

/// <summary>An interaction of moderators that review.yml declares is the product of their columns.</summary>
public sealed class InteractionTests
{
    [Fact]
    public void An_interaction_has_a_coefficient_and_enters_predictions()
    {
        var review = new SynthesisReview
        {
            Outcome = Binary(
                "RR", Pooled, "    moderators:\n      by_both: {label: Both, columns: [dose, setting, dose:setting], analysis: pooled, predictions: {ward_of_4: {dose: 4, setting: ward}}}\n"),
        };
        var found = review.Findings().Outcomes.OfType<ReportGen.Model.Findings.SynthesisFindings>().Single().Results.Regressions.Single();
        found.Coefficients.Select(c => c.Id).ShouldBe(["intercept", "dose", "setting_ward", "dose_x_setting_ward"]);
        found.Coefficients[3].Label.ShouldBe("Dose (mg) × Setting: ward");

        string[][] cells = [.. review.Rows.Select(r => r.Split(','))];
        double[] Column(int i) => [.. cells.Select(c => double.Parse(c[i], System.Globalization.CultureInfo.InvariantCulture))];
        double[] ward = [.. cells.Select(c => c[7] == "ward" ? 1.0 : 0)], dose = Column(5);
        TwoByTwoTable[] tables = [.. Column(1).Select((_, i) => TwoByTwoTable.FromTotals(Column(1)[i], Column(2)[i], Column(3)[i], Column(4)[i]))];
        var set = TwoGroupBinaryEffectSizes.Compute(TwoGroupBinaryMeasure.RR, tables);
        var fit = MetaRegression.Fit(
            [.. set.Yi.Select(y => y!.Value)], [.. set.Vi.Select(v => v!.Value)],
            new([new("dose", [.. dose]), new("ward", [.. ward]), new("both", [.. dose.Zip(ward, (d, w) => d * w)])]),
            new() { Estimator = Tau2Estimator.REML, Test = PoolingTest.HartungKnapp }).Value!;
        for (int i = 0; i < 4; i++)
            found.Coefficients[i].Estimate.Number!.Value.ShouldBe(fit.Coefficients[i].Estimate, 1e-9);
        double predicted = Math.Exp(fit.Predict(4, 1, 4).Estimate);
        found.Predictions.Single().Estimate.Number!.Value.ShouldBe(predicted, 1e-9 * predicted);
    }
}
