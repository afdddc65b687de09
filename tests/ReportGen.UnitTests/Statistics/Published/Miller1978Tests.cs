using ReportGen.Statistics.EffectSizes;
using ReportGen.Statistics.Pooling;

namespace ReportGen.UnitTests.Statistics.Published;

/// <summary>
/// Miller JJ. The inverse of the Freeman-Tukey double arcsine transformation. The American Statistician 1978;32(4):138: the example of four proportions, by the plain and by the weighted mean.
/// The transformation of the paper is twice that of the engine, and of metafor.
/// </summary>
public sealed class Miller1978Tests
{
    private static readonly double[] Events = [3, 6, 10, 1];
    private static readonly double[] Trials = [11, 17, 21, 6];

    private static readonly EffectSizeSet Set = ProportionEffectSizes.Compute(ProportionMeasure.PFT, Events, Trials);
    private static readonly double[] Yi = [.. Set.Yi.Select(y => y!.Value)];
    private static readonly double[] Vi = [.. Set.Vi.Select(v => v!.Value)];

    [Fact]
    public void The_transformed_proportions_and_their_variances()
    {
        foreach (var (yi, printed) in Yi.Zip(["1.1391", "1.2888", "1.5253", "0.9515"]))
            (2 * yi).ShouldPrint(printed);
        foreach (var (vi, printed) in Vi.Zip(["0.0870", "0.0571", "0.0465", "0.1538"]))
            (4 * vi).ShouldPrint(printed);
    }

    [Fact]
    public void The_plain_mean_transformed_back()
    {
        double mean = InverseVariance.Pool(Yi, Vi, new() { Estimator = Tau2Estimator.GENQ }, [1, 1, 1, 1]).Value!.Estimate;
        (2 * mean).ShouldPrint("1.2262");
        BackTransformation.InverseFreemanTukey(mean, BackTransformation.HarmonicMean(Trials)).ShouldPrint("0.3164");
    }

    [Fact]
    public void The_weighted_mean_transformed_back()
    {
        double mean = InverseVariance.Pool(Yi, Vi, new() { Estimator = Tau2Estimator.EE }).Value!.Estimate;
        (2 * mean).ShouldPrint("1.3093");
        BackTransformation.InverseFreemanTukey(mean, BackTransformation.HarmonicMean(Trials)).ShouldPrint("0.3595");
    }
}
