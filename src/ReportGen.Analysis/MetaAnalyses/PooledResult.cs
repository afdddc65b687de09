using System.Collections.Immutable;
using ReportGen.Statistics;
using ReportGen.Statistics.Distributions;
using ReportGen.Statistics.Glmm;
using ReportGen.Statistics.Heterogeneity;
using ReportGen.Statistics.MantelHaenszel;
using ReportGen.Statistics.Pooling;

namespace ReportGen.Analysis.MetaAnalyses;

/// <summary>A pooled effect, whatever the model, on the scale of the analysis. What a model does not know is null.</summary>
public sealed record PooledResult
{
    /// <summary>Number of studies pooled.</summary>
    public int K => Studies.Length;

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

    /// <summary>Prediction interval by the quantile asked for; null for equal effects.</summary>
    public Interval? PredictionInterval { get; init; }

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

    /// <summary>Cochran's Q; null for mixed models, and with sampling variances of zero.</summary>
    public ChiSquaredTest? Q { get; init; }

    /// <summary>Tests that come with the model.</summary>
    public ImmutableArray<(ModelTest Test, ChiSquaredTest Result)> Tests { get; init; } = [];

    /// <summary>In percent of their sum, in the order of <see cref="Studies"/>; empty for mixed models, which have none.</summary>
    public ImmutableArray<double> Weights { get; init; } = [];

    /// <summary>Of the likelihood that was maximized: the restricted one for REML, else the ordinary one; null for stratified methods.</summary>
    public FitStatistics? Fit { get; init; }

    /// <summary>By the likelihood; null but for inverse-variance methods.</summary>
    public FitStatistics? MaximumLikelihood { get; init; }

    /// <summary>By the restricted likelihood; null but for inverse-variance methods.</summary>
    public FitStatistics? RestrictedMaximumLikelihood { get; init; }

    /// <summary>The harmonic mean of trials or times at risk of the studies pooled, for measures that need one on the way back.</summary>
    public double? Denominator { get; init; }

    /// <summary>The test of heterogeneity: Q, of mixed models the likelihood-ratio test.</summary>
    public ChiSquaredTest? Heterogeneity => Q ?? Test(ModelTest.LikelihoodRatio);

    /// <summary>By inverse variance, with the interval of τ², if any.</summary>
    public static PooledResult Of(PooledEffect effect, Tau2Interval? interval = null)
    {
        ArgumentNullException.ThrowIfNull(effect);
        return new()
        {
            Studies = effect.Studies,
            Estimate = effect.Estimate,
            StandardError = effect.StandardError,
            Statistic = effect.Statistic,
            DegreesOfFreedom = effect.DegreesOfFreedom,
            PValue = effect.PValue,
            ConfidenceInterval = effect.ConfidenceInterval,
            PredictionInterval = effect.PredictionInterval,
            PredictionByKMinusTwo = effect.PredictionInterval is null || effect.K < 2 ? null : ByKMinusTwo(effect),
            Tau2 = effect.Tau2,
            StandardErrorOfTau2 = effect.StandardErrorOfTau2,
            Tau2Interval = interval,
            I2 = effect.Heterogeneity?.I2,
            H2 = effect.Heterogeneity?.H2,
            Q = TestOf(effect.Heterogeneity),
            Weights = effect.Weights,
            Fit = effect.Options.Estimator == Tau2Estimator.REML ? effect.RestrictedMaximumLikelihood : effect.MaximumLikelihood,
            MaximumLikelihood = effect.MaximumLikelihood,
            RestrictedMaximumLikelihood = effect.RestrictedMaximumLikelihood,
        };
    }

    /// <summary>By Mantel and Haenszel or Peto.</summary>
    public static PooledResult Of(StratifiedEffect effect)
    {
        ArgumentNullException.ThrowIfNull(effect);
        (ModelTest Test, ChiSquaredTest? Result)[] tests =
            [(ModelTest.Association, effect.Association), (ModelTest.BreslowDay, effect.BreslowDay), (ModelTest.Tarone, effect.Tarone)];
        return new()
        {
            Studies = effect.Studies,
            Estimate = effect.Estimate,
            StandardError = effect.StandardError,
            Statistic = effect.Statistic,
            DegreesOfFreedom = null,
            PValue = effect.PValue,
            ConfidenceInterval = effect.ConfidenceInterval,
            I2 = effect.Heterogeneity.I2,
            H2 = effect.Heterogeneity.H2,
            Q = TestOf(effect.Heterogeneity),
            Weights = effect.Weights,
            Tests = [.. tests.Where(t => t.Result is not null).Select(t => (t.Test, t.Result!))],
        };
    }

    /// <summary>By a generalized linear mixed model.</summary>
    public static PooledResult Of(GlmmEffect effect)
    {
        ArgumentNullException.ThrowIfNull(effect);
        return new()
        {
            Studies = effect.Studies,
            Estimate = effect.Estimate,
            StandardError = effect.StandardError,
            Statistic = effect.Statistic,
            DegreesOfFreedom = effect.DegreesOfFreedom,
            PValue = effect.PValue,
            ConfidenceInterval = effect.ConfidenceInterval,
            PredictionInterval = effect.PredictionInterval,
            Tau2 = effect.Tau2,
            StandardErrorOfTau2 = effect.StandardErrorOfTau is { } error ? 2 * effect.Tau * error : null,
            Tau2Interval = effect.Tau2Interval is { } interval ? new(interval, null, null) : null,
            Sigma2 = effect.Sigma2,
            I2 = effect.I2,
            H2 = effect.H2,
            Fit = effect.Fit,
            Tests = [(ModelTest.LikelihoodRatio, effect.LikelihoodRatioTest), (ModelTest.Wald, effect.WaldTest)],
        };
    }

    /// <summary>One of <see cref="Tests"/>; null where the model has no such.</summary>
    public ChiSquaredTest? Test(ModelTest test) => Tests.FirstOrDefault(t => t.Test == test).Result;

    private static Interval ByKMinusTwo(PooledEffect effect)
    {
        var half = StudentDistribution.Quantile(0.5 + (effect.Options.Level / 2), Math.Max(1, effect.K - 2)) * Math.Sqrt((effect.StandardError * effect.StandardError) + effect.Tau2);
        return new(effect.Estimate - half, effect.Estimate + half);
    }

    private static ChiSquaredTest? TestOf(HeterogeneityStatistics? statistics) => statistics is { } s ? new(s.Q, s.DegreesOfFreedom, s.PValue) : null;
}
