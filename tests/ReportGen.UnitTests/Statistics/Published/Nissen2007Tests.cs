using ReportGen.Statistics.EffectSizes;
using ReportGen.Statistics.MantelHaenszel;

namespace ReportGen.UnitTests.Statistics.Published;

/// <summary>
/// Nissen SE, Wolski K. Effect of rosiglitazone on the risk of myocardial infarction and death from cardiovascular causes. New England Journal of Medicine 2007;356(24):2457–2471: 42 trials
/// (tables 1 and 3), odds ratios by Peto's method, as the abstract and table 4 print them.
/// </summary>
public sealed class Nissen2007Tests
{
    // Infarctions, deaths and patients, of rosiglitazone and of the control.
    private static readonly double[][] Trials =
    [
        [2, 1, 357, 0, 0, 176], [2, 0, 391, 1, 0, 207], [1, 0, 774, 1, 0, 185], [0, 0, 213, 1, 0, 109], [1, 1, 232, 0, 0, 116], [0, 0, 43, 1, 0, 47],
        [1, 0, 121, 0, 0, 124], [5, 3, 110, 2, 2, 114], [1, 0, 382, 0, 0, 384], [1, 0, 284, 0, 0, 135], [0, 2, 294, 1, 1, 302],
        [2, 0, 563, 0, 0, 142], [2, 0, 278, 1, 1, 279], [2, 0, 418, 0, 0, 212], [2, 2, 395, 1, 0, 198], [1, 1, 203, 1, 1, 106],
        [1, 0, 104, 2, 0, 99], [2, 1, 212, 0, 0, 107], [3, 1, 138, 1, 0, 139], [0, 1, 196, 0, 0, 96], [0, 0, 122, 1, 0, 120], [0, 0, 175, 1, 0, 173],
        [1, 0, 56, 0, 0, 58], [1, 0, 39, 0, 0, 38], [0, 1, 561, 2, 0, 276], [2, 2, 116, 3, 1, 111], [1, 2, 148, 0, 0, 143], [1, 1, 231, 0, 0, 242],
        [1, 0, 89, 0, 0, 88], [1, 1, 168, 0, 0, 172], [0, 0, 116, 0, 0, 61], [1, 1, 1172, 0, 0, 377], [0, 1, 706, 0, 0, 325], [1, 0, 204, 2, 1, 185],
        [1, 1, 288, 0, 0, 280], [1, 0, 254, 0, 0, 272], [1, 0, 314, 0, 0, 154], [0, 0, 162, 0, 0, 160], [1, 1, 442, 0, 0, 112],
        [1, 1, 394, 0, 0, 124], [15, 12, 2635, 9, 10, 2634], [27, 2, 1456, 41, 5, 2895],
    ];

    [Fact]
    public void The_odds_ratio_of_myocardial_infarction() => Hold([.. Trials.Select(t => TwoByTwoTable.FromTotals(t[0], t[2], t[3], t[5]))], "1.43", "1.03", "1.98", "0.03");

    [Fact]
    public void The_odds_ratio_of_death_from_cardiovascular_causes() => Hold([.. Trials.Select(t => TwoByTwoTable.FromTotals(t[1], t[2], t[4], t[5]))], "1.64", "0.98", "2.74", "0.06");

    private static void Hold(TwoByTwoTable[] tables, string ratio, string lower, string upper, string p)
    {
        var pooled = PetoMethod.Pool(tables).Value!;
        BackTransformation.Exponential(pooled.Estimate).ShouldPrint(ratio);
        BackTransformation.Exponential(pooled.ConfidenceInterval.Lower).ShouldPrint(lower);
        BackTransformation.Exponential(pooled.ConfidenceInterval.Upper).ShouldPrint(upper);
        pooled.PValue!.Value.ShouldPrint(p);
    }
}
