using System.Collections.Immutable;
using ReportGen.Statistics;
using ReportGen.Statistics.Glmm;
using ReportGen.Statistics.Heterogeneity;
using ReportGen.Statistics.MantelHaenszel;
using ReportGen.Statistics.Pooling;

namespace ReportGen.Analysis.Synthesis;

/// <summary>What any model of a meta-analysis gives, on the scale of the analysis; null for what the model does not have.</summary>
internal sealed record PooledResult
{
    /// <summary>Positions of the studies pooled.</summary>
    public required ImmutableArray<int> Studies { get; init; }

    public required double Estimate { get; init; }

    public required double StandardError { get; init; }

    public required double? Statistic { get; init; }

    public required int? DegreesOfFreedom { get; init; }

    public required double? PValue { get; init; }

    public required Interval ConfidenceInterval { get; init; }

    public Interval? PredictionInterval { get; init; }

    public double? Tau2 { get; init; }

    public Tau2Interval? Tau2Interval { get; init; }

    /// <summary>Q with its degrees of freedom and p.</summary>
    public (double Q, int DegreesOfFreedom, double PValue)? Q { get; init; }

    public double? I2 { get; init; }

    public double? H2 { get; init; }

    /// <summary>Percent, in the order of <see cref="Studies"/>; empty for a model without weights.</summary>
    public ImmutableArray<double> Weights { get; init; } = [];

    public FitStatistics? Fit { get; init; }

    public ImmutableArray<(ModelTest Test, ChiSquaredTest Result)> Tests { get; init; } = [];

    public static PooledResult Of(PooledEffect effect, Tau2Interval? interval) => new()
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
        Tau2Interval = interval,
        Q = effect.Heterogeneity is { } h ? (h.Q, h.DegreesOfFreedom, h.PValue) : null,
        I2 = effect.Heterogeneity?.I2,
        H2 = effect.Heterogeneity?.H2,
        Weights = effect.Weights,
        Fit = effect.Options.Estimator == Tau2Estimator.REML ? effect.RestrictedMaximumLikelihood : effect.MaximumLikelihood,
    };

    public static PooledResult Of(StratifiedEffect effect)
    {
        var h = effect.Heterogeneity;
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
            Q = (h.Q, h.DegreesOfFreedom, h.PValue),
            I2 = h.I2,
            H2 = h.H2,
            Weights = effect.Weights,
            Tests = [.. tests.Where(t => t.Result is not null).Select(t => (t.Test, t.Result!))],
        };
    }

    public static PooledResult Of(GlmmEffect effect) => new()
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
        Tau2Interval = effect.Tau2Interval is { } interval ? new Tau2Interval(interval, null, null) : null,
        I2 = effect.I2,
        H2 = effect.H2,
        Fit = effect.Fit,
        Tests = [(ModelTest.LikelihoodRatio, effect.LikelihoodRatioTest), (ModelTest.Wald, effect.WaldTest)],
    };
}
