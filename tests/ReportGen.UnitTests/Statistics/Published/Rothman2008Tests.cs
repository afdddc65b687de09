using ReportGen.Statistics;
using ReportGen.Statistics.EffectSizes;
using ReportGen.Statistics.Glmm;
using ReportGen.Statistics.MantelHaenszel;

namespace ReportGen.UnitTests.Statistics.Published;

/// <summary>
/// Rothman KJ, Greenland S, Lash TL. Modern epidemiology, 3rd ed. Philadelphia: Lippincott Williams and Wilkins; 2008, chapter 15 (Greenland and Rothman, Introduction to stratified analysis):
/// tables 15-1 (tolbutamide), 15-2 (smoking and coronary death in British doctors) and 15-5 (spermicides and Down syndrome), 90 % intervals. The chapter prints two or three digits (0.088 for
/// the upper limit 0.0874 of the risk difference); held are the four decimals of metafor's re-analysis.
/// </summary>
public sealed class Rothman2008Tests
{
    private static readonly StratifiedOptions Plain = new() { Level = 0.90, ContinuityCorrectedTest = false };

    private static readonly TwoByTwoTable[] Tolbutamide = [new(8, 98, 5, 115), new(22, 76, 16, 69)];
    private static readonly TwoByTwoTable[] Spermicides = [new(3, 9, 104, 1059), new(1, 3, 5, 86)];

    // Per 10,000 person-years.
    private static readonly EventRate[] Smokers = [new(32, 5.2407), new(104, 4.3248), new(206, 2.8612), new(186, 1.2663), new(102, 0.5317)];
    private static readonly EventRate[] NonSmokers = [new(2, 1.8790), new(12, 1.0673), new(28, 0.5710), new(28, 0.2585), new(31, 0.1462)];

    [Theory]
    [InlineData(TwoGroupBinaryMeasure.RD, "0.0349", "-0.0176", "0.0874", "0.0017", "0.9669")]
    [InlineData(TwoGroupBinaryMeasure.RR, "0.2818", "-0.1442", "0.7078", "0.4472", "0.5037")]
    [InlineData(TwoGroupBinaryMeasure.OR, "0.3387", "-0.1731", "0.8505", "0.3474", "0.5556")]
    public void Table_15_1_by_Mantel_and_Haenszel(TwoGroupBinaryMeasure measure, string estimate, string lower, string upper, string q, string p) =>
        Hold(MantelHaenszelMethod.Pool(measure, Tolbutamide, Plain).Value!, estimate, lower, upper, q, p);

    [Fact]
    public void Table_15_1_tests()
    {
        var fit = MantelHaenszelMethod.Pool(TwoGroupBinaryMeasure.OR, Tolbutamide, Plain).Value!;
        fit.Association!.Statistic.ShouldPrintAsReanalysed("1.1914");
        fit.Association.PValue.ShouldPrintAsReanalysed("0.2750");
        fit.Tarone!.Statistic.ShouldPrintAsReanalysed("0.3489");
        fit.Tarone.PValue.ShouldPrintAsReanalysed("0.5547");
        TwoGroupGlmm.PoolOddsRatio(GlmmModel.CMEL, Tolbutamide, new() { EqualEffects = true }).Value!.Estimate.ShouldPrintAsReanalysed("0.3381");
    }

    [Fact]
    public void Table_15_2_rates()
    {
        Hold(MantelHaenszelMethod.Pool(TwoGroupRateMeasure.IRD, Smokers, NonSmokers, Plain).Value!, "11.4392", "6.3498", "16.5286", "26.8758", "0.0000");
        var ratio = MantelHaenszelMethod.Pool(TwoGroupRateMeasure.IRR, Smokers, NonSmokers, Plain).Value!;
        Hold(ratio, "0.3539", "0.1776", "0.5303", "10.4117", "0.0340");
        ratio.Association!.Statistic.ShouldPrintAsReanalysed("11.0162");
        MantelHaenszelMethod.Pool(TwoGroupRateMeasure.IRR, Smokers, NonSmokers, new() { Level = 0.90 }).Value!.Association!.Statistic.ShouldPrintAsReanalysed("10.7021");
    }

    [Theory]
    [InlineData(GlmmModel.UMFS)]
    [InlineData(GlmmModel.CMEL)]
    public void Table_15_2_by_maximum_likelihood(GlmmModel model)
    {
        var fit = TwoGroupGlmm.PoolRateRatio(model, Smokers, NonSmokers, new() { EqualEffects = true, Level = 0.90 }).Value!;
        Hold(fit, "0.3545", "0.1779", "0.5312");
        fit.WaldTest.Statistic.ShouldPrintAsReanalysed("10.1991");
        fit.LikelihoodRatioTest.Statistic.ShouldPrintAsReanalysed("12.1324");
        fit.LikelihoodRatioTest.PValue.ShouldPrintAsReanalysed("0.0164");
    }

    [Fact]
    public void Table_15_5_spermicides()
    {
        var fit = MantelHaenszelMethod.Pool(TwoGroupBinaryMeasure.OR, Spermicides, Plain).Value!;
        Hold(fit, "1.3300", "0.3579", "2.3021", "0.1378", "0.7105");
        fit.Association!.Statistic.ShouldPrintAsReanalysed("5.8092");
        fit.Tarone!.Statistic.ShouldPrintAsReanalysed("0.1391");
        Hold(TwoGroupGlmm.PoolOddsRatio(GlmmModel.UMFS, Spermicides, new() { EqualEffects = true, Level = 0.90 }).Value!, "1.3318", "0.3582", "2.3053");
        Hold(TwoGroupGlmm.PoolOddsRatio(GlmmModel.CMEL, Spermicides, new() { EqualEffects = true, Level = 0.90 }).Value!, "1.326", "0.356", "2.296");
    }

    private static void Hold(StratifiedEffect fit, string estimate, string lower, string upper, string q, string p)
    {
        Hold(fit.Estimate, fit.ConfidenceInterval, estimate, lower, upper);
        fit.Heterogeneity.Q.ShouldPrintAsReanalysed(q);
        fit.Heterogeneity.PValue.ShouldPrintAsReanalysed(p);
    }

    private static void Hold(GlmmEffect fit, string estimate, string lower, string upper) => Hold(fit.Estimate, fit.ConfidenceInterval, estimate, lower, upper);

    private static void Hold(double estimate, Interval interval, string expected, string lower, string upper)
    {
        estimate.ShouldPrintAsReanalysed(expected);
        interval.Lower.ShouldPrintAsReanalysed(lower);
        interval.Upper.ShouldPrintAsReanalysed(upper);
    }
}
