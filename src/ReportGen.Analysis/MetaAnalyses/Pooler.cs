using System.Collections.Immutable;
using ReportGen.Analysis.Measures;
using ReportGen.Statistics;
using ReportGen.Statistics.Distributions;
using ReportGen.Statistics.EffectSizes;
using ReportGen.Statistics.Glmm;
using ReportGen.Statistics.Heterogeneity;
using ReportGen.Statistics.MantelHaenszel;
using ReportGen.Statistics.Pooling;

namespace ReportGen.Analysis.MetaAnalyses;

/// <summary>Pools some or all studies of a request by its method.</summary>
internal sealed class Pooler(MetaAnalysisRequest request, EffectSizeSet effects)
{
    private readonly double[] _yi = [.. effects.Yi.Select(y => y ?? double.NaN)];
    private readonly double[] _vi = [.. effects.Vi.Select(v => v ?? double.NaN)];
    private readonly double[]? _denominators = request.Figures.Denominators();

    public double[] Yi => _yi;

    public double[] Vi => _vi;

    /// <summary>All studies, with the intervals of τ².</summary>
    public Computed<PooledResult> All()
    {
        // Kernels of counts would take figures that are not reported for impossible ones.
        if (request.Method.Kind != PoolingMethodKind.InverseVariance) return Some([.. Enumerable.Range(0, _yi.Length).Except(request.Figures.Missing)]);
        var pooled = InverseVariance.Pool(_yi, _vi, request.Pooling);
        if (pooled.Value is not { } effect) return new(null, pooled.Problems);
        var interval = request.Method.Estimator == Tau2Estimator.EE ? null : Tau2Intervals.QProfile(_yi, _vi, request.Level);
        var problems = interval?.Has(ProblemKind.EmptyInterval) == true ? pooled.Problems.Add(new(ProblemKind.EmptyInterval)) : pooled.Problems;
        return new(Result(effect) with { Tau2Interval = interval?.Value }, problems);
    }

    /// <summary>The studies at these positions; positions in the result are those of the whole data.</summary>
    public Computed<PooledResult> Some(ImmutableArray<int> studies)
    {
        if (request.Method.Kind == PoolingMethodKind.InverseVariance)
        {
            var pooled = InverseVariance.Pool([.. studies.Select(i => _yi[i])], [.. studies.Select(i => _vi[i])], request.Pooling);
            return Placed(new(pooled.Value is { } effect ? Result(effect, studies) : null, pooled.Problems), studies);
        }

        return Placed(Counts(request.Figures.Of(studies), studies), studies);
    }

    /// <summary>A fit of the engine, whose positions are those of <paramref name="studies"/>, or of the whole data where these are left out.</summary>
    public PooledResult Result(PooledEffect effect, ImmutableArray<int> studies = default) => new()
    {
        K = effect.K,
        Studies = effect.Studies,
        Estimate = effect.Estimate,
        StandardError = effect.StandardError,
        Statistic = effect.Statistic,
        DegreesOfFreedom = effect.DegreesOfFreedom,
        PValue = effect.PValue,
        ConfidenceInterval = effect.ConfidenceInterval,
        PredictionInterval = effect.PredictionInterval,
        PredictionByKMinusTwo = effect.PredictionInterval is null || effect.K < 2 ? null : PredictionByKMinusTwo(effect),
        Tau2 = effect.Tau2,
        StandardErrorOfTau2 = effect.StandardErrorOfTau2,
        I2 = effect.Heterogeneity?.I2,
        H2 = effect.Heterogeneity?.H2,
        Heterogeneity = TestOf(effect.Heterogeneity),
        Weights = effect.Weights,
        MaximumLikelihood = effect.MaximumLikelihood,
        RestrictedMaximumLikelihood = effect.RestrictedMaximumLikelihood,
        Denominator = Denominator(effect.Studies, studies),
    };

    private Interval PredictionByKMinusTwo(PooledEffect effect)
    {
        var half = StudentDistribution.Quantile(0.5 + (request.Level / 2), Math.Max(1, effect.K - 2)) * Math.Sqrt((effect.StandardError * effect.StandardError) + effect.Tau2);
        return new(effect.Estimate - half, effect.Estimate + half);
    }

