namespace ReportGen.Statistics.Pooling;

/// <summary>Estimators of the between-study variance τ², by their usual abbreviations.</summary>
public enum Tau2Estimator
{
    /// <summary>Equal effects: τ² = 0 by assumption.</summary>
    EE,

    /// <summary>DerSimonian and Laird 1986.</summary>
    DL,

    /// <summary>Hedges 1983 (also Hedges-Olkin, Cochran's ANOVA): moments of the unweighted mean.</summary>
    HE,

    /// <summary>Hunter and Schmidt 1990.</summary>
    HS,

    /// <summary>Hunter and Schmidt with the small-sample factor k/(k − 1) on Q (Brannick et al. 2019).</summary>
    HSk,

    /// <summary>Sidik and Jonkman 2005.</summary>
    SJ,

    /// <summary>Maximum likelihood.</summary>
    ML,

    /// <summary>Restricted maximum likelihood.</summary>
    REML,

    /// <summary>Empirical Bayes (Morris 1983).</summary>
    EB,

    /// <summary>Paule and Mandel 1982: generalized Q equal to its expectation k − 1.</summary>
    PM,

    /// <summary>Paule-Mandel, median-unbiased: generalized Q equal to the median of χ²(k − 1) (Viechtbauer 2021).</summary>
    PMM,

    /// <summary>DerSimonian and Laird, iterated with its own weights; often has no fixed point.</summary>
    DLIT,

    /// <summary>Moments of a generalized Q with given weights (DerSimonian and Kacker 2007; Jackson et al. 2014), which also pool.</summary>
    GENQ,
}
