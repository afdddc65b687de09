using ReportGen.Statistics.EffectSizes;

namespace ReportGen.UnitTests.Statistics.Published;

/// <summary>
/// Morris SB. Estimating effect sizes from pretest-posttest-control group designs. Organizational Research Methods 2008;11(2):364–386, table 5 (page 382): five studies of training. The paper
/// gives the effects with each group's own pretest deviation; the variances, and the change-score effects, are metafor's re-analysis.
/// </summary>
public sealed class Morris2008Tests
{
    private static readonly PairedMeans[] Trained =
        [new(38.5, 11.6, 30.6, 15.0, 20, 0.47), new(26.8, 4.1, 23.5, 3.1, 50, 0.64), new(0.7, 0.1, 0.5, 0.1, 9, 0.77), new(75.9, 4.4, 53.4, 14.5, 10, 0.89), new(36.0, 4.6, 35.6, 4.7, 14, 0.44)];

    private static readonly PairedMeans[] Untrained =
        [new(19.7, 14.8, 23.1, 13.8, 20, 0.47), new(25.3, 3.3, 24.9, 4.1, 42, 0.64), new(0.6, 0.2, 0.6, 0.2, 9, 0.77), new(60.7, 17.9, 55.7, 17.3, 11, 0.89), new(33.4, 6.9, 34.8, 3.1, 14, 0.44)];

    [Fact]
    public void Table_5_the_difference_of_the_changes_in_pretest_deviations()
    {
        EffectSizeSet trained = Change(PairedMeasure.SMCR, Trained), untrained = Change(PairedMeasure.SMCR, Untrained);
        string[] effects = ["0.7421", "0.9524", "1.8054", "1.1514", "0.5050"], variances = ["0.1138", "0.0426", "0.2833", "0.1458", "0.1667"];
        for (int i = 0; i < effects.Length; i++)
        {
            (trained.Yi[i]!.Value - untrained.Yi[i]!.Value).ShouldPrint(effects[i]);
            (trained.Vi[i]!.Value + untrained.Vi[i]!.Value).ShouldPrintAsReanalysed(variances[i]);
        }
    }

    [Fact]
    public void Table_5_with_the_pooled_pretest_deviation()
    {
        string[] printed = ["0.7684", "0.8010", "1.2045", "1.0476", "0.4389"];
        for (int i = 0; i < printed.Length; i++)
        {
            PairedMeans x = Trained[i], y = Untrained[i];
            double df = x.Pairs + y.Pairs - 2;
            double pooled = Math.Sqrt((((x.Pairs - 1) * Square(x.StandardDeviation2)) + ((y.Pairs - 1) * Square(y.StandardDeviation2))) / df);
            (HedgesCorrection.Exact(df) * (x.Mean1 - x.Mean2 - (y.Mean1 - y.Mean2)) / pooled).ShouldPrint(printed[i]);
        }
    }

    [Fact]
    public void The_same_in_deviations_of_the_change()
    {
        // The first measurement of the pair is the posttest.
        EffectSizeSet trained = PairedEffectSizes.Compute(PairedMeasure.SMCC, Trained), untrained = PairedEffectSizes.Compute(PairedMeasure.SMCC, Untrained);
        string[] effects = ["0.7630", "0.8979", "2.6619", "1.3513", "0.2891"];
        for (int i = 0; i < effects.Length; i++)
            (trained.Yi[i]!.Value - untrained.Yi[i]!.Value).ShouldPrintAsReanalysed(effects[i]);
    }

    // Standardized by the pretest, which comes second here: the change of sign makes it the first.
    private static EffectSizeSet Change(PairedMeasure measure, PairedMeans[] groups) => PairedEffectSizes.Compute(
        measure, [.. groups.Select(g => new PairedMeans(-g.Mean2, g.StandardDeviation2, -g.Mean1, g.StandardDeviation1, g.Pairs, g.Correlation))]);

    private static double Square(double x) => x * x;
}
