using ReportGen.Statistics.EffectSizes;
using ReportGen.Statistics.Pooling;

namespace ReportGen.UnitTests.Statistics.Published;

/// <summary>
/// Normand SLT. Meta-analysis: formulating, evaluating, combining, and reporting. Statistics in Medicine 1999;18(3):321–359. Lidocaine after infarction (data of Hine et al. 1989): risk
/// differences in per cent, tables III (page 330) and VII (page 349). Length of stay after stroke: mean differences with pooled standard deviations, tables VIII (page 351) and IX
/// (page 352). The paper prints up to two decimals; held are the four of metafor's re-analysis.
/// </summary>
public sealed class Normand1999Tests
{
    private static readonly TwoByTwoTable[] Lidocaine =
    [
        TwoByTwoTable.FromTotals(2, 39, 1, 43), TwoByTwoTable.FromTotals(4, 44, 4, 44), TwoByTwoTable.FromTotals(6, 107, 4, 110),
        TwoByTwoTable.FromTotals(7, 103, 5, 100), TwoByTwoTable.FromTotals(7, 110, 3, 106), TwoByTwoTable.FromTotals(11, 154, 4, 146),
    ];

    private static readonly SampleMean[] Specialist =
        [new(55, 47, 155), new(27, 7, 31), new(64, 17, 75), new(66, 20, 18), new(14, 8, 8), new(19, 7, 57), new(52, 45, 34), new(21, 16, 110), new(30, 27, 60)];

    private static readonly SampleMean[] Routine =
        [new(75, 64, 156), new(29, 4, 32), new(119, 29, 71), new(137, 48, 18), new(18, 11, 13), new(18, 4, 52), new(41, 34, 33), new(31, 27, 183), new(23, 20, 52)];

    [Fact]
    public void Table_III_risk_differences_in_per_cent()
    {
        var set = TwoGroupBinaryEffectSizes.Compute(TwoGroupBinaryMeasure.RD, Lidocaine);
        foreach (var (yi, printed) in set.Yi.Zip(["2.8026", "0.0000", "1.9711", "1.7961", "3.5334", "4.4031"]))
            (100 * yi!.Value).ShouldPrintAsReanalysed(printed);
        foreach (var (vi, printed) in set.Vi.Zip(["17.7575", "37.5657", "8.1323", "10.8998", "8.0114", "6.1320"]))
            (10_000 * vi!.Value).ShouldPrintAsReanalysed(printed);
    }

    [Theory]
    [InlineData(Tau2Estimator.EE)]
    [InlineData(Tau2Estimator.DL)]
    [InlineData(Tau2Estimator.REML)]
    public void Table_VII_all_methods_agree_on_lidocaine(Tau2Estimator estimator)
    {
        var fit = InverseVariance.Pool(TwoGroupBinaryEffectSizes.Compute(TwoGroupBinaryMeasure.RD, Lidocaine), new() { Estimator = estimator }).Value!;
        (100 * fit.Estimate).ShouldPrintAsReanalysed("2.9444");
        (100 * fit.ConfidenceInterval.Lower).ShouldPrintAsReanalysed("0.3831");
        (100 * fit.ConfidenceInterval.Upper).ShouldPrintAsReanalysed("5.5058");
        fit.Tau2.ShouldPrintAsReanalysed("0.0000");
    }

    [Fact]
    public void Table_VIII_mean_differences()
    {
        var set = Stay();
        set.Yi.ShouldBe([-20, -2, -55, -71, -4, 1, 11, -10, 7]);
        foreach (var (vi, printed) in set.Vi.Zip(["40.5863", "2.0468", "15.2809", "150.2222", "20.1923", "1.2235", "95.3756", "8.0321", "20.6936"]))
            vi!.Value.ShouldPrintAsReanalysed(printed);
    }

    [Theory]
    [InlineData(Tau2Estimator.EE, "-3.4939", "-5.0265", "-1.9613", "0.0000")]
    [InlineData(Tau2Estimator.DL, "-14.0972", "-24.4454", "-3.7490", "218.7216")]
    [InlineData(Tau2Estimator.REML, "-15.1217", "-32.6716", "2.4282", "685.1965")]
    public void Table_IX_pooled_length_of_stay(Tau2Estimator estimator, string mean, string lower, string upper, string tau2)
    {
        var fit = InverseVariance.Pool(Stay(), new() { Estimator = estimator }).Value!;
        fit.Estimate.ShouldPrintAsReanalysed(mean);
        fit.ConfidenceInterval.Lower.ShouldPrintAsReanalysed(lower);
        fit.ConfidenceInterval.Upper.ShouldPrintAsReanalysed(upper);
        fit.Tau2.ShouldPrintAsReanalysed(tau2);
    }

    private static EffectSizeSet Stay() => TwoGroupMeanEffectSizes.Compute(TwoGroupMeanMeasure.MD, Specialist, Routine, VarianceFormula.HO);
}
