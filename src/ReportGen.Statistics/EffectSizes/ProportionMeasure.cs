namespace ReportGen.Statistics.EffectSizes;

/// <summary>Effect sizes of a single proportion x/n, by their usual abbreviations (Viechtbauer 2010).</summary>
public enum ProportionMeasure
{
    /// <summary>Raw proportion.</summary>
    PR,

    /// <summary>Natural logarithm of the proportion.</summary>
    PLN,

    /// <summary>Log odds (logit) of the proportion.</summary>
    PLO,

    /// <summary>Arcsine of the square root of the proportion.</summary>
    PAS,

    /// <summary>Freeman-Tukey double arcsine of the proportion.</summary>
    PFT,
}
