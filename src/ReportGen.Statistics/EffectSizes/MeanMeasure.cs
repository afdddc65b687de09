namespace ReportGen.Statistics.EffectSizes;

/// <summary>Effect sizes of a single mean or its spread, by their usual abbreviations (Viechtbauer 2010).</summary>
public enum MeanMeasure
{
    /// <summary>Mean.</summary>
    MN,

    /// <summary>Natural logarithm of the mean.</summary>
    MNLN,

    /// <summary>Mean in standard deviations.</summary>
    SMN,

    /// <summary>Natural logarithm of the standard deviation.</summary>
    SDLN,

    /// <summary>Natural logarithm of the coefficient of variation.</summary>
    CVLN,
}
