namespace ReportGen.Statistics.Glmm;

/// <summary>Generalized linear mixed models of two groups (Stijnen, Hamza and Özdemir 2010; Jackson et al. 2018, by their usual abbreviations).</summary>
public enum GlmmModel
{
    /// <summary>Unconditional, with a fixed effect for each study (model 4 of Jackson et al.).</summary>
    UMFS,

    /// <summary>Unconditional, with random study effects, independent of the random group effects (model 5).</summary>
    UMRS,

    /// <summary>Conditional on the events of both groups together, by the binomial approximation of the noncentral hypergeometric distribution. For odds ratios.</summary>
    CMAL,

    /// <summary>Conditional, exact: noncentral hypergeometric for odds ratios, binomial for rate ratios (model 7).</summary>
    CMEL,
}
