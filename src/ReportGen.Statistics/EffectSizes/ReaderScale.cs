namespace ReportGen.Statistics.EffectSizes;

/// <summary>
/// From the scale of a measure to the one a reader knows: ratios, rates, means, correlations. All are increasing. A measure that has no other scale (a difference, a coefficient, a
/// standardized mean difference, a difference of arcsines or of roots) is returned as it is. For single proportions see <see cref="BackTransformation"/>.
/// </summary>
public static class ReaderScale
{
    /// <summary>RR, OR, PETO: eˣ, the ratio.</summary>
    public static double Of(TwoGroupBinaryMeasure measure, double x) =>
        measure is TwoGroupBinaryMeasure.RR or TwoGroupBinaryMeasure.OR or TwoGroupBinaryMeasure.PETO ? BackTransformation.Exponential(x) : x;

    /// <summary>IRR: eˣ, the ratio of the rates.</summary>
    public static double Of(TwoGroupRateMeasure measure, double x) => measure == TwoGroupRateMeasure.IRR ? BackTransformation.Exponential(x) : x;

    /// <summary>The rate: IRLN eˣ, IRS x², IRFT by the inverse for <paramref name="harmonicTime"/>, the harmonic mean of the studies' times at risk, which only IRFT needs.</summary>
    public static double Of(RateMeasure measure, double x, double? harmonicTime = null) => measure switch
    {
        RateMeasure.IRLN => BackTransformation.Exponential(x),
        RateMeasure.IRS => BackTransformation.SquareOfRoot(x),
        RateMeasure.IRFT => BackTransformation.InverseFreemanTukeyRate(x, harmonicTime ?? throw new ArgumentNullException(nameof(harmonicTime))),
        _ => x,
    };

    /// <summary>MNLN, SDLN, CVLN: eˣ, the mean, standard deviation, coefficient of variation.</summary>
    public static double Of(MeanMeasure measure, double x) => measure is MeanMeasure.MN or MeanMeasure.SMN ? x : BackTransformation.Exponential(x);

    /// <summary>ROM, VR, CVR: eˣ, the ratio.</summary>
    public static double Of(TwoGroupMeanMeasure measure, double x) =>
        measure is TwoGroupMeanMeasure.ROM or TwoGroupMeanMeasure.VR or TwoGroupMeanMeasure.CVR ? BackTransformation.Exponential(x) : x;

    /// <summary>ROMC: eˣ, the ratio.</summary>
    public static double Of(PairedMeasure measure, double x) => measure == PairedMeasure.ROMC ? BackTransformation.Exponential(x) : x;

    /// <summary>ZCOR: tanh x, the correlation.</summary>
    public static double Of(CorrelationMeasure measure, double x) => measure == CorrelationMeasure.ZCOR ? BackTransformation.FisherZToCorrelation(x) : x;

    /// <summary>Ratios eˣ, proportions 1/(1 + e⁻ˣ), correlations tanh x.</summary>
    public static double Of(ReportedScale scale, double x) => scale switch
    {
        ReportedScale.Ratio => BackTransformation.Exponential(x),
        ReportedScale.Proportion => BackTransformation.InverseLogit(x),
        ReportedScale.Correlation => BackTransformation.FisherZToCorrelation(x),
        _ => x,
    };
}
