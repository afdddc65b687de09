using ReportGen.Statistics;
using ReportGen.Statistics.Distributions;
using ReportGen.Statistics.EffectSizes;
using ReportGen.Statistics.Intervals;

namespace ReportGen.UnitTests.Statistics;

/// <summary>Intervals of single rates and means, against figures of other programs, defining equations, and each other.</summary>
public sealed class SingleSampleIntervalTests
{
    private static readonly RateIntervalMethod[] RateMethods = Enum.GetValues<RateIntervalMethod>();

    [Theory]
    [InlineData(10, 1, 4.795389, 18.390356)]
    [InlineData(0, 1, 0, 3.688879)]
    [InlineData(137, 24.19893, 4.753125, 6.692709)]
    public void The_exact_interval_of_a_rate_is_that_of_R(double events, double time, double lower, double upper)
    {
        // poisson.test of R, to the digits that it prints.
        var interval = RateIntervals.Compute(RateIntervalMethod.Garwood, new(events, time)).Value!.ConfidenceInterval;
        interval.Lower.ShouldBe(lower, 5.1e-7);
        interval.Upper.ShouldBe(upper, 5.1e-7);
    }

    [Fact]
    public void At_the_exact_limits_the_tails_of_the_poisson_distribution_are_half_of_what_is_left()
    {
        var limits = RateIntervals.Compute(RateIntervalMethod.Garwood, new(7, 1), 0.9).Value!.ConfidenceInterval;
        PoissonUpTo(7, limits.Upper).ShouldBe(0.05, 1e-12);
        (1 - PoissonUpTo(6, limits.Lower)).ShouldBe(0.05, 1e-12);
    }

    [Fact]
    public void At_the_score_limits_the_score_statistic_is_the_quantile()
    {
        var limits = RateIntervals.Compute(RateIntervalMethod.Score, new(7, 1)).Value!.ConfidenceInterval;
        foreach (double mean in new[] { limits.Lower, limits.Upper })
            (Math.Abs(7 - mean) / Math.Sqrt(mean)).ShouldBe(NormalDistribution.Quantile(0.975), 1e-12);
    }

    [Fact]
    public void Byar_is_close_to_exact()
    {
        for (double events = 5; events < 200; events += 5)
        {
            var exact = RateIntervals.Compute(RateIntervalMethod.Garwood, new(events, 1)).Value!.ConfidenceInterval;
            var byar = RateIntervals.Compute(RateIntervalMethod.Byar, new(events, 1)).Value!.ConfidenceInterval;
            byar.Lower.ShouldBe(exact.Lower, 0.01 * exact.Lower);
            byar.Upper.ShouldBe(exact.Upper, 0.005 * exact.Upper);
        }
    }

    [Fact]
    public void All_intervals_of_many_events_agree_and_follow_the_unit_of_time()
    {
        foreach (var method in RateMethods)
        {
            var one = RateIntervals.Compute(method, new(1_000_000, 1000)).Value!;
            one.Estimate.ShouldBe(1000);
            one.ConfidenceInterval.Lower.ShouldBe(1000 - 1.959964, 0.01);
            one.ConfidenceInterval.Upper.ShouldBe(1000 + 1.959964, 0.01);
            var years = RateIntervals.Compute(method, new(1_000_000, 1)).Value!.ConfidenceInterval;
            years.Upper.ShouldBe(1000 * one.ConfidenceInterval.Upper, 1e-9 * years.Upper);
        }
    }

    [Fact]
    public void A_rate_without_events_has_an_interval_or_a_reason()
    {
        foreach (var method in RateMethods)
        {
            var computed = RateIntervals.Compute(method, new(0, 50));
            if (method == RateIntervalMethod.Log) computed.Has(ProblemKind.NotEstimable).ShouldBeTrue();
            else computed.Value!.ConfidenceInterval.Lower.ShouldBe(method == RateIntervalMethod.LogHalfCorrected ? 0.01 * Math.Exp(-1.959963984540054 / Math.Sqrt(0.5)) : 0, 1e-15);
            if (computed.Value is { } estimate) (estimate.ConfidenceInterval.Upper > 0).ShouldBe(method != RateIntervalMethod.Wald);
        }

        RateIntervals.Compute(RateIntervalMethod.Garwood, new(-1, 5)).Has(ProblemKind.InvalidCounts).ShouldBeTrue();
        RateIntervals.Compute(RateIntervalMethod.Garwood, new(3, 0)).Has(ProblemKind.InvalidCounts).ShouldBeTrue();
    }

    [Fact]
    public void The_interval_of_a_mean_is_mean_and_error_times_quantile()
    {
        var sample = new SampleMean(12, 6, 9);
        Limits(MeanIntervalMethod.Student, sample).ShouldBe((12 - (2 * 2.306004135204166), 12 + (2 * 2.306004135204166)), new Close());
        Limits(MeanIntervalMethod.Normal, sample).ShouldBe((12 - (2 * 1.959963984540054), 12 + (2 * 1.959963984540054)), new Close());
        Limits(MeanIntervalMethod.LogStudent, sample).ShouldBe((12 * Math.Exp(-2.306004135204166 / 6), 12 * Math.Exp(2.306004135204166 / 6)), new Close());
        Limits(MeanIntervalMethod.Log, sample).ShouldBe((12 * Math.Exp(-1.959963984540054 / 6), 12 * Math.Exp(1.959963984540054 / 6)), new Close());
    }

    [Fact]
    public void A_mean_without_interval_has_a_reason()
    {
        MeanIntervals.Compute(MeanIntervalMethod.Student, new(1, 1, 1)).Has(ProblemKind.NotEstimable).ShouldBeTrue();
        MeanIntervals.Compute(MeanIntervalMethod.Log, new(-1, 1, 5)).Has(ProblemKind.NotEstimable).ShouldBeTrue();
        MeanIntervals.Compute(MeanIntervalMethod.Log, new(1e-300, 1, 5)).Has(ProblemKind.OutOfRange).ShouldBeTrue();
        MeanIntervals.Compute(MeanIntervalMethod.Normal, new(1, 0, 5)).Has(ProblemKind.InvalidSummary).ShouldBeTrue();
    }

    private static (double Lower, double Upper) Limits(MeanIntervalMethod method, SampleMean sample)
    {
        var interval = MeanIntervals.Compute(method, sample).Value!.ConfidenceInterval;
        return (interval.Lower, interval.Upper);
    }

    private static double PoissonUpTo(int events, double mean)
    {
        double term = Math.Exp(-mean), sum = term;
        for (int x = 1; x <= events; x++)
            sum += term *= mean / x;
        return sum;
    }

    private sealed class Close : IEqualityComparer<(double Lower, double Upper)>
    {
        public bool Equals((double Lower, double Upper) x, (double Lower, double Upper) y) => Math.Abs(x.Lower - y.Lower) < 1e-11 && Math.Abs(x.Upper - y.Upper) < 1e-11;

        public int GetHashCode((double Lower, double Upper) obj) => 0;
    }
}
