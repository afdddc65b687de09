using MathNet.Numerics;
using MathNet.Numerics.Distributions;
using ReportGen.Statistics.Distributions;

namespace ReportGen.UnitTests.Statistics;

/// <summary>Tails against values computed with 40 digits (mpmath 1.3), and the evidence that the library's own would not do.</summary>
public sealed class DistributionPrecisionTests
{
    private const double Rounding = 3e-14;

    // Erfc of the library, far out.
    private const double OfErfc = 2e-13;

    [Theory]
    [InlineData(1, 3.84, 0.050043521248705103)]
    [InlineData(1, 70, 5.9304458500824868e-17)]
    [InlineData(5, 250, 5.4969224674551731e-52)]
    [InlineData(12, 152.233, 1.9967721373353063e-26)]
    [InlineData(999, 1200, 1.1129350448258866e-5)]
    [InlineData(19999, 20500, 0.0064273185596915274)]
    [InlineData(999999, 1004000, 0.0023578218654685097)]
    [InlineData(9999999, 10010000, 0.012685855964411724)]
    public void The_upper_tail_of_chi_squared(double df, double x, double p) => ChiSquaredDistribution.UpperTail(x, df).ShouldBe(p, Rounding * p);

    [Theory]
    [InlineData(2, 1e-9, 4.9999999987500003e-10)]
    [InlineData(5, 0.5, 0.0078767067673704078)]
    [InlineData(30, 8, 1.9931727482710028e-5)]
    [InlineData(999, 850, 0.00023251572131108752)]
    [InlineData(19999, 19500, 0.0059891836438982076)]
    [InlineData(999999, 996000, 0.0023199326347799996)]
    public void The_lower_tail_of_chi_squared(double df, double x, double p) => ChiSquaredDistribution.Cdf(x, df).ShouldBe(p, Rounding * p);

    [Theory]
    [InlineData(1, 12.7, 0.05002432768934416)]
    [InlineData(1, 1e6, 6.3661977236736914e-7)]
    [InlineData(3, 0.01, 0.99264911141285198)]
    [InlineData(12, 4.2, 0.0012319002271227462)]
    [InlineData(999, 30, 1.6728272131171847e-141)]
    [InlineData(19999, 2.5, 0.012427274529236571)]
    [InlineData(999999, 3, 0.0026998625414882757)]
    [InlineData(1e9, 3, 0.0026997961297379157)]
    [InlineData(1e15, 5, 5.7330314375848446e-7)]
    public void Both_tails_of_t(double df, double t, double p) => StudentDistribution.TwoSided(t, df).ShouldBe(p, 5 * Rounding * p);

    [Theory]
    [InlineData(0.5, 0.5, 0.001, 0.020135041633377491)]
    [InlineData(2, 30, 0.2, 0.99133441972500234)]
    [InlineData(1000, 1000, 0.5, 0.5)]
    [InlineData(1000, 1000, 0.45, 3.6831988690075783e-6)]
    [InlineData(1.5, 4000, 1e-4, 0.15055449405746108)]
    [InlineData(23, 114, 0.3, 0.99984554435132284)]
    public void The_incomplete_beta_function(double a, double b, double x, double p) => BetaDistribution.Cdf(x, a, b).ShouldBe(p, Rounding * p);

    [Theory]
    [InlineData(0.5, 0.3085375387259869)]
    [InlineData(1.96, 0.024997895148220436)]
    [InlineData(8, 6.2209605742717841e-16)]
    [InlineData(20, 2.7536241186062337e-89)]
    [InlineData(37, 5.7255712225245768e-300)]
    public void The_upper_tail_of_the_normal_distribution(double x, double p) => NormalDistribution.UpperTail(x).ShouldBe(p, OfErfc * p);

    [Fact]
    public void A_quantile_gives_back_its_probability()
    {
        foreach (double df in new[] { 1, 2, 5, 30, 1000, 1e6 })
            foreach (double p in new[] { 1e-12, 1e-6, 0.005, 0.025, 0.3, 0.5, 0.975 })
            {
                ChiSquaredDistribution.Cdf(ChiSquaredDistribution.Quantile(p, df), df).ShouldBe(p, Rounding * p * (1 + Math.Sqrt(df)), $"χ² {df} {p}");
                StudentDistribution.Cdf(StudentDistribution.Quantile(p, df), df).ShouldBe(p, Rounding * p, $"t {df} {p}");
            }
    }

    [Fact]
    public void Tails_on_both_sides_of_a_switch_of_formula_meet()
    {
        foreach (double a in new[] { 9.999999999, 10.000000001 })
            ChiSquaredDistribution.Cdf(17, 2 * a).ShouldBe(ChiSquaredDistribution.Cdf(17, 20), 2e-9);
        foreach (double x in new[] { 0.2999999999, 0.3000000001, -0.2999999999, -0.3000000001 })
            GammaFunction.LinearLessLog(x).ShouldBe(x - Math.Log(1 + x), 1e-15);
        double quantile = ChiSquaredDistribution.Quantile(0.025, 1e8);
        ChiSquaredDistribution.Quantile(0.025, 1e8 + 1).ShouldBe(quantile + 1, 1e-3);
    }

    [Fact]
    public void The_librarys_own_would_not_do()
    {
        double tail = SpecialFunctions.GammaUpperRegularized(9999999 / 2.0, 10010000 / 2.0);
        (Math.Abs((tail / 0.012685855964411724) - 1) > 1e-10).ShouldBeTrue("χ² with many degrees of freedom");
        (Math.Abs((StudentT.CDF(0, 1, 999999, -3) / (0.0026998625414882757 / 2)) - 1) > 1e-10).ShouldBeTrue("t with many degrees of freedom");
        (Math.Abs((ChiSquared.InvCDF(2, 1e-12) / 2e-12) - 1) > 1e-4).ShouldBeTrue("small quantile of χ²");
        Should.Throw<NonConvergenceException>(() => StudentT.InvCDF(0, 1, 1, 1e-6));
        (1 - Normal.CDF(0, 1, 12)).ShouldBe(0);
    }
}
