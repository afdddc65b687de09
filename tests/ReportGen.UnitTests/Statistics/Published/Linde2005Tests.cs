using ReportGen.Statistics.EffectSizes;
using ReportGen.Statistics.MantelHaenszel;

namespace ReportGen.UnitTests.Statistics.Published;

/// <summary>
/// Linde K, Berner M, Egger M, Mulrow C. St John's wort for depression: meta-analysis of randomised controlled trials. British Journal of Psychiatry 2005;186(2):99–107, figure 3 and text:
/// response to hypericum against placebo, risk ratios by Mantel and Haenszel in four strata, ½ added to a trial without a response.
/// </summary>
public sealed class Linde2005Tests
{
    // Stratum, responders and patients of hypericum, of placebo.
    private static readonly double[][] Trials =
    [
        [3, 19, 30, 3, 30], [3, 15, 25, 3, 24], [3, 10, 20, 4, 20], [3, 10, 25, 0, 25], [3, 0, 22, 0, 23], [4, 20, 25, 11, 25], [4, 14, 20, 9, 20],
        [1, 4, 25, 2, 25], [4, 20, 32, 6, 33], [3, 29, 44, 3, 44], [4, 29, 55, 31, 57], [4, 28, 50, 13, 55], [2, 34, 48, 25, 49],
        [1, 35, 53, 12, 54], [1, 24, 49, 16, 49], [1, 45, 80, 12, 79], [2, 67, 106, 22, 47], [4, 34, 60, 17, 59], [2, 46, 70, 34, 70],
        [2, 55, 123, 57, 124], [1, 23, 37, 15, 35], [1, 26, 98, 19, 102], [2, 46, 113, 56, 116], [2, 98, 186, 80, 189],
    ];

    [Theory]
    [InlineData(2, "1.15", "1.02", "1.29")]
    [InlineData(1, "2.06", "1.65", "2.59")]
    [InlineData(4, "1.71", "1.40", "2.09")]
    [InlineData(3, "6.13", "3.63", "10.38")]
    public void The_response_ratio_of_a_stratum(int stratum, string ratio, string lower, string upper)
    {
        double Half(double[] t) => t[1] == 0 || t[3] == 0 ? 0.5 : 0;
        TwoByTwoTable[] tables =
            [.. Trials.Where(t => t[0] == stratum && t[1] + t[3] > 0).Select(t => TwoByTwoTable.FromTotals(t[1] + Half(t), t[2] + (2 * Half(t)), t[3] + Half(t), t[4] + (2 * Half(t))))];
        var fit = MantelHaenszelMethod.Pool(TwoGroupBinaryMeasure.RR, tables).Value!;
        BackTransformation.Exponential(fit.Estimate).ShouldPrint(ratio);
        BackTransformation.Exponential(fit.ConfidenceInterval.Lower).ShouldPrint(lower);
        BackTransformation.Exponential(fit.ConfidenceInterval.Upper).ShouldPrint(upper);
    }
}
