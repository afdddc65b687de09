namespace ReportGen.Analysis.MetaAnalyses;

/// <summary>Tests that come with a model.</summary>
public enum ModelTest
{
    /// <summary>Cochran-Mantel-Haenszel test of association.</summary>
    Association,

    /// <summary>Breslow-Day test that the odds ratios are equal.</summary>
    BreslowDay,

    /// <summary>The same with Tarone's correction.</summary>
    Tarone,

    /// <summary>Likelihood-ratio test that the effects are equal.</summary>
    LikelihoodRatio,

    /// <summary>Wald's test of the same.</summary>
    Wald,
}
