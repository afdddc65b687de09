using FsCheck;
using FsCheck.Fluent;
using ReportGen.Statistics.Heterogeneity;
using ReportGen.Statistics.Pooling;

namespace ReportGen.UnitTests.Statistics;

/// <summary>What must hold for any studies.</summary>
public sealed class PoolingProperties
{
    private static readonly Config Quick = Config.QuickThrowOnFailure.WithMaxTest(60).WithReplay(20241103, 7);

    private static readonly Tau2Estimator[] Estimators = [.. Enum.GetValues<Tau2Estimator>()];

    private static readonly Arbitrary<(double[] Y, double[] V)> Studies = Arb.From(
        from k in Gen.Choose(2, 25)
        from y in Gen.Choose(-3000, 3000).Select(i => i / 1000.0).ArrayOf(k)
        from v in Gen.Choose(-4000, 1000).Select(i => Math.Pow(10, i / 1000.0)).ArrayOf(k)
        select (y, v));

    [Fact]
    public void The_order_of_studies_does_not_show_in_thirteen_digits() => Holds((y, v, options) =>
    {
        int[] order = [.. Enumerable.Range(0, y.Length).OrderBy(i => (i * 7919) % 31).ThenByDescending(i => i)];
        var one = InverseVariance.Pool(y, v, options).Value;
        var other = InverseVariance.Pool([.. order.Select(i => y[i])], [.. order.Select(i => v[i])], options).Value;
        AreAlike(one, other, 1, 1e-13);
    });

    [Fact]
    public void Scaling_the_effects_scales_the_result() => Holds((y, v, options) =>
    {
        const double factor = 0.37;
        var one = InverseVariance.Pool(y, v, options).Value;
        var other = InverseVariance.Pool([.. y.Select(a => a * factor)], [.. v.Select(a => a * factor * factor)], options).Value;
        AreAlike(one, other, factor, 1e-10);
    });

    [Fact]
    public void Shifting_the_effects_shifts_the_estimate_only() => Holds((y, v, options) =>
    {
        var one = InverseVariance.Pool(y, v, options).Value;
        var other = InverseVariance.Pool([.. y.Select(a => a + 1024)], v, options).Value;
        if (one is null || other is null) return;
        (other.Estimate - 1024).ShouldBe(one.Estimate, 1e-9);
        other.Tau2.ShouldBe(one.Tau2, 1e-8 * (1 + one.Tau2));
    });

    [Fact]
    public void Doubling_all_studies_of_equal_effects_halves_the_variance() => Holds((y, v, options) =>
    {
        options = options with { Estimator = Tau2Estimator.EE, Test = PoolingTest.Z };
        var one = InverseVariance.Pool(y, v, options).Value!;
        var two = InverseVariance.Pool([.. y, .. y], [.. v, .. v], options).Value!;
        two.Estimate.ShouldBe(one.Estimate, 1e-13 * (1 + Math.Abs(one.Estimate)));
        (two.StandardError * Math.Sqrt(2)).ShouldBe(one.StandardError, 1e-13 * one.StandardError);
        two.Heterogeneity!.Q.ShouldBe(2 * one.Heterogeneity!.Q, 1e-12 * (1 + one.Heterogeneity.Q));
    });

    [Fact]
    public void Doubling_all_studies_leaves_the_maximum_likelihood_estimate() => Holds((y, v, options) =>
    {
        options = options with { Estimator = Tau2Estimator.ML };
        var one = InverseVariance.Pool(y, v, options).Value!;
        var two = InverseVariance.Pool([.. y, .. y], [.. v, .. v], options).Value!;
        two.Tau2.ShouldBe(one.Tau2, 1e-9 * (1 + one.Tau2));
    });

