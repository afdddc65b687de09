using System.Collections.Immutable;
using ReportGen.Statistics;
using ReportGen.Statistics.Heterogeneity;
using ReportGen.Statistics.Pooling;

namespace ReportGen.Analysis.MetaAnalyses;

/// <summary>A pooled effect, whatever the method, on the scale of the analysis. What a method does not know is null.</summary>
public sealed record PooledResult
{
    /// <summary>Number of studies pooled.</summary>
    public required int K { get; init; }

    /// <summary>Zero-based positions of the studies pooled.</summary>
    public required ImmutableArray<int> Studies { get; init; }

    /// <summary>The estimate.</summary>
    public required double Estimate { get; init; }

    /// <summary>Its standard error.</summary>
    public required double StandardError { get; init; }

    /// <summary>z, or t where there are degrees of freedom; infinite for a standard error of 0, null where estimate and standard error are 0.</summary>
    public required double? Statistic { get; init; }

    /// <summary>Degrees of freedom of t; null for z.</summary>
    public required int? DegreesOfFreedom { get; init; }

    /// <summary>Two-sided, of the test against 0.</summary>
    public required double? PValue { get; init; }

    /// <summary>Confidence interval.</summary>
    public required Interval ConfidenceInterval { get; init; }

    /// <summary>Prediction interval by the quantile of the test; null for equal effects.</summary>
    public required Interval? PredictionInterval { get; init; }

    /// <summary>Prediction interval by t(k − 2), of two studies t(1) (Higgins, Thompson and Spiegelhalter 2009); null for equal effects, mixed models and k = 1.</summary>
    public Interval? PredictionByKMinusTwo { get; init; }

    /// <summary>Between-study variance; null for stratified methods.</summary>
    public double? Tau2 { get; init; }

    /// <summary>Standard error of <see cref="Tau2"/>.</summary>
    public double? StandardErrorOfTau2 { get; init; }

    /// <summary>Q-profile interval of τ², of mixed models the profile-likelihood one.</summary>
    public Tau2Interval? Tau2Interval { get; init; }

    /// <summary>Variance of the study effects of the model UM.RS.</summary>
    public double? Sigma2 { get; init; }

    /// <summary>In percent.</summary>
    public double? I2 { get; init; }

    /// <summary>1 or more.</summary>
    public double? H2 { get; init; }

    /// <summary>The test of heterogeneity: Q; of mixed models the likelihood-ratio test.</summary>
    public ChiSquaredTest? Heterogeneity { get; init; }

    /// <summary>Of mixed models Wald's test of heterogeneity.</summary>
    public ChiSquaredTest? WaldHeterogeneity { get; init; }

    /// <summary>Cochran-Mantel-Haenszel test of association.</summary>
    public ChiSquaredTest? Association { get; init; }

    /// <summary>Breslow-Day test that the odds ratios are equal.</summary>
    public ChiSquaredTest? BreslowDay { get; init; }

    /// <summary>The same with Tarone's correction.</summary>
    public ChiSquaredTest? Tarone { get; init; }

    /// <summary>In percent of their sum, in the order of <see cref="Studies"/>; empty for mixed models, which have none.</summary>
    public ImmutableArray<double> Weights { get; init; } = [];

    /// <summary>By the likelihood; null for stratified methods.</summary>
    public FitStatistics? MaximumLikelihood { get; init; }

    /// <summary>By the restricted likelihood; null but for inverse-variance methods.</summary>
    public FitStatistics? RestrictedMaximumLikelihood { get; init; }

    /// <summary>The harmonic mean of trials or times at risk of the studies pooled, for measures that need one on the way back.</summary>
    public double? Denominator { get; init; }
}
