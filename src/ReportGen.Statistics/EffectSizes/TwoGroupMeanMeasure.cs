namespace ReportGen.Statistics.EffectSizes;

/// <summary>Effect sizes of two independent samples, group 1 against group 2, by their usual abbreviations (Viechtbauer 2010).</summary>
public enum TwoGroupMeanMeasure
{
    /// <summary>Difference of the means.</summary>
    MD,

    /// <summary>Difference in pooled standard deviations, corrected for small samples (Hedges' g).</summary>
    SMD,

    /// <summary>Difference in average standard deviations, for unequal variances (Bonett 2008, 2009).</summary>
    SMDH,

    /// <summary>Log ratio of the means (Hedges, Gurevitch and Curtis 1999).</summary>
    ROM,

    /// <summary>Difference in standard deviations of group 2 (Glass's Δ).</summary>
    SMD1,

    /// <summary>Log ratio of the standard deviations (Nakagawa et al. 2015).</summary>
    VR,

    /// <summary>Log ratio of the coefficients of variation (Nakagawa et al. 2015).</summary>
    CVR,
}
