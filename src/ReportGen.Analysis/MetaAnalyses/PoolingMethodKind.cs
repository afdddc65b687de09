namespace ReportGen.Analysis.MetaAnalyses;

/// <summary>The families of methods that pool effects.</summary>
public enum PoolingMethodKind
{
    /// <summary>Inverse-variance weights, with equal or random effects.</summary>
    InverseVariance,

    /// <summary>The weights of Mantel and Haenszel.</summary>
    MantelHaenszel,

    /// <summary>Peto's one step.</summary>
    Peto,

    /// <summary>A generalized linear mixed model of the counts.</summary>
    Glmm,
}
