namespace ReportGen.Statistics.EffectSizes;

/// <summary>Effect sizes of a single incidence rate x/t, by their usual abbreviations (Viechtbauer 2010).</summary>
public enum RateMeasure
{
    /// <summary>Raw rate.</summary>
    IR,

    /// <summary>Natural logarithm of the rate.</summary>
    IRLN,

    /// <summary>Square root of the rate.</summary>
    IRS,

    /// <summary>Freeman-Tukey transformed rate.</summary>
    IRFT,
}
