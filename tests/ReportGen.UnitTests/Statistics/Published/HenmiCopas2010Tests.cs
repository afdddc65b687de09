using ReportGen.Statistics.EffectSizes;
using ReportGen.Statistics.Pooling;

namespace ReportGen.UnitTests.Statistics.Published;

/// <summary>
/// Henmi M, Copas JB. Confidence intervals for random effects meta-analysis and robustness to publication bias. Statistics in Medicine 2010;29(29):2969–2983, page 2978: the point P6 against
/// nausea after surgery in 16 trials (data of Lee and Done 2004), by DerSimonian and Laird. The paper prints up to three decimals; held are the four of metafor's re-analysis.
/// </summary>
public sealed class HenmiCopas2010Tests
{
    private static readonly double[][] Trials =
    [
        [18, 100, 20, 100], [5, 50, 18, 50], [9, 20, 7, 20], [32, 135, 31, 139], [9, 23, 10, 23], [11, 18, 12, 18], [69, 122, 80, 122], [3, 25, 12, 25], [1, 30, 1, 30], [11, 30, 19, 30],
        [7, 44, 16, 39], [4, 47, 6, 47], [1, 30, 13, 30], [24, 40, 71, 80], [16, 50, 53, 88], [28, 110, 25, 111],
    ];

    [Fact]
    public void The_log_odds_ratio()
    {
        var set = TwoGroupBinaryEffectSizes.Compute(TwoGroupBinaryMeasure.OR, [.. Trials.Select(t => TwoByTwoTable.FromTotals(t[0], t[1], t[2], t[3]))]);
        var fit = InverseVariance.Pool(set, new() { Estimator = Tau2Estimator.DL }).Value!;
        fit.Tau2.ShouldPrintAsReanalysed("0.3325");
        fit.Estimate.ShouldPrintAsReanalysed("-0.6787");
        fit.ConfidenceInterval.Lower.ShouldPrintAsReanalysed("-1.0664");
        fit.ConfidenceInterval.Upper.ShouldPrintAsReanalysed("-0.2911");
    }
}
