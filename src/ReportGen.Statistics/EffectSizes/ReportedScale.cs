namespace ReportGen.Statistics.EffectSizes;

/// <summary>The scale on which an estimate was printed, and so what is done to it before pooling.</summary>
public enum ReportedScale
{
    /// <summary>Pooled as it is printed (a difference, a log ratio).</summary>
    Plain,

    /// <summary>A ratio (odds, risk, rate, hazard ratio), whose logarithm is pooled.</summary>
    Ratio,

    /// <summary>A proportion, whose logit is pooled.</summary>
    Proportion,

    /// <summary>A correlation, whose Fisher's z is pooled.</summary>
    Correlation,
}
