using System.Collections.Immutable;
using ReportGen.Statistics.Heterogeneity;

namespace ReportGen.Statistics.Pooling;

/// <summary>A pooled effect size on the scale of the effect sizes that went in.</summary>
public sealed record PooledEffect
{
    /// <summary>The choices made.</summary>
    public required PoolingOptions Options { get; init; }

    /// <summary>Number of studies pooled.</summary>
    public required int K { get; init; }

    /// <summary>Zero-based positions, in the arrays handed in, of the studies pooled; the order of <see cref="Weights"/>.</summary>
    public required ImmutableArray<int> Studies { get; init; }

    /// <summary>μ̂, the pooled estimate.</summary>
    public required double Estimate { get; init; }

    /// <summary>Standard error of <see cref="Estimate"/>, by the test chosen; 0 for identical effects under Hartung-Knapp.</summary>
    public required double StandardError { get; init; }

    /// <summary>z or t of the test against 0; infinite when the standard error is 0, null when the estimate is 0 as well.</summary>
    public required double? Statistic { get; init; }

    /// <summary>Degrees of freedom of t; null for z.</summary>
    public required int? DegreesOfFreedom { get; init; }

    /// <summary>Two-sided p of the test against 0; null where <see cref="Statistic"/> is.</summary>
    public required double? PValue { get; init; }

    /// <summary>Confidence interval of <see cref="Estimate"/>.</summary>
    public required Interval ConfidenceInterval { get; init; }

    /// <summary>Interval of the true effect of a new study; null for equal effects.</summary>
    public required Interval? PredictionInterval { get; init; }

    /// <summary>Between-study variance; 0 for equal effects and for k = 1.</summary>
    public required double Tau2 { get; init; }

    /// <summary>Standard error of <see cref="Tau2"/> (Viechtbauer 2005); null for equal effects and for k = 1.</summary>
    public required double? StandardErrorOfTau2 { get; init; }

    /// <summary>√τ².</summary>
    public double Tau => Math.Sqrt(Tau2);

    /// <summary>Q, I² and H²; null with sampling variances of zero.</summary>
    public required HeterogeneityStatistics? Heterogeneity { get; init; }

    /// <summary>Weights in percent of their sum, one a study pooled.</summary>
    public required ImmutableArray<double> Weights { get; init; }

    /// <summary>By the likelihood.</summary>
    public required FitStatistics MaximumLikelihood { get; init; }

    /// <summary>By the restricted likelihood.</summary>
    public required FitStatistics RestrictedMaximumLikelihood { get; init; }
}
