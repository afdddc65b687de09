using FsCheck;
using FsCheck.Fluent;
using ReportGen.Statistics.Moderators;
using ReportGen.Statistics.Pooling;
using ReportGen.Statistics.Sensitivity;

namespace ReportGen.UnitTests.Statistics;

/// <summary>What is found without going through the studies again is what going through them finds.</summary>
public sealed class SensitivityProperties
{
    // τ² without a study: of its own rounding, relative to the variances about it.
    private const double OfTau2 = 1e-13;
    private const double OfFigures = 1e-9;

    private static readonly Config Quick = Config.QuickThrowOnFailure.WithMaxTest(40).WithReplay(20250211, 5);

    private static readonly Config Slow = Quick.WithMaxTest(3);

    private static readonly Tau2Estimator[] Estimators =
        [Tau2Estimator.EE, Tau2Estimator.DL, Tau2Estimator.HE, Tau2Estimator.HS, Tau2Estimator.HSk, Tau2Estimator.SJ, Tau2Estimator.ML, Tau2Estimator.REML, Tau2Estimator.EB, Tau2Estimator.PM, Tau2Estimator.PMM];

    private static readonly Arbitrary<(double[] Y, double[] V, double[] X)> Few = Studies(9, 24);
    private static readonly Arbitrary<(double[] Y, double[] V, double[] X)> Many = Studies(100, 120);

    private static Arbitrary<(double[] Y, double[] V, double[] X)> Studies(int fewest, int most) => Arb.From(
        from k in Gen.Choose(fewest, most)
        from y in Gen.Choose(-3000, 3000).Select(i => i / 1000.0).ArrayOf(k)
        from v in Gen.Choose(-3000, 1000).Select(i => Math.Pow(10, i / 1000.0)).ArrayOf(k)
        from x in Gen.Choose(1980, 2024).Select(i => (double)i).ArrayOf(k)
        where x.Distinct().Count() > 3
        select (y, v, x));

    [Fact]
    public void Leaving_one_out_by_update_is_a_fit_to_the_others() => Holds(Few, (y, v, _, options) =>
    {
        foreach (var row in RepeatedPooling.LeaveOneOut(y, v, options))
            AreAlike(row.Without.Value, InverseVariance.Pool([.. y.Where((_, i) => i != row.Study)], [.. v.Where((_, i) => i != row.Study)], options).Value);
    });

    [Fact]
    public void A_cumulative_step_is_a_fit_to_the_studies_so_far() => Holds(Few, (y, v, x, options) =>
    {
        int[] order = [.. Enumerable.Range(0, y.Length).OrderBy(i => x[i])];
        foreach (var (step, n) in RepeatedPooling.Cumulative(y, v, x, options).Select((step, i) => (step, i + 1)))
            AreAlike(step.Effect.Value, InverseVariance.Pool([.. order.Take(n).Select(i => y[i])], [.. order.Take(n).Select(i => v[i])], options).Value);
    });

    [Fact]
    public void A_subset_of_many_is_a_fit_to_its_studies() => Holds(Few, (y, v, _, options) =>
    {
        foreach (var subset in Gosh.Fit(y.AsSpan(0, 5), v.AsSpan(0, 5), options))
        {
            var fit = InverseVariance.Pool([.. subset.Studies.Select(i => y[i])], [.. subset.Studies.Select(i => v[i])], options).Value!;
            (subset.Estimate, subset.Tau2, subset.Q, subset.I2).ShouldBe((fit.Estimate, fit.Tau2, fit.Heterogeneity?.Q, fit.Heterogeneity?.I2));
        }
    });

    [Fact]
    public void Diagnostics_by_update_are_those_of_a_regression_on_the_others() => Holds(Many, (y, v, x, options) =>
    {
        foreach (var design in new ModeratorDesign[] { new([]), new([new("x", [.. x])]), new([new("x", [.. x])], HasIntercept: false) })
            if (Influence.Analyze(y, v, options, design).Value is { } analysis)
                foreach (var study in analysis.Studies.Where(s => s.Study % 9 == 0))
                    if (study.Deletion is { } deletion)
                        Regression(y, v, options, design, study.Study, deletion, analysis.Fit);
    });

    [Fact]
    public void A_thousand_studies_are_left_out_as_exactly_as_ten()
    {
        double[] y = [.. Enumerable.Range(0, 1000).Select(i => Math.Sin(i * i))], v = [.. Enumerable.Range(0, 1000).Select(i => 0.02 + (0.5 * Math.Abs(Math.Cos(i))))];
        var rows = RepeatedPooling.LeaveOneOut(y, v);
        foreach (int left in new[] { 0, 17, 500, 999 })
            AreAlike(rows[left].Without.Value, InverseVariance.Pool([.. y.Where((_, i) => i != left)], [.. v.Where((_, i) => i != left)]).Value);
    }

