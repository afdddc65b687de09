namespace ReportGen.Statistics.EffectSizes;

/// <summary>Effect sizes of two incidence rates, group 1 against group 2, by their usual abbreviations (Viechtbauer 2010).</summary>
public enum TwoGroupRateMeasure
{
    /// <summary>Log incidence rate ratio.</summary>
    IRR,

    /// <summary>Difference of the rates.</summary>
    IRD,

    /// <summary>Difference of the square roots of the rates.</summary>
    IRSD,
}
