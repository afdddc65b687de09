namespace ReportGen.Statistics.EffectSizes;

/// <summary>Effect sizes of one sample measured twice, first against second, by their usual abbreviations (Viechtbauer 2010).</summary>
public enum PairedMeasure
{
    /// <summary>Mean change.</summary>
    MC,

    /// <summary>Change in standard deviations of the change (Gibbons, Hedeker and Davis 1993).</summary>
    SMCC,

    /// <summary>Change in standard deviations of the first measurement (Becker 1988).</summary>
    SMCR,

    /// <summary>As SMCR, with a variance for unequal standard deviations (Bonett 2008).</summary>
    SMCRH,

    /// <summary>Log ratio of the two means (Lajeunesse 2011).</summary>
    ROMC,
}
