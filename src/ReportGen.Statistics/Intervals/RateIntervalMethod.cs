namespace ReportGen.Statistics.Intervals;

/// <summary>Ways to an interval of a single rate x/t.</summary>
public enum RateIntervalMethod
{
    /// <summary>(x ± z √x)/t, not truncated.</summary>
    Wald,

    /// <summary>Exact Poisson interval by quantiles of χ² (Garwood 1936); its lower limit is 0 without events.</summary>
    Garwood,

    /// <summary>Byar's approximation of the exact interval (Rothman and Boice 1979; Breslow and Day 1987); its lower limit is 0 without events.</summary>
    Byar,

    /// <summary>Score interval, (x + z²/2 ± z √(x + z²/4))/t (Rao 1948).</summary>
    Score,

    /// <summary>Equal-tailed interval of the gamma distribution with shape x + ½ (Jeffreys' prior), with the limit 0 without events (Brown, Cai and DasGupta 2003).</summary>
    Jeffreys,

    /// <summary>(√x ± z/2)²/t, the root not below 0.</summary>
    SquareRoot,

    /// <summary>Wald on the logarithm; not defined without events.</summary>
    Log,

    /// <summary>Wald on the logarithm, with ½ added to the events when there are none.</summary>
    LogHalfCorrected,
}
