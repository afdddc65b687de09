using ReportGen.Statistics;
using ReportGen.Statistics.Distributions;
using ReportGen.Statistics.Heterogeneity;
using ReportGen.Statistics.Pooling;

namespace ReportGen.UnitTests.Statistics;

/// <summary>Shares of true effects beyond a threshold, and intervals of I² and H² from Q.</summary>
public sealed class HeterogeneityTests
{
    private static readonly double[] Yi = [0.1, 0.5, -0.2, 0.9, 0.3, 0.45, 1.2];
    private static readonly double[] Vi = [0.05, 0.02, 0.1, 0.04, 0.3, 0.01, 0.2];

    [Theory]
    [InlineData(0.2, ThresholdSide.Above)]
    [InlineData(0.8, ThresholdSide.Below)]
    [InlineData(-0.3, ThresholdSide.Above)]
    public void The_share_beyond_a_threshold_has_the_error_of_the_delta_method(double threshold, ThresholdSide side)
    {
        var effect = InverseVariance.Pool(Yi, Vi, new() { Test = PoolingTest.HartungKnapp }).Value!;
        double Share(double mean, double tau2) => NormalDistribution.Cdf((side == ThresholdSide.Above ? 1 : -1) * (mean - threshold) / Math.Sqrt(tau2));
        const double step = 1e-5;
        double byMean = (Share(effect.Estimate + step, effect.Tau2) - Share(effect.Estimate - step, effect.Tau2)) / (2 * step);
        double byTau2 = (Share(effect.Estimate, effect.Tau2 + step) - Share(effect.Estimate, effect.Tau2 - step)) / (2 * step);
        double error = double.Hypot(byMean * effect.StandardError, byTau2 * effect.StandardErrorOfTau2!.Value);
        var actual = ThresholdShares.Beyond(effect, threshold, side).Value!;
        actual.Share.ShouldBe(Share(effect.Estimate, effect.Tau2), 1e-14);
        actual.StandardError!.Value.ShouldBe(error, 1e-6 * error);
        double half = 1.959963984540054 * actual.StandardError.Value;
        actual.ConfidenceInterval!.Value.Lower.ShouldBe(Math.Max(0, actual.Share - half), 1e-14);
        actual.ConfidenceInterval.Value.Upper.ShouldBe(Math.Min(1, actual.Share + half), 1e-14);
    }

    [Fact]
    public void Both_sides_of_a_threshold_are_the_whole()
    {
        var effect = InverseVariance.Pool(Yi, Vi).Value!;
        (ThresholdShares.Beyond(effect, 0.1, ThresholdSide.Above).Value!.Share + ThresholdShares.Beyond(effect, 0.1, ThresholdSide.Below).Value!.Share).ShouldBe(1, 1e-15);
        ThresholdShares.Beyond(effect, 1e9, ThresholdSide.Above).Value!.ConfidenceInterval.ShouldBe(new Interval(0, 0));
    }

    [Fact]
    public void Without_heterogeneity_all_effects_lie_on_one_side()
    {
        var effect = InverseVariance.Pool([0.3, 0.3], [0.1, 0.1]).Value!;
        ThresholdShares.Beyond(effect, 0.2, ThresholdSide.Above).Value.ShouldBe(new(0.2, ThresholdSide.Above, 1, null, null));
        ThresholdShares.Beyond(effect, 0.2, ThresholdSide.Below).Value.ShouldBe(new(0.2, ThresholdSide.Below, 0, null, null));
        ThresholdShares.Beyond(effect, effect.Estimate, ThresholdSide.Above).Has(ProblemKind.NotEstimable).ShouldBeTrue();
        ThresholdShares.Beyond(effect, double.NaN, ThresholdSide.Above).Has(ProblemKind.NotEstimable).ShouldBeTrue();
    }

    [Fact]
    public void The_test_based_interval_follows_from_q()
    {
        // Q = 152.2330 of the 13 trials of BCG on 12 degrees of freedom: H 3.56 (2.93 to 4.34), I² 92.1 % (88.3 to 94.7).
        var (yi, vi) = WithQ(152.2330, 13);
        var interval = InconsistencyIntervals.TestBased(yi, vi).Value!;
        Math.Sqrt(interval.H2.Lower).ShouldBe(2.93, 0.005);
        Math.Sqrt(interval.H2.Upper).ShouldBe(4.34, 0.005);
        interval.I2.Lower.ShouldBe(88.3, 0.05);
        interval.I2.Upper.ShouldBe(94.7, 0.05);
    }

    [Fact]
    public void Below_its_expectation_q_gives_an_interval_from_1_on()
    {
        var (yi, vi) = WithQ(3, 5);
        var interval = InconsistencyIntervals.TestBased(yi, vi).Value!;
        interval.I2.Lower.ShouldBe(0);
        double error = Math.Sqrt((1 - (1.0 / 27)) / 6);
        interval.H2.Upper.ShouldBe(0.75 * Math.Exp(2 * 1.959963984540054 * error), 1e-12);
        InconsistencyIntervals.TestBased([1, 1, 1], [1, 1, 1]).Value!.H2.Lower.ShouldBe(1);
        InconsistencyIntervals.TestBased([1, 2], [1, 1]).Has(ProblemKind.TooFewStudies).ShouldBeTrue();
        InconsistencyIntervals.TestBased([1, 2, 3], [1, 0, 1]).Has(ProblemKind.NonPositiveVariance).ShouldBeTrue();
    }

    // Unit variances, all effects 0 but one: Q = y² (k − 1)/k.
    private static (double[] Yi, double[] Vi) WithQ(double q, int k) =>
        ([Math.Sqrt(q * k / (k - 1)), .. Enumerable.Repeat(0.0, k - 1)], [.. Enumerable.Repeat(1.0, k)]);
}
