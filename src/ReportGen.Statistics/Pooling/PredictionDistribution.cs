namespace ReportGen.Statistics.Pooling;

/// <summary>The quantile of a prediction interval μ̂ ± q √(SE² + τ²).</summary>
public enum PredictionDistribution
{
    /// <summary>Normal for the test Z, t(k − 1) for Hartung-Knapp.</summary>
    AsTest,

    /// <summary>Standard normal.</summary>
    Normal,

    /// <summary>t(k − 1).</summary>
    TWithKMinusOne,

    /// <summary>t(k − 2) (Higgins, Thompson and Spiegelhalter 2009; Riley, Higgins and Deeks 2011).</summary>
    TWithKMinusTwo,
}
