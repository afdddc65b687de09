namespace ReportGen.Statistics.SmallStudyEffects;

/// <summary>Estimators of the number of missing studies (Duval and Tweedie 2000).</summary>
public enum TrimFillEstimator
{
    /// <summary>Linear in the signed-rank sum.</summary>
    L0,

    /// <summary>From the run of extreme ranks.</summary>
    R0,

    /// <summary>From a quadratic equation in the signed-rank sum, which need not have a solution.</summary>
    Q0,
}
