namespace ReportGen.Statistics.EffectSizes;

/// <summary>Effect sizes of a correlation, by their usual abbreviations (Viechtbauer 2010).</summary>
public enum CorrelationMeasure
{
    /// <summary>Raw correlation.</summary>
    COR,

    /// <summary>Correlation corrected for its bias (Olkin and Pratt 1958).</summary>
    UCOR,

    /// <summary>Fisher's z.</summary>
    ZCOR,
}
