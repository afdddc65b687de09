namespace ReportGen.Statistics.Pooling;

/// <summary>How the pooled estimate is tested and its interval built.</summary>
public enum PoolingTest
{
    /// <summary>Standard normal.</summary>
    Z,

    /// <summary>t(k − 1) with the variance scaled by the weighted residual variance (Hartung and Knapp 2001; Sidik and Jonkman 2002), unmodified: may be narrower than Z.</summary>
    HartungKnapp,

    /// <summary>Hartung-Knapp whose scale factor is never below 1, so never a smaller standard error than Z (Röver, Knapp and Friede 2015).</summary>
    HartungKnappAdHoc,
}
