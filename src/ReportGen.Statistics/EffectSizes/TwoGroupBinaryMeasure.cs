namespace ReportGen.Statistics.EffectSizes;

/// <summary>Effect sizes of two groups with a binary outcome, group 1 against group 2, by their usual abbreviations (Viechtbauer 2010).</summary>
public enum TwoGroupBinaryMeasure
{
    /// <summary>Log risk ratio.</summary>
    RR,

    /// <summary>Log odds ratio.</summary>
    OR,

    /// <summary>Risk difference.</summary>
    RD,

    /// <summary>Log odds ratio by Peto's one step (Yusuf et al. 1985).</summary>
    PETO,

    /// <summary>Difference of the arcsines of the square roots of the risks (Rücker et al. 2009).</summary>
    AS,

    /// <summary>Phi coefficient.</summary>
    PHI,

    /// <summary>Yule's Q (Yule 1912).</summary>
    YUQ,

    /// <summary>Log odds ratio times √3/π: a standardized mean difference of logistic variables (Chinn 2000; Hasselblad and Hedges 1995).</summary>
    OR2DL,
}
