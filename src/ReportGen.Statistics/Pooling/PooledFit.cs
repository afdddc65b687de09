using System.Collections.Immutable;
using System.Runtime.InteropServices;
using ReportGen.Statistics.Distributions;
using ReportGen.Statistics.Heterogeneity;
using ReportGen.Statistics.Numerics;

namespace ReportGen.Statistics.Pooling;

/// <summary>The pooled effect at a given τ².</summary>
internal static class PooledFit
{
    /// <summary><paramref name="given"/> are weights to pool with instead of 1/(v + τ²), or empty.</summary>
    public static PooledEffect At(StudyEffects effects, Tau2Estimate tau2, double[] given, PoolingOptions options)
    {
        var inverse = WeightedMean.At(effects, tau2.Tau2);
        var (mean, variance, q) = given.Length > 0 ? MeanOf(effects, tau2.Tau2, given) : (inverse.Mean, 1 / inverse.SumOfWeights.Value, inverse.Q);
        int df = effects.K - 1;
        bool usesT = options.Test != PoolingTest.Z && df > 0;
        if (usesT)
        {
            // The residual variance is that about the inverse-variance mean, also when other weights pool.
            double residual = inverse.Q / df;
            variance *= options.Test == PoolingTest.HartungKnappAdHoc ? Math.Max(1, residual) : residual;
        }

        double estimate = effects.Centre + mean, error = Math.Sqrt(variance);
        double? statistic = error > 0 ? estimate / error : estimate == 0 ? null : double.CopySign(double.PositiveInfinity, estimate);
        bool equalEffects = options.Estimator == Tau2Estimator.EE;
        double critical = CriticalValue.Of(options.Level, usesT ? df : null);
        var (ordinary, restricted) = LikelihoodProfile.Both(effects, tau2.Tau2, q, inverse.SumOfWeights.Value);
        return new PooledEffect
        {
            Options = options,
            K = effects.K,
            Studies = effects.Studies,
            Estimate = estimate,
            StandardError = error,
            Statistic = statistic,
            DegreesOfFreedom = usesT ? df : null,
            PValue = statistic is not { } s ? null : usesT ? StudentDistribution.TwoSided(s, df) : NormalDistribution.TwoSided(s),
            ConfidenceInterval = Around(estimate, critical * error),
            PredictionInterval = equalEffects ? null : Around(estimate, PredictionCritical(options, effects.K, critical) * Math.Sqrt(variance + tau2.Tau2)),
            Tau2 = tau2.Tau2,
            StandardErrorOfTau2 = tau2.StandardError,
            Heterogeneity = CochranQ.At(effects, tau2.Tau2, equalEffects),
            Weights = given.Length > 0 ? Percent(given) : inverse.Percent(effects, tau2.Tau2),
            MaximumLikelihood = Statistics(ordinary, effects.K, equalEffects),
            RestrictedMaximumLikelihood = Statistics(restricted, effects.K - 1, equalEffects),
        };
    }

    /// <summary>The mean by weights given, its variance, and the sum of squares about it with weights 1/(v + τ²).</summary>
    private static (double Mean, double Variance, double Q) MeanOf(StudyEffects effects, double tau2, double[] weights)
    {
        CompensatedSum sum = default, product = default, variance = default, q = default;
        for (int i = 0; i < weights.Length; i++)
        {
            sum.Add(weights[i]);
            product.Add(weights[i] * effects.Y[i]);
            variance.Add(weights[i] * weights[i] * (effects.V[i] + tau2));
        }

        double mean = product.Value / sum.Value;
        for (int i = 0; i < weights.Length; i++)
            q.Add((effects.Y[i] - mean) * (effects.Y[i] - mean) / (effects.V[i] + tau2));
        return (mean, variance.Value / (sum.Value * sum.Value), q.Value);
    }

    private static double PredictionCritical(PoolingOptions options, int k, double asTest) => options.Prediction switch
    {
        PredictionDistribution.AsTest => asTest,
        PredictionDistribution.Normal => CriticalValue.Of(options.Level, null),
        PredictionDistribution.TWithKMinusOne => CriticalValue.Of(options.Level, Math.Max(1, k - 1)),
        PredictionDistribution.TWithKMinusTwo => CriticalValue.Of(options.Level, Math.Max(1, k - 2)),
        _ => throw new ArgumentOutOfRangeException(nameof(options), options.Prediction, "Unknown distribution."),
    };

    private static Interval Around(double estimate, double half) => new(estimate - half, estimate + half);

    private static ImmutableArray<double> Percent(double[] weights)
    {
        CompensatedSum sum = default;
        foreach (double w in weights)
            sum.Add(w);
        double total = sum.Value;
        return ImmutableCollectionsMarshal.AsImmutableArray(Array.ConvertAll(weights, w => 100 * w / total));
    }

    private static FitStatistics Statistics(double logLikelihood, int size, bool equalEffects)
    {
        int parameters = equalEffects ? 1 : 2;
        double? bic = size > 0 ? (-2 * logLikelihood) + (parameters * Math.Log(size)) : null;
        return new(logLikelihood, (-2 * logLikelihood) + (2 * parameters), bic);
    }
}
