using ReportGen.Statistics;
using ReportGen.Statistics.EffectSizes;
using ReportGen.Statistics.Heterogeneity;
using ReportGen.Statistics.Pooling;

namespace ReportGen.UnitTests.Statistics.Published;

/// <summary>
/// Viechtbauer W. Confidence intervals for the amount of heterogeneity in meta-analysis. Statistics in Medicine 2007;26(1):37–52, table II (page 44): pre-eclampsia in nine trials of
/// diuretics (data of Collins, Yusuf and Peto 1985). The table rounds to two decimals; held are the four of metafor's re-analysis by the same author, and the table's two.
/// </summary>
public sealed class Viechtbauer2007ConfidenceTests
{
    private static readonly TwoByTwoTable[] Trials =
    [
        TwoByTwoTable.FromTotals(14, 131, 14, 136), TwoByTwoTable.FromTotals(21, 385, 17, 134), TwoByTwoTable.FromTotals(14, 57, 24, 48), TwoByTwoTable.FromTotals(6, 38, 18, 40),
        TwoByTwoTable.FromTotals(12, 1011, 35, 760), TwoByTwoTable.FromTotals(138, 1370, 175, 1336), TwoByTwoTable.FromTotals(15, 506, 20, 524), TwoByTwoTable.FromTotals(6, 108, 2, 103),
        TwoByTwoTable.FromTotals(65, 153, 40, 102),
    ];

    private static readonly EffectSizeSet Set = TwoGroupBinaryEffectSizes.Compute(TwoGroupBinaryMeasure.OR, Trials);
    private static readonly double[] Yi = [.. Set.Yi.Select(y => y!.Value)];
    private static readonly double[] Vi = [.. Set.Vi.Select(v => v!.Value)];

    [Theory]
    [InlineData(Tau2Estimator.DL, "0.2297", "0.23")]
    [InlineData(Tau2Estimator.ML, "0.2386", "0.24")]
    [InlineData(Tau2Estimator.REML, "0.3008", "0.30")]
    [InlineData(Tau2Estimator.SJ, "0.4563", "0.46")]
    public void Estimates_of_the_variance_between_trials(Tau2Estimator estimator, string reanalysed, string printed)
    {
        var fit = InverseVariance.Pool(Yi, Vi, new() { Estimator = estimator }).Value!;
        fit.Tau2.ShouldPrintAsReanalysed(reanalysed);
        fit.Tau2.ShouldPrint(printed);
    }

    [Fact]
    public void Q_profile() => Hold(Tau2Intervals.QProfile(Yi, Vi), "0.0723", "2.203");

    [Fact]
    public void Profile_likelihood() => Hold(Tau2Intervals.ProfileLikelihood(Yi, Vi, restricted: false), "0.027", "1.131");

    [Fact]
    public void Profile_restricted_likelihood() => Hold(Tau2Intervals.ProfileLikelihood(Yi, Vi, restricted: true), "0.0427", "1.4747");

    private static void Hold(Computed<Tau2Interval> computed, string lower, string upper)
    {
        computed.Value!.Tau2.Lower.ShouldPrintAsReanalysed(lower);
        computed.Value.Tau2.Upper.ShouldPrintAsReanalysed(upper);
    }
}