    private Computed<PooledResult> Counts(StudyFigures figures, ImmutableArray<int> studies)
    {
        if (request.Method.Kind == PoolingMethodKind.Glmm)
        {
            var fitted = Glmm(figures);
            return new(fitted.Value is { } effect ? Result(effect, studies) : null, fitted.Problems);
        }

        var options = new StratifiedOptions { Correction = request.EffectSizes.Correction, Level = request.Level };
        var pooled = (request.Method.Kind, figures.Measure.Family) switch
        {
            (PoolingMethodKind.Peto, _) => PetoMethod.Pool(figures.Tables(), options),
            (_, MeasureFamily.TwoGroupRate) => MantelHaenszelMethod.Pool(Enum.Parse<TwoGroupRateMeasure>(figures.Measure.Name), figures.Rates(1), figures.Rates(2), options),
            _ => MantelHaenszelMethod.Pool(Enum.Parse<TwoGroupBinaryMeasure>(figures.Measure.Name), figures.Tables(), options),
        };
        return new(pooled.Value is { } stratified ? Result(stratified) : null, pooled.Problems);
    }

    private Computed<GlmmEffect> Glmm(StudyFigures figures)
    {
        var options = new GlmmOptions { UsesT = request.Test != PoolingTest.Z, Level = request.Level };
        var model = request.Method.Model ?? GlmmModel.UMFS;
        return figures.Measure.Family switch
        {
            MeasureFamily.Proportion => LogisticNormal.Pool(figures.Events(), figures.Trials(), options),
            MeasureFamily.Rate => PoissonNormal.Pool(figures.Rates(), options),
            MeasureFamily.TwoGroupRate => TwoGroupGlmm.PoolRateRatio(model, figures.Rates(1), figures.Rates(2), options),
            _ => TwoGroupGlmm.PoolOddsRatio(model, figures.Tables(), options),
        };
    }

    private static PooledResult Result(StratifiedEffect effect) => new()
    {
        K = effect.K,
        Studies = effect.Studies,
        Estimate = effect.Estimate,
        StandardError = effect.StandardError,
        Statistic = effect.Statistic,
        DegreesOfFreedom = null,
        PValue = effect.PValue,
        ConfidenceInterval = effect.ConfidenceInterval,
        PredictionInterval = null,
        I2 = effect.Heterogeneity.I2,
        H2 = effect.Heterogeneity.H2,
        Heterogeneity = TestOf(effect.Heterogeneity),
        Association = effect.Association,
        BreslowDay = effect.BreslowDay,
        Tarone = effect.Tarone,
        Weights = effect.Weights,
    };

    private PooledResult Result(GlmmEffect effect, ImmutableArray<int> studies) => new()
    {
        K = effect.K,
        Studies = effect.Studies,
        Estimate = effect.Estimate,
        StandardError = effect.StandardError,
        Statistic = effect.Statistic,
        DegreesOfFreedom = effect.DegreesOfFreedom,
        PValue = effect.PValue,
        ConfidenceInterval = effect.ConfidenceInterval,
        PredictionInterval = effect.PredictionInterval,
        Tau2 = effect.Tau2,
        StandardErrorOfTau2 = effect.StandardErrorOfTau is { } error ? 2 * Math.Sqrt(effect.Tau2) * error : null,
        Tau2Interval = effect.Tau2Interval is { } interval ? new(interval, null, null) : null,
        Sigma2 = effect.Sigma2,
        I2 = effect.I2,
        H2 = effect.H2,
        Heterogeneity = effect.LikelihoodRatioTest,
        WaldHeterogeneity = effect.WaldTest,
        MaximumLikelihood = effect.Fit,
        Denominator = Denominator(effect.Studies, studies),
    };

    private double? Denominator(ImmutableArray<int> pooled, ImmutableArray<int> studies) =>
        _denominators is { } all ? BackTransformation.HarmonicMean([.. pooled.Select(j => all[studies.IsDefault ? j : studies[j]])]) : null;

    /// <summary>Q with its degrees of freedom; null without heterogeneity statistics.</summary>
    public static ChiSquaredTest? TestOf(HeterogeneityStatistics? statistics) =>
        statistics is { } s ? new(s.Q, s.DegreesOfFreedom, s.PValue) : null;

    private static Computed<PooledResult> Placed(Computed<PooledResult> pooled, ImmutableArray<int> studies) => new(
        pooled.Value is { } value ? value with { Studies = [.. value.Studies.Select(j => studies[j])] } : null,
        [.. pooled.Problems.Select(p => p with { Studies = [.. p.Studies.Select(j => studies[j])] })]);
}
