namespace ReportGen.Statistics.SmallStudyEffects;

/// <summary>The measure of precision on which a funnel's asymmetry is tested.</summary>
public enum FunnelPredictor
{
    /// <summary>√vi (Egger et al. 1997).</summary>
    StandardError,

    /// <summary>vi.</summary>
    SamplingVariance,

    /// <summary>ni (Macaskill, Walter and Irwig 2001).</summary>
    SampleSize,

    /// <summary>1/ni (Peters et al. 2006).</summary>
    InverseSampleSize,

    /// <summary>1/√ni (Deeks, Macaskill and Irwig 2005).</summary>
    InverseRootSampleSize,
}
