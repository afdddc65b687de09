namespace ReportGen.Analysis.Alternatives;

/// <summary>What of a method may differ, in the order in which changes of one size are told: the slighter and the commoner first, planted errors and omissions last.</summary>
public enum MethodAspect
{
    /// <summary>How the result was rounded for print.</summary>
    Rounding,

    /// <summary>A figure rounded before it was used.</summary>
    RoundedFirst,

    /// <summary>Mean, median or weighted mean.</summary>
    Statistic,

    /// <summary>Which measure of spread.</summary>
    Spread,

    /// <summary>Kind of interval.</summary>
    Interval,

    /// <summary>Level of the interval.</summary>
    Level,

    /// <summary>Which test.</summary>
    Test,

    /// <summary>One-sided or two-sided.</summary>
    Sides,

    /// <summary>Estimator of τ², or the model.</summary>
    Model,

    /// <summary>Effect measure.</summary>
    Measure,

    /// <summary>Correction of empty cells.</summary>
    Correction,

    /// <summary>Percentage of what.</summary>
    Denominator,

    /// <summary>An operand of a calculation.</summary>
    Operand,

    /// <summary>Another quantity of the review.</summary>
    Quantity,

    /// <summary>Groups exchanged.</summary>
    Arms,

    /// <summary>Standard errors and standard deviations mistaken for one another.</summary>
    Deviation,

    /// <summary>Not carried back from the scale of the analysis, or carried twice.</summary>
    Scale,

    /// <summary>Sign, reciprocal or complement.</summary>
    Direction,

    /// <summary>A study counted twice.</summary>
    Doubled,

    /// <summary>Which studies went in, by a rule.</summary>
    Studies,

    /// <summary>A study left out.</summary>
    LeftOut,
}
