using ReportGen.Statistics;
using ReportGen.Statistics.Descriptives;

namespace ReportGen.UnitTests.Statistics;

/// <summary>Standard deviations from what papers print instead, by the worked examples of the Cochrane Handbook (section 6.5.2.3) and by going forth and back.</summary>
public sealed class DeviationFromIntervalTests
{
    [Fact]
    public void The_handbooks_example_of_a_p_value()
    {
        // "MD 3.8, P value 0.008, 25 and 22 participants": t = 2.78 on 45 degrees of freedom, SE 1.37, SD 4.69.
        double? error = DeviationFromInterval.StandardErrorFromPValue(3.8, 0.008, 45);
        error!.Value.ShouldBe(1.37, 0.005);
        DeviationFromInterval.OfTwoGroups(error, 25, 22)!.Value.ShouldBe(4.69, 0.015);
    }

    [Fact]
    public void A_t_statistic_gives_back_the_standard_deviations_it_was_made_of()
    {
        double[] first = [3, 5, 8, 9, 11, 4], second = [1, 4, 2, 7, 3];
        var test = TTests.TwoSample(first, second).Value!;
        double variance = ((5 * Variance(first)) + (4 * Variance(second))) / 9;
        DeviationFromInterval.OfTwoGroups(DeviationFromInterval.StandardErrorFromStatistic(test.Estimate, test.Statistic!.Value), 6, 5)!.Value.ShouldBe(Math.Sqrt(variance), 1e-13);
        DeviationFromInterval.StandardErrorFromPValue(test.Estimate, test.PValue!.Value, 9)!.Value.ShouldBe(test.StandardError, 1e-12);
    }

    [Fact]
    public void A_small_p_keeps_its_digits()
    {
        // z = −12 has the two-sided p 3.5529642241553605e-33.
        DeviationFromInterval.StandardErrorFromPValue(6, 3.5529642241553605e-33)!.Value.ShouldBe(0.5, 1e-9);
    }

    [Fact]
    public void Figures_that_determine_no_deviation_give_none()
    {
        DeviationFromInterval.StandardErrorFromPValue(1, 1).ShouldBeNull();
        DeviationFromInterval.StandardErrorFromPValue(1, 0).ShouldBeNull();
        DeviationFromInterval.StandardErrorFromPValue(1, 0.5, 0).ShouldBeNull();
        DeviationFromInterval.StandardErrorFromStatistic(1, 0).ShouldBeNull();
        DeviationFromInterval.StandardErrorFromStatistic(double.NaN, 2).ShouldBeNull();
        DeviationFromInterval.StandardError(new Interval(2, 1)).ShouldBeNull();
        DeviationFromInterval.FromStandardError(1, 0).ShouldBeNull();
        DeviationFromInterval.ByStudent(new Interval(1, 2), 1).ShouldBeNull();
        DeviationFromInterval.OfTwoGroups(null, 5, 5).ShouldBeNull();
    }

    private static double Variance(double[] values) => values.Sum(v => (v - values.Average()) * (v - values.Average())) / (values.Length - 1);
}
