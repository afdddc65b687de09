using ReportGen.Statistics;
using ReportGen.Statistics.Descriptives;
using ReportGen.Statistics.EffectSizes;

namespace ReportGen.UnitTests.Statistics;

/// <summary>t tests from means, standard deviations and sizes give what those of the values give.</summary>
public sealed class SummaryTTestsTests
{
    private static readonly double[] X = [7.6, 8.1, 6.3, 8.3, 7.9, 9.4], Y = [1.9, 2.9, 1.0, 1.8, 2.2, 2.0], Fewer = [1.0, 4.5, 2.5, 2.2];

    [Fact]
    public void Paired_from_the_differences_and_from_both_means_and_their_correlation()
    {
        var expected = TTests.Paired(X, Y).Value!;
        Same(TTests.Paired(Summary([.. X.Zip(Y, (x, y) => x - y)])), expected);
        var (first, second) = (Summary(X), Summary(Y));
        double r = Correlation.Pearson(X, Y).Value!.Estimate;
        Same(TTests.Paired(new PairedMeans(first.Mean, first.StandardDeviation, second.Mean, second.StandardDeviation, 6, r)), expected);
    }

    [Fact]
    public void Two_samples_with_a_common_variance() => Same(TTests.TwoSample(Summary(X), Summary(Fewer)), TTests.TwoSample(X, Fewer).Value!);

    [Fact]
    public void Two_samples_by_Welch() => Same(TTests.Welch(Summary(X), Summary(Fewer)), TTests.Welch(X, Fewer).Value!);

    [Fact]
    public void Impossible_summaries_have_no_test_and_a_reason()
    {
        TTests.Paired(new SampleMean(1, 1, 1)).Has(ProblemKind.InvalidSummary).ShouldBeTrue();
        TTests.Paired(new PairedMeans(1, 1, 2, 1, 10, 1.1)).Has(ProblemKind.InvalidSummary).ShouldBeTrue();
        TTests.TwoSample(new SampleMean(1, -1, 10), new SampleMean(1, 1, 10)).Has(ProblemKind.InvalidSummary).ShouldBeTrue();
        TTests.Welch(new SampleMean(1, 1, 10), new SampleMean(double.NaN, 1, 10)).Has(ProblemKind.InvalidSummary).ShouldBeTrue();
        TTests.TwoSample(new SampleMean(1, 0, 10), new SampleMean(1, 0, 10)).Value!.Statistic.ShouldBeNull();
    }

    private static SampleMean Summary(double[] values)
    {
        var summary = Summaries.Of(values).Value!;
        return new(summary.Mean, summary.StandardDeviation!.Value, values.Length);
    }

    private static void Same(Computed<TTestResult> computed, TTestResult expected)
    {
        var actual = computed.Value!;
        actual.Statistic!.Value.ShouldBe(expected.Statistic!.Value, 1e-12 * Math.Abs(expected.Statistic.Value));
        actual.DegreesOfFreedom.ShouldBe(expected.DegreesOfFreedom, 1e-10);
        actual.PValue!.Value.ShouldBe(expected.PValue!.Value, 1e-10 * expected.PValue.Value);
        actual.ConfidenceInterval.Lower.ShouldBe(expected.ConfidenceInterval.Lower, 1e-11);
        actual.ConfidenceInterval.Upper.ShouldBe(expected.ConfidenceInterval.Upper, 1e-11);
    }
}
