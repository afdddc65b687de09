using ReportGen.Statistics.EffectSizes;
using ReportGen.Statistics.Pooling;

namespace ReportGen.UnitTests.Statistics.Published;

/// <summary>
/// Hackshaw AK, Law MR, Wald NJ. The accumulated evidence on lung cancer and environmental tobacco smoke. BMJ 1997;315(7114):980–988, abstract and figure 1: 37 studies of women who never
/// smoked, odds or risk ratios with their 95 % intervals; the excess risk from a husband who smokes is 24 % (13 to 36). By DerSimonian and Laird, from the intervals as printed.
/// </summary>
public sealed class Hackshaw1997Tests
{
    private static readonly ReportedEstimate[] Studies =
    [
        new(1.18, 0.90, 1.54), new(1.45, 1.02, 2.08), new(2.02, 0.48, 8.56), new(1.20, 0.80, 1.60), new(0.75, 0.43, 1.30), new(2.07, 0.81, 5.25), new(2.13, 1.19, 3.83), new(0.80, 0.34, 1.90),
        new(0.79, 0.25, 2.45), new(2.01, 1.09, 3.72), new(1.23, 0.81, 1.87), new(1.20, 0.50, 3.30), new(1.52, 0.87, 2.63), new(1.03, 0.41, 2.55), new(1.55, 0.90, 2.67), new(1.03, 0.61, 1.74),
        new(2.34, 0.81, 6.75), new(1.65, 1.16, 2.35), new(1.19, 0.82, 1.73), new(1.52, 0.39, 5.96), new(2.16, 1.08, 4.29), new(1.08, 0.64, 1.82), new(2.55, 0.74, 8.78), new(1.62, 0.90, 2.91),
        new(1.06, 0.74, 1.52), new(0.79, 0.62, 1.02), new(0.74, 0.32, 1.69), new(2.27, 0.75, 6.82), new(0.97, 0.78, 1.21), new(1.60, 0.80, 3.00), new(1.19, 0.66, 2.13), new(1.66, 0.73, 3.78),
        new(1.26, 1.04, 1.54), new(1.10, 0.62, 1.96), new(1.66, 1.12, 2.45), new(1.16, 0.80, 1.69), new(1.11, 0.67, 1.84),
    ];

    [Fact]
    public void The_excess_risk()
    {
        var pooled = InverseVariance.Pool(ReportedEffectSizes.FromIntervals(Studies, ReportedScale.Ratio), new() { Estimator = Tau2Estimator.DL }).Value!;
        pooled.K.ShouldBe(37);
        BackTransformation.Exponential(pooled.Estimate).ShouldPrint("1.24");
        BackTransformation.Exponential(pooled.ConfidenceInterval.Lower).ShouldPrint("1.13");
        BackTransformation.Exponential(pooled.ConfidenceInterval.Upper).ShouldPrint("1.36");
    }
}
