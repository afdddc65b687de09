using ReportGen.Statistics.EffectSizes;
using ReportGen.Statistics.Pooling;

namespace ReportGen.UnitTests.Statistics.Published;

/// <summary>
/// Molloy GJ, O'Carroll RE, Ferguson E. Conscientiousness and medication adherence: a meta-analysis. Annals of Behavioral Medicine 2014;47(1):92–101, abstract: 16 correlations by Fisher's z with
/// random effects.
/// </summary>
public sealed class Molloy2014Tests
{
    // Correlation, patients: 3509 where the abstract counts 3476.
    private static readonly double[][] Studies =
    [
        [0.187, 109], [0.162, 749], [0.34, 55], [0.32, 107], [0.27, 72], [0, 65], [0.175, 174],
        [0.05, 326], [0.26, 58], [0.01, 771], [-0.09, 56], [0.37, 91], [0, 116], [0.15, 537], [0.24, 158],
        [0.04, 65],
    ];

    [Fact]
    public void The_correlation_of_all_studies()
    {
        var set = CorrelationEffectSizes.Compute(CorrelationMeasure.ZCOR, [.. Studies.Select(s => s[0])], [.. Studies.Select(s => s[1])]);
        var fit = InverseVariance.Pool(set, new() { Estimator = Tau2Estimator.DL }).Value!;
        BackTransformation.FisherZToCorrelation(fit.Estimate).ShouldPrint("0.15");
        BackTransformation.FisherZToCorrelation(fit.ConfidenceInterval.Lower).ShouldPrint("0.09");
        BackTransformation.FisherZToCorrelation(fit.ConfidenceInterval.Upper).ShouldPrint("0.21");
    }
}
