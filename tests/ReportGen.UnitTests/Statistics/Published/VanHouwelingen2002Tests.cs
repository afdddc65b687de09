using ReportGen.Statistics.Distributions;
using ReportGen.Statistics.EffectSizes;
using ReportGen.Statistics.Heterogeneity;
using ReportGen.Statistics.Pooling;

namespace ReportGen.UnitTests.Statistics.Published;

/// <summary>
/// Van Houwelingen HC, Arends LR, Stijnen T. Advanced methods in meta-analysis: multivariate approach and meta-regression. Statistics in Medicine 2002;21(4):589–624, pages 596 to 599: log odds
/// ratios of the BCG trials. The paper prints three decimals, among them 0.703 for the limit 0.7024, and a prediction interval without the error of the mean; its interval of τ² by
/// Satterthwaite's approximation, 0.1350 to 1.1810, stands beside Q-profile's.
/// </summary>
public sealed class VanHouwelingen2002Tests
{
    private static readonly (double[] Yi, double[] Vi) Effects = BcgTrials.Effects(TwoGroupBinaryMeasure.OR);

    [Fact]
    public void Equal_effects()
    {
        var fit = InverseVariance.Pool(Effects.Yi, Effects.Vi, new() { Estimator = Tau2Estimator.EE }).Value!;
        BackTransformation.Exponential(fit.Estimate).ShouldPrintAsReanalysed("0.6465");
        BackTransformation.Exponential(fit.ConfidenceInterval.Lower).ShouldPrint("0.595");
        BackTransformation.Exponential(fit.ConfidenceInterval.Upper).ShouldPrintAsReanalysed("0.7024");
    }

    [Fact]
    public void Random_effects_by_maximum_likelihood()
    {
        var fit = InverseVariance.Pool(Effects.Yi, Effects.Vi, new() { Estimator = Tau2Estimator.ML }).Value!;
        BackTransformation.Exponential(fit.Estimate).ShouldPrint("0.476");
        BackTransformation.Exponential(fit.ConfidenceInterval.Lower).ShouldPrint("0.336");
        BackTransformation.Exponential(fit.ConfidenceInterval.Upper).ShouldPrint("0.675");
        fit.Tau2.ShouldPrint("0.302");
        double half = NormalDistribution.Quantile(0.975) * fit.Tau;
        (fit.Estimate - half).ShouldPrint("-1.820");
        (fit.Estimate + half).ShouldPrint("0.336");
    }

    [Fact]
    public void Intervals_of_the_variance_between_trials()
    {
        var profile = Tau2Intervals.ProfileLikelihood(Effects.Yi, Effects.Vi, restricted: false).Value!.Tau2;
        profile.Lower.ShouldPrintAsReanalysed("0.1151");
        profile.Upper.ShouldPrintAsReanalysed("0.8937");
        var q = Tau2Intervals.QProfile(Effects.Yi, Effects.Vi).Value!.Tau2;
        q.Lower.ShouldPrintAsReanalysed("0.130");
        q.Upper.ShouldPrintAsReanalysed("1.181");
    }
}
