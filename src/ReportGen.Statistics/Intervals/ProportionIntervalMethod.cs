namespace ReportGen.Statistics.Intervals;

/// <summary>Ways to an interval of a single proportion.</summary>
public enum ProportionIntervalMethod
{
    /// <summary>p ± z √(p(1 − p)/n), not truncated.</summary>
    Wald,

    /// <summary>Wald widened by 1/(2n) on both sides, not truncated.</summary>
    WaldContinuityCorrected,

    /// <summary>Score interval (Wilson 1927).</summary>
    Wilson,

    /// <summary>Score interval with continuity correction (Newcombe 1998, method 4).</summary>
    WilsonContinuityCorrected,

    /// <summary>Exact binomial interval (Clopper and Pearson 1934).</summary>
    ClopperPearson,

    /// <summary>Wald about (x + z²/2)/(n + z²), not truncated (Agresti and Coull 1998).</summary>
    AgrestiCoull,

    /// <summary>Equal-tailed interval of Beta(x + ½, n − x + ½), with the limit 0 at x = 0 and 1 at x = n (Brown, Cai and DasGupta 2001).</summary>
    Jeffreys,

    /// <summary>As Jeffreys, without the two end rules.</summary>
    JeffreysUnmodified,

    /// <summary>sin²(asin √p ± z/(2√n)), the angle clipped to [0, π/2].</summary>
    Arcsine,

    /// <summary>Wald on the logit; not defined at x = 0 and x = n.</summary>
    Logit,

    /// <summary>Wald on the logit, with ½ added to events and non-events at x = 0 and x = n.</summary>
    LogitHalfCorrected,
}
