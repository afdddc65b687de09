using System.Collections.Immutable;
using ReportGen.Statistics.EffectSizes;

namespace ReportGen.Statistics.Pooling;

/// <summary>Pooling by inverse-variance weights, with equal or random effects.</summary>
public static class InverseVariance
{
    /// <summary>
    /// Pools k effect sizes with weights 1/(vi + τ²) (Viechtbauer 2005 for the estimators of τ²; the pages of <see cref="Tau2Estimator"/> and
    /// <see cref="PoolingTest"/> name the others). All in O(k) an evaluation; iterations run to machine precision.
    /// </summary>
    /// <param name="yi">Effect sizes, k values.</param>
    /// <param name="vi">Their sampling variances, k values. A study whose yi or vi is not finite is left out and reported.</param>
    /// <param name="options">Estimator, test, level; null for REML, z and 95 %.</param>
    /// <param name="weights">For <see cref="Tau2Estimator.GENQ"/> only: k weights ≥ 0, used for τ² and for pooling; none for the inverse variances.</param>
    /// <returns>
    /// No value for k = 0; for variances below 0; for variances of 0 where the estimator needs 1/vi or the likelihood has no bound (all but HE, SJ, EB and REML, which then lack Q, I² and H²);
    /// for invalid weights; when DLIT does not converge. k = 1: τ² = 0, test z. k = 2: as any k, with t(1) for Hartung-Knapp and for the prediction interval of t(k − 2).
    /// Identical effects: τ² = 0, and Hartung-Knapp's standard error is 0 with an infinite statistic (none when the estimate is 0).
    /// </returns>
    public static Computed<PooledEffect> Pool(
        ReadOnlySpan<double> yi, ReadOnlySpan<double> vi, PoolingOptions? options = null, ReadOnlySpan<double> weights = default)
    {
        options ??= new();
        if (!weights.IsEmpty && weights.Length != yi.Length) throw new ArgumentException("Weights and effect sizes must have the same length.", nameof(weights));
        return Pool(StudyEffects.From(yi, vi), options, weights);
    }

    /// <summary>Pools studies that are complete; with τ² from near where it is known to be.</summary>
    internal static Computed<PooledEffect> Pool(StudyEffects effects, PoolingOptions options, ReadOnlySpan<double> weights = default, double? knownTau2 = null)
    {
        var problems = effects.Problems.ToBuilder();
        if (effects.K == 0) return new(null, problems.ToImmutable());
        if (!effects.HasValidVariances) return Fails(problems, ProblemKind.NonPositiveVariance);
        if (!effects.IsInRange) return Fails(problems, ProblemKind.OutOfRange);

        double[] given = options.Estimator == Tau2Estimator.GENQ ? GivenWeights(effects, weights) : [];
        if (given.Length > 0 && !(given.All(double.IsFinite) && given.All(w => w >= 0) && given.Any(w => w > 0)))
            return Fails(problems, effects.HasPositiveVariances || !weights.IsEmpty ? ProblemKind.InvalidWeight : ProblemKind.NonPositiveVariance);
        var tau2 = knownTau2 is { } known ? Tau2Estimation.Near(effects, options.Estimator, known) : Tau2Estimation.Estimate(effects, options.Estimator, given);
        if (tau2.Failure is { } failure) return Fails(problems, failure);
        if (!(effects.SmallestV + tau2.Tau2 > 0)) return Fails(problems, ProblemKind.NonPositiveVariance);

        var fit = PooledFit.At(effects, tau2, given, options);
        if (!double.IsFinite(fit.Estimate) || !double.IsFinite(fit.StandardError)) return Fails(problems, ProblemKind.OutOfRange);
        if (fit.StandardError == 0) problems.Add(new(ProblemKind.ZeroStandardError));
        if (fit.PredictionInterval is not null && options.Prediction == PredictionDistribution.TWithKMinusTwo && effects.K < 3)
            problems.Add(new(ProblemKind.TooFewStudiesForPrediction));
        return new(fit, problems.ToImmutable());
    }

    /// <summary>Pools the studies that have an effect size; the others are left out and reported.</summary>
    public static Computed<PooledEffect> Pool(EffectSizeSet effectSizes, PoolingOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(effectSizes);
        return Pool([.. effectSizes.Yi.Select(y => y ?? double.NaN)], [.. effectSizes.Vi.Select(v => v ?? double.NaN)], options);
    }

    private static double[] GivenWeights(StudyEffects effects, ReadOnlySpan<double> weights)
    {
        if (weights.IsEmpty) return Array.ConvertAll(effects.V, v => 1 / v);
        var given = new double[effects.K];
        for (int j = 0; j < given.Length; j++)
            given[j] = weights[effects.Studies[j]];
        return given;
    }

    private static Computed<PooledEffect> Fails(ImmutableArray<Problem>.Builder problems, ProblemKind why)
    {
        if (!problems.Any(p => p.Kind == why)) problems.Add(new(why));
        return new(null, problems.ToImmutable());
    }
}
