using ReportGen.Statistics.EffectSizes;
using ReportGen.Statistics.Pooling;

namespace ReportGen.UnitTests.Statistics.Published;

/// <summary>
/// Colditz GA, Brewer TF, Berkey CS, Wilson ME, Burdick E, Fineberg HV, Mosteller F. Efficacy of BCG vaccine in the prevention of tuberculosis: meta-analysis of the published
/// literature. JAMA 1994;271(9):698–702. Abstract: in the trials the relative risk of tuberculosis was 0.49 (95 % CI 0.34 to 0.70), by the method of DerSimonian and Laird.
/// </summary>
public sealed class Colditz1994Tests
{
    [Fact]
    public void The_relative_risk_of_the_trials()
    {
        var (yi, vi) = BcgTrials.Effects(TwoGroupBinaryMeasure.RR);
        var pooled = InverseVariance.Pool(yi, vi, new() { Estimator = Tau2Estimator.DL }).Value!;
        var ratio = pooled.ConfidenceInterval.Select(BackTransformation.Exponential);
        BackTransformation.Exponential(pooled.Estimate).ShouldPrint("0.49");
        ratio.Lower.ShouldPrint("0.34");
        ratio.Upper.ShouldPrint("0.70");
    }
}
