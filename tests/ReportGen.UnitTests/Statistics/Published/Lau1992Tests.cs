using ReportGen.Statistics.EffectSizes;
using ReportGen.Statistics.MantelHaenszel;

namespace ReportGen.UnitTests.Statistics.Published;

/// <summary>
/// Lau J, Antman EM, Jimenez-Silva J, Kupelnick B, Mosteller F, Chalmers TC. Cumulative meta-analysis of therapeutic trials for myocardial infarction. New England Journal of Medicine
/// 1992;327(4):248–254: deaths in 33 trials of intravenous streptokinase (figure 1), by Mantel and Haenszel. The abstract prints what eight trials of
/// 2432 patients had shown by 1973, before 25 more with 34,542 patients.
/// </summary>
public sealed class Lau1992Tests
{
    // Deaths and patients, streptokinase then control, by year.
    private static readonly double[][] Trials =
    [
        [1, 12, 4, 11], [4, 21, 7, 21], [20, 83, 15, 84], [69, 373, 94, 357], [22, 219, 17, 207], [19, 164, 18, 157], [26, 264, 32, 253],
        [13, 102, 29, 104], [7, 53, 3, 54], [6, 55, 6, 53], [11, 49, 9, 42], [4, 14, 1, 9], [38, 302, 40, 293], [37, 352, 65, 376],
        [25, 123, 31, 107], [1, 13, 3, 11], [63, 249, 51, 234], [5, 32, 5, 26], [18, 156, 30, 159], [54, 859, 63, 882], [628, 5860, 758, 5852],
        [1, 28, 2, 24], [0, 29, 6, 30], [1, 19, 3, 19], [1, 21, 1, 23], [3, 49, 6, 49], [3, 35, 4, 29], [2, 107, 12, 112], [4, 52, 7, 55],
        [1, 13, 2, 12], [12, 191, 17, 177], [791, 8592, 1029, 8595], [2, 41, 5, 25],
    ];

    [Fact]
    public void By_1973_eight_trials_had_shown_that_streptokinase_saves_lives()
    {
        TwoByTwoTable[] first = [.. Trials.Take(8).Select(t => TwoByTwoTable.FromTotals(t[0], t[1], t[2], t[3]))];
        first.Sum(t => t.N1 + t.N2).ShouldBe(2432);
        Trials.Skip(8).Sum(t => t[1] + t[3]).ShouldBe(34_542);
        var pooled = MantelHaenszelMethod.Pool(TwoGroupBinaryMeasure.OR, first).Value!;
        BackTransformation.Exponential(pooled.Estimate).ShouldPrint("0.74");
        BackTransformation.Exponential(pooled.ConfidenceInterval.Lower).ShouldPrint("0.59");
        BackTransformation.Exponential(pooled.ConfidenceInterval.Upper).ShouldPrint("0.92");
    }
}