    [Fact]
    public void Without_heterogeneity_random_effects_are_equal_effects() => Holds((y, v, options) =>
    {
        double[] close = [.. y.Select(a => a * 1e-4)], equal = [.. v.Select(a => a + 0.1)];
        var random = InverseVariance.Pool(close, equal, options with { Estimator = Tau2Estimator.DL, Test = PoolingTest.Z }).Value!;
        var fixedEffect = InverseVariance.Pool(close, equal, options with { Estimator = Tau2Estimator.EE, Test = PoolingTest.Z }).Value!;
        random.Tau2.ShouldBe(0);
        random.Estimate.ShouldBe(fixedEffect.Estimate);
        random.StandardError.ShouldBe(fixedEffect.StandardError);
        random.ConfidenceInterval.ShouldBe(fixedEffect.ConfidenceInterval);
    });

    [Fact]
    public void The_ad_hoc_variant_is_never_narrower_than_z() => Holds((y, v, options) =>
    {
        var z = InverseVariance.Pool(y, v, options with { Test = PoolingTest.Z }).Value;
        var adHoc = InverseVariance.Pool(y, v, options with { Test = PoolingTest.HartungKnappAdHoc }).Value;
        if (z is null || adHoc is null) return;
        adHoc.StandardError.ShouldBeGreaterThanOrEqualTo(z.StandardError);
        adHoc.ConfidenceInterval.Lower.ShouldBeLessThanOrEqualTo(z.ConfidenceInterval.Lower);
    });

    [Fact]
    public void Nothing_on_a_grid_is_more_likely_than_the_maximum() => Holds((y, v, options) =>
    {
        foreach (var estimator in new[] { Tau2Estimator.ML, Tau2Estimator.REML })
        {
            var profile = new LikelihoodProfile(StudyEffects.From(y, v), estimator == Tau2Estimator.REML);
            double best = profile.LogLikelihood(InverseVariance.Pool(y, v, options with { Estimator = estimator }).Value!.Tau2);
            for (double tau2 = 1e-6; tau2 < 100; tau2 *= 1.05)
                profile.LogLikelihood(tau2).ShouldBeLessThanOrEqualTo(best + (1e-12 * Math.Abs(best)));
        }
    });

    [Fact]
    public void The_q_profile_limits_reproduce_the_quantiles() => Holds((y, v, _) =>
    {
        var interval = Tau2Intervals.QProfile(y, v).Value!.Tau2;
        if (interval.Upper == 0) return;
        double mean = 0, weights = 0, q = 0;
        for (int i = 0; i < y.Length; i++)
            (mean, weights) = (mean + (y[i] / (v[i] + interval.Upper)), weights + (1 / (v[i] + interval.Upper)));
        for (int i = 0; i < y.Length; i++)
            q += (y[i] - (mean / weights)) * (y[i] - (mean / weights)) / (v[i] + interval.Upper);
        ReportGen.Statistics.Distributions.ChiSquaredDistribution.Cdf(q, y.Length - 1).ShouldBe(0.025, 1e-10);
    });

    private static void Holds(Action<double[], double[], PoolingOptions> property) => Check.One(Quick, Prop.ForAll(Studies, studies =>
    {
        foreach (var estimator in Estimators)
            property(studies.Y, studies.V, new() { Estimator = estimator, Test = estimator == Tau2Estimator.EE ? PoolingTest.Z : PoolingTest.HartungKnapp });
    }));

    private static void AreAlike(PooledEffect? one, PooledEffect? other, double factor, double tolerance)
    {
        (one is null).ShouldBe(other is null);
        if (one is null || other is null) return;
        double scale = one.StandardError + Math.Abs(one.Estimate);
        other.Estimate.ShouldBe(factor * one.Estimate, tolerance * factor * scale);
        other.StandardError.ShouldBe(factor * one.StandardError, tolerance * factor * scale);
        other.Tau2.ShouldBe(factor * factor * one.Tau2, tolerance * factor * factor * (one.Tau2 + (scale * scale)));
        other.Heterogeneity!.Q.ShouldBe(one.Heterogeneity!.Q, tolerance * (1 + one.Heterogeneity.Q));
    }
}
