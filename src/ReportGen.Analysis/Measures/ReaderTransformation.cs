namespace ReportGen.Analysis.Measures;

/// <summary>The way from the scale of the analysis to the one a reader knows. All are increasing.</summary>
public enum ReaderTransformation
{
    /// <summary>The scale of the analysis is the reader's.</summary>
    None,

    /// <summary>eˣ.</summary>
    Exponential,

    /// <summary>1/(1 + e⁻ˣ).</summary>
    InverseLogit,

    /// <summary>sin² x.</summary>
    InverseArcsine,

    /// <summary>Miller's inverse of the double arcsine (1978), which needs a number of trials: a study's own, of a pooled value the harmonic mean.</summary>
    InverseDoubleArcsine,

    /// <summary>x².</summary>
    Square,

    /// <summary>The inverse of the Freeman-Tukey rate, which needs a time at risk: a study's own, of a pooled value the harmonic mean.</summary>
    InverseFreemanTukeyRate,

    /// <summary>tanh x.</summary>
    HyperbolicTangent,
}
