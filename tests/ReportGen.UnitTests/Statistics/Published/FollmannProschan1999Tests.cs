using ReportGen.Statistics.EffectSizes;
using ReportGen.Statistics.Moderators;
using ReportGen.Statistics.Pooling;

namespace ReportGen.UnitTests.Statistics.Published;

/// <summary>
/// Follmann DA, Proschan MA. Valid inference in random effects meta-analysis. Biometrics 1999;55(3):732–737: deaths from coronary disease in eight trials of lowering cholesterol (table 1), log
/// odds ratios by Peto, τ² by DerSimonian and Laird. All 2⁸ signs of the mean give p = 10/256.
/// </summary>
public sealed class FollmannProschan1999Tests
{
    private static readonly TwoByTwoTable[] Trials =
    [
        TwoByTwoTable.FromTotals(173, 5331, 210, 5296), TwoByTwoTable.FromTotals(157, 1906, 193, 1900), TwoByTwoTable.FromTotals(131, 4541, 121, 4516), TwoByTwoTable.FromTotals(56, 2051, 84, 2030),
        TwoByTwoTable.FromTotals(52, 424, 65, 422), TwoByTwoTable.FromTotals(36, 1149, 42, 1129), TwoByTwoTable.FromTotals(62, 6582, 20, 1663), TwoByTwoTable.FromTotals(2, 88, 2, 30),
    ];

    [Fact]
    public void The_permutation_test_of_the_mean()
    {
        var set = TwoGroupBinaryEffectSizes.Compute(TwoGroupBinaryMeasure.PETO, Trials);
        var test = PermutationTests.Test([.. set.Yi.Select(y => y!.Value)], [.. set.Vi.Select(v => v!.Value)], new([]), new() { Estimator = Tau2Estimator.DL }, statistic: PermutationStatistic.Coefficient).Value!;
        (test.IsExact, test.Arrangements).ShouldBe((true, 256));
        test.PValues.Single().ShouldBe(10.0 / 256);
        test.PValues.Single().ShouldPrintAsReanalysed("0.0390625");
    }
}
