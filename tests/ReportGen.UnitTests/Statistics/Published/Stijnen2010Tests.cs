using ReportGen.Statistics.EffectSizes;
using ReportGen.Statistics.Glmm;
using ReportGen.Statistics.Pooling;

namespace ReportGen.UnitTests.Statistics.Published;

/// <summary>
/// Stijnen T, Hamza TH, Özdemir P. Random effects meta-analysis of event outcome in the framework of the generalized linear mixed model with applications in sparse data. Statistics in Medicine
/// 2010;29(29):3046–3067: catheter infections (data of Niël-Weise et al. 2007 and 2008), tables II (page 3050), III (3052), VII (3054) and VIII (3055). The paper prints three decimals;
/// held are the four of metafor's re-analysis, by as many nodes, but for the last of figures where the optimiser of the re-analysis stopped early.
/// </summary>
public sealed class Stijnen2010Tests
{
    private static readonly GlmmOptions SevenNodes = new() { Nodes = 7 };

    private static readonly TwoByTwoTable[] Infections =
    [
        TwoByTwoTable.FromTotals(0, 116, 3, 117), TwoByTwoTable.FromTotals(1, 44, 3, 35), TwoByTwoTable.FromTotals(2, 208, 9, 195), TwoByTwoTable.FromTotals(0, 130, 7, 136),
        TwoByTwoTable.FromTotals(5, 151, 6, 157), TwoByTwoTable.FromTotals(1, 98, 4, 139), TwoByTwoTable.FromTotals(1, 174, 3, 177), TwoByTwoTable.FromTotals(1, 74, 2, 39),
        TwoByTwoTable.FromTotals(1, 97, 19, 103), TwoByTwoTable.FromTotals(1, 113, 2, 122), TwoByTwoTable.FromTotals(0, 66, 7, 64), TwoByTwoTable.FromTotals(0, 70, 1, 58),
        TwoByTwoTable.FromTotals(3, 188, 5, 175), TwoByTwoTable.FromTotals(6, 187, 11, 180), TwoByTwoTable.FromTotals(0, 118, 0, 105), TwoByTwoTable.FromTotals(0, 252, 1, 262),
        TwoByTwoTable.FromTotals(1, 345, 3, 362), TwoByTwoTable.FromTotals(4, 64, 1, 69),
    ];

    // Per 1000 days.
    private static readonly EventRate[] Treated =
        [new(7, 1.344), new(8, 1.600), new(3, 12.012), new(6, 1.536), new(1, 0.370), new(1, 0.729), new(17, 6.760), new(3, 1.107), new(2, 0.320)];

    private static readonly EventRate[] Control =
        [new(11, 1.988), new(8, 1.461), new(14, 10.962), new(10, 1.503), new(1, 0.483), new(8, 0.913), new(15, 6.840), new(7, 1.015), new(3, 0.440)];

    [Theory]
    [InlineData(false, "-3.3018", "0.2378", "0.6629", "0.0355")]
    [InlineData(true, "-4.2604", "0.2589", "0.3928", "0.0139")]
    public void Table_II_normal_normal(bool treated, string logit, string error, string tau2, string proportion)
    {
        var (x, n) = Arm(treated);
        var fit = InverseVariance.Pool(ProportionEffectSizes.Compute(ProportionMeasure.PLO, x, n)).Value!;
        Hold(fit.Estimate, fit.StandardError, fit.Tau2, logit, error, tau2);
        BackTransformation.InverseLogit(fit.Estimate).ShouldPrintAsReanalysed(proportion);
    }

    [Theory]
    [InlineData(false, "-3.4964", "0.2570", "0.8124", "0.0294")]
    [InlineData(true, "-4.8121", "0.3555", "0.8265", "0.0081")]
    public void Table_II_binomial_normal(bool treated, string logit, string error, string tau2, string proportion)
    {
        var (x, n) = Arm(treated);
        var fit = LogisticNormal.Pool(x, n, SevenNodes).Value!;
        Hold(fit.Estimate, fit.StandardError, fit.Tau2, logit, error, tau2);
        BackTransformation.InverseLogit(fit.Estimate).ShouldPrintAsReanalysed(proportion);
    }

    [Fact]
    public void Table_III_normal_normal()
    {
        var set = TwoGroupBinaryEffectSizes.Compute(TwoGroupBinaryMeasure.OR, Infections, new() { DropDoubleZeros = true });
        var fit = InverseVariance.Pool(set).Value!;
        Hold(fit.Estimate, fit.StandardError, fit.Tau, "-0.9804", "0.2435", "0.1886");
        BackTransformation.Exponential(fit.Estimate).ShouldPrintAsReanalysed("0.3752");
    }

    [Fact]
    public void Table_III_conditional_exact()
    {
        var fit = TwoGroupGlmm.PoolOddsRatio(GlmmModel.CMEL, Infections).Value!;
        Hold(fit.Estimate, fit.StandardError, fit.Tau, "-1.353", "0.351", "0.833");
    }

    [Fact]
    public void Table_III_conditional_approximate()
    {
        var fit = TwoGroupGlmm.PoolOddsRatio(GlmmModel.CMAL, Infections, SevenNodes).Value!;
        Hold(fit.Estimate, fit.StandardError, fit.Tau, "-1.303", "0.339", "0.775");
    }

    [Theory]
    [InlineData(false, "1.4676", "0.2425", "0.3699", "4.3389")]
    [InlineData(true, "0.9808", "0.3259", "0.6393", "2.6667")]
    public void Table_VII_normal_normal(bool treated, string log, string error, string tau2, string rate)
    {
        var fit = InverseVariance.Pool(RateEffectSizes.Compute(RateMeasure.IRLN, treated ? Treated : Control)).Value!;
        Hold(fit.Estimate, fit.StandardError, fit.Tau2, log, error, tau2);
        BackTransformation.Exponential(fit.Estimate).ShouldPrintAsReanalysed(rate);
    }

    [Theory]
    [InlineData(false, "1.4007", "0.2310", "0.3165")]
    [InlineData(true, "0.8494", "0.3303", "0.6543")]
    public void Table_VII_poisson_normal(bool treated, string log, string error, string tau2)
    {
        var fit = PoissonNormal.Pool(treated ? Treated : Control, SevenNodes).Value!;
        Hold(fit.Estimate, fit.StandardError, fit.Tau2, log, error, tau2);
    }

    [Fact]
    public void Table_VIII_rate_ratios()
    {
        var normal = InverseVariance.Pool(RateEffectSizes.Compute(TwoGroupRateMeasure.IRR, Treated, Control)).Value!;
        Hold(normal.Estimate, normal.StandardError, normal.Tau, "-0.3963", "0.2268", "0.3060");
        var poisson = TwoGroupGlmm.PoolRateRatio(GlmmModel.CMEL, Treated, Control, SevenNodes).Value!;
        Hold(poisson.Estimate, poisson.StandardError, poisson.Tau, "-0.4762", "0.2377", "0.3501");
    }

    private static (double[] X, double[] N) Arm(bool treated) => treated
        ? ([.. Infections.Select(t => t.A)], [.. Infections.Select(t => t.N1)])
        : ([.. Infections.Select(t => t.C)], [.. Infections.Select(t => t.N2)]);

    private static void Hold(double estimate, double error, double spread, string expectedEstimate, string expectedError, string expectedSpread)
    {
        estimate.ShouldPrintAsReanalysed(expectedEstimate);
        error.ShouldPrintAsReanalysed(expectedError);
        spread.ShouldPrintAsReanalysed(expectedSpread);
    }
}
