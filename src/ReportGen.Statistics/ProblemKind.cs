namespace ReportGen.Statistics;

/// <summary>What can be the matter with data handed to the engine. None of these is an exception: they come with the result.</summary>
public enum ProblemKind
{
    /// <summary>No study is left to analyse; there is no result.</summary>
    NoStudies,

    /// <summary>One study only: τ² is set to 0, its interval is not defined, and the test is z.</summary>
    SingleStudy,

    /// <summary>Studies without a finite effect size and variance were left out.</summary>
    MissingLeftOut,

    /// <summary>Sampling variances of zero or below: the method needs 1/vi (no result), or Q, I² and H² are not defined.</summary>
    NonPositiveVariance,

    /// <summary>The largest sampling variance is more than 10⁷ times the smallest.</summary>
    ExtremeVarianceRatio,

    /// <summary>The iteration found no fixed point; there is no result.</summary>
    NotConverged,

    /// <summary>The likelihood grows without bound; there is no maximum.</summary>
    UnboundedLikelihood,

    /// <summary>The standard error is exactly 0: the interval has no width and the test statistic is infinite or not defined.</summary>
    ZeroStandardError,

    /// <summary>A weight handed in is negative, not finite, or all are zero; there is no result.</summary>
    InvalidWeight,

    /// <summary>The prediction interval has fewer degrees of freedom than its formula needs; 1 was used.</summary>
    TooFewStudiesForPrediction,

    /// <summary>Q lies below the lower critical value for every τ²: the interval is empty and reported as [0, 0].</summary>
    EmptyInterval,

    /// <summary>A figure left the range of double precision numbers; there is no result.</summary>
    OutOfRange,

    /// <summary>Counts that cannot be: negative, more events than trials, no trials, not finite. No effect size for these studies.</summary>
    InvalidCounts,

    /// <summary>Without a correction the effect size of these studies is infinite or undefined; they have none.</summary>
    NotEstimable,

    /// <summary>No events, or nothing but events, in both groups: these studies were left out, as asked or because the method learns nothing from them.</summary>
    DoubleZero,

    /// <summary>Summary figures that cannot be: a standard deviation or size of zero or below, a correlation beyond ±1, not finite. No effect size for these studies.</summary>
    InvalidSummary,

    /// <summary>The estimate does not lie in the middle of its interval: the standard error taken from the width may not be right, or the scale not the one assumed.</summary>
    AsymmetricInterval,

    /// <summary>Too few values for this figure.</summary>
    TooFewValues,

    /// <summary>Tied values: the exact distribution does not hold, the normal approximation was used.</summary>
    Ties,

    /// <summary>Differences of exactly zero were dropped, and the normal approximation was used.</summary>
    ZeroDifferences,

    /// <summary>A column of the design that follows from the columns before it; there is no result. <see cref="Problem.Column"/> names it.</summary>
    RankDeficient,

    /// <summary>A moderator that has the same value in all studies; there is no result. <see cref="Problem.Column"/> names it.</summary>
    NoVariation,

    /// <summary>No more studies than coefficients: nothing is left to estimate the residual heterogeneity.</summary>
    TooFewStudies,

    /// <summary>The method has no form for this estimator.</summary>
    UnsupportedEstimator,
}
