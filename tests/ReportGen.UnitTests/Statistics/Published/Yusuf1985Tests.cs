using ReportGen.Statistics;
using ReportGen.Statistics.EffectSizes;
using ReportGen.Statistics.MantelHaenszel;
using ReportGen.Statistics.Pooling;

namespace ReportGen.UnitTests.Statistics.Published;

/// <summary>
/// Yusuf S, Peto R, Lewis J, Collins R, Sleight P. Beta blockade during and after myocardial infarction: an overview of the randomized trials. Progress in Cardiovascular Diseases
/// 1985;27(5):335–371, table 6: deaths in the trials of early oral treatment, by Peto's method. Held are the digits of metafor's re-analysis.
/// </summary>
public sealed class Yusuf1985Tests
{
    private static readonly TwoByTwoTable[] Trials =
    [
        TwoByTwoTable.FromTotals(14, 56, 15, 58), TwoByTwoTable.FromTotals(18, 66, 19, 64), TwoByTwoTable.FromTotals(15, 100, 12, 95), TwoByTwoTable.FromTotals(10, 52, 12, 47),
        TwoByTwoTable.FromTotals(21, 226, 24, 228), TwoByTwoTable.FromTotals(3, 38, 6, 31), TwoByTwoTable.FromTotals(2, 20, 3, 20), TwoByTwoTable.FromTotals(19, 76, 15, 67),
        TwoByTwoTable.FromTotals(15, 106, 9, 114), TwoByTwoTable.FromTotals(5, 62, 4, 57), TwoByTwoTable.FromTotals(0, 9, 0, 8), TwoByTwoTable.FromTotals(8, 133, 11, 127),
        TwoByTwoTable.FromTotals(3, 48, 3, 49), TwoByTwoTable.FromTotals(0, 16, 0, 13), TwoByTwoTable.FromTotals(1, 42, 1, 46), TwoByTwoTable.FromTotals(0, 25, 3, 25),
        TwoByTwoTable.FromTotals(14, 221, 15, 228), TwoByTwoTable.FromTotals(0, 11, 0, 11), TwoByTwoTable.FromTotals(8, 259, 7, 129), TwoByTwoTable.FromTotals(6, 157, 4, 158),
        TwoByTwoTable.FromTotals(3, 177, 2, 136),
    ];

    [Fact]
    public void The_odds_ratio_by_Petos_method()
    {
        var pooled = PetoMethod.Pool(Trials).Value!;
        Hold(pooled.Estimate, pooled.ConfidenceInterval);
    }

    [Fact]
    public void The_same_by_inverse_variance()
    {
        var set = TwoGroupBinaryEffectSizes.Compute(TwoGroupBinaryMeasure.PETO, Trials, new() { Correction = ContinuityCorrection.Zero });
        var pooled = InverseVariance.Pool(set, new() { Estimator = Tau2Estimator.EE }).Value!;
        Hold(pooled.Estimate, pooled.ConfidenceInterval);
    }

    private static void Hold(double estimate, Interval interval)
    {
        BackTransformation.Exponential(estimate).ShouldPrintAsReanalysed("0.9332");
        BackTransformation.Exponential(interval.Lower).ShouldPrintAsReanalysed("0.7385");
        BackTransformation.Exponential(interval.Upper).ShouldPrintAsReanalysed("1.1792");
    }
}