    [Fact]
    public void A_study_that_outweighs_all_others_is_left_out_indeed()
    {
        double[] y = [5, 0.1, 0.5, -0.2, 0.9, 0.3, 0.7, 0.2, 0.4, 0.6], v = [1e-9, 0.05, 0.02, 0.1, 0.04, 0.3, 0.2, 0.1, 0.07, 0.03];
        foreach (var estimator in Estimators)
        {
            var options = new PoolingOptions { Estimator = estimator };
            AreAlike(RepeatedPooling.LeaveOneOut(y, v, options)[0].Without.Value, InverseVariance.Pool(y.AsSpan(1), v.AsSpan(1), options).Value);
            double[] manyY = [.. Enumerable.Range(0, 120).Select(i => y[i % 10] + (i > 9 && i % 10 == 0 ? -4.5 : 0))], manyV = [.. Enumerable.Range(0, 120).Select(i => i > 9 && i % 10 == 0 ? 0.1 : v[i % 10])];
            Influence.Analyze(manyY, manyV, options).Value!.Studies[0].Deletion!.Tau2.ShouldBe(InverseVariance.Pool(manyY.AsSpan(1), manyV.AsSpan(1), options).Value!.Tau2, 1e-10);
        }
    }

    [Fact]
    public void An_outlier_beyond_all_bounds_is_left_out_indeed()
    {
        double[] y = [1e7, 0.1, 0.5, -0.2, 0.9, 0.3, 0.7, 0.2, 0.4, 0.6], v = [0.1, 0.05, 0.02, 0.1, 0.04, 0.3, 0.2, 0.1, 0.07, 0.03];
        foreach (var estimator in Estimators)
            AreAlike(RepeatedPooling.LeaveOneOut(y, v, new() { Estimator = estimator })[0].Without.Value, InverseVariance.Pool(y.AsSpan(1), v.AsSpan(1), new() { Estimator = estimator }).Value);
    }

    private static void Regression(double[] y, double[] v, PoolingOptions options, ModeratorDesign design, int left, DeletionDiagnostics actual, MetaRegressionFit whole)
    {
        double[] rest = [.. y.Select((value, i) => i == left ? double.NaN : value)];
        var others = MetaRegression.Fit(rest, v, design, options).Value!;
        var prediction = others.Predict([.. design.Columns.Select(c => c.Values[left])]);
        double unit = prediction.StandardError + Math.Abs(prediction.Estimate) + Math.Sqrt(v.Min());
        actual.Tau2.ShouldBe(others.Tau2, 1e-11 * (others.Tau2 + v.Max()));
        actual.Q.ShouldBe(others.ResidualHeterogeneity.Q, OfFigures * (1 + others.ResidualHeterogeneity.Q));
        actual.Prediction.ShouldBe(prediction.Estimate, OfFigures * unit);
        double deviation = Math.Sqrt(((options.Test == PoolingTest.Z ? 1 : others.Covariance[0][0] / Unscaled(rest, v, others, options)) * (v[left] + others.Tau2)) + (prediction.StandardError * prediction.StandardError));
        actual.StudentizedResidual.ShouldBe((y[left] - prediction.Estimate) / deviation, 1e-7 * (1 + Math.Abs(actual.StudentizedResidual)));
        for (int j = 0; j < whole.Coefficients.Length; j++)
            Math.Sign(actual.Dfbetas[j]).ShouldBeOneOf(0, Math.Sign(whole.Coefficients[j].Estimate - others.Coefficients[j].Estimate));
    }

    // The variance of the first coefficient by z, at the same τ².
    private static double Unscaled(double[] y, double[] v, MetaRegressionFit fit, PoolingOptions options) =>
        MetaRegression.Fit(y, v, fit.Design, options with { Test = PoolingTest.Z }).Value!.Covariance[0][0];

    private static void AreAlike(PooledEffect? one, PooledEffect? other)
    {
        (one is null).ShouldBe(other is null);
        if (one is null || other is null) return;
        double unit = other.StandardError + Math.Abs(other.Estimate);
        one.Tau2.ShouldBe(other.Tau2, OfTau2 * (other.Tau2 + (unit * unit)));
        one.Estimate.ShouldBe(other.Estimate, OfTau2 * unit);
        one.StandardError.ShouldBe(other.StandardError, OfTau2 * unit);
        one.Heterogeneity!.Q.ShouldBe(other.Heterogeneity!.Q, 1e-12 * (1 + other.Heterogeneity.Q));
        (one.K, one.DegreesOfFreedom, one.Weights.Length).ShouldBe((other.K, other.DegreesOfFreedom, other.Weights.Length));
    }

    private static void Holds(Arbitrary<(double[] Y, double[] V, double[] X)> studiesOf, Action<double[], double[], double[], PoolingOptions> property) => Check.One(studiesOf == Many ? Slow : Quick, Prop.ForAll(studiesOf, studies =>
    {
        foreach (var estimator in Estimators)
            property(studies.Y, studies.V, studies.X, new() { Estimator = estimator, Test = estimator == Tau2Estimator.EE ? PoolingTest.Z : PoolingTest.HartungKnapp });
    }));
}
