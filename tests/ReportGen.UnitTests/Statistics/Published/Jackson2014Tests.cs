using ReportGen.Statistics.Moderators;
using ReportGen.Statistics.Pooling;

namespace ReportGen.UnitTests.Statistics.Published;

/// <summary>
/// Jackson D, Turner R, Rhodes K, Viechtbauer W. Methods for calculating confidence and credible intervals for the residual between-study variance in random effects meta-regression models. BMC
/// Medical Research Methodology 2014;14:103, examples 1 and 2: the Q-profile interval of the residual τ², and the interval from the restricted likelihood's standard error on the
/// logarithm. Held are the digits of metafor's re-analysis by an author; its Q-profile stops at 1.2e-4.
/// </summary>
public sealed class Jackson2014Tests
{
    private static readonly double[] Yi1 =
        [0.0267, 0.8242, 0.3930, 2.4405, 2.1401, 1.2528, 2.4849, 0.3087, 1.4246, 0.1823, 1.1378, 1.2321, 2.0695, 4.0237, 1.4383, 1.6021];

    private static readonly double[] Vi1 =
        [0.1285, 0.0315, 0.0931, 2.0967, 1.0539, 0.1602, 1.0235, 0.0218, 0.5277, 0.0556, 0.3304, 0.1721, 0.4901, 2.0200, 0.3399, 0.1830];

    private static readonly double[] Yi2 = [0.54, 0.4, 0.64, 0.365, 0.835, 0.02, 0.12, 0.085, 1.18, 0.08, 0.18, 0.325, 0.06, 0.715, 0.065, 0.245, 0.24, 0.06, 0.19];

    private static readonly double[] Vi2 =
        [0.0176, 0.019, 0.0906, 0.0861, 0.0063, 0.0126, 0.0126, 0.0041, 0.0759, 0.0126, 0.0104, 0.0242, 0.0026, 0.2629, 0.0169, 0.0156, 0.0481, 0.0084, 0.0044];

    private static readonly ModeratorDesign Subset = new([new("subset", [0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 1, 1, 1, 1, 1])]);

    private static readonly ModeratorDesign Year =
        new([new("year", [1986, 1987, 1988, 1988, 1998, 1999, 2000, 2000, 2000, 2001, 2001, 2001, 2002, 2002, 2002, 2002, 2003, 2003, 2003])]);

    [Fact]
    public void Example_1() => Hold(Yi1, Vi1, Subset, "0.002", "1.487", "0.011", "0.633");

    [Fact]
    public void Example_2() => Hold(Yi2, Vi2, Year, "0.018", "0.156", "0.016", "0.111");

    private static void Hold(double[] yi, double[] vi, ModeratorDesign design, string lower, string upper, string lowerByLikelihood, string upperByLikelihood)
    {
        var profile = MetaRegression.QProfile(yi, vi, design).Value!.Tau2;
        profile.Lower.ShouldPrintAsReanalysed(lower);
        profile.Upper.ShouldPrintAsReanalysed(upper);
        var fit = MetaRegression.Fit(yi, vi, design, new() { Estimator = Tau2Estimator.REML }).Value!;
        double half = 1.96 * fit.StandardErrorOfTau2!.Value / fit.Tau2;
        (fit.Tau2 * Math.Exp(-half)).ShouldPrintAsReanalysed(lowerByLikelihood);
        (fit.Tau2 * Math.Exp(half)).ShouldPrintAsReanalysed(upperByLikelihood);
    }
}
