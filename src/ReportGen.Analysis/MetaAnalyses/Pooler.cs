using System.Collections.Immutable;
using ReportGen.Analysis.Measures;
using ReportGen.Statistics;
using ReportGen.Statistics.EffectSizes;
using ReportGen.Statistics.Glmm;
using ReportGen.Statistics.Heterogeneity;
using ReportGen.Statistics.MantelHaenszel;
using ReportGen.Statistics.Pooling;

namespace ReportGen.Analysis.MetaAnalyses;

/// <summary>Pools some or all studies of a request by its method.</summary>
internal sealed class Pooler(MetaAnalysisRequest request, EffectSizeSet effects)
{
    private readonly double[]? _denominators = request.Figures.Denominators();

    public double[] Yi { get; } = [.. effects.Yi.Select(y => y ?? double.NaN)];

    public double[] Vi { get; } = [.. effects.Vi.Select(v => v ?? double.NaN)];

    /// <summary>All studies, with the intervals of τ².</summary>
    public Computed<PooledResult> All()
    {
        // Kernels of counts would take figures that are not reported for impossible ones.
        if (request.Method.Kind != PoolingMethodKind.InverseVariance) return Some([.. Enumerable.Range(0, Yi.Length).Except(request.Figures.Missing)]);
        var pooled = InverseVariance.Pool(Yi, Vi, request.Pooling);
        if (pooled.Value is not { } effect) return new(null, pooled.Problems);
        var interval = request.Method.Estimator == Tau2Estimator.EE ? null : Tau2Intervals.QProfile(Yi, Vi, request.Level);
        var problems = interval?.Has(ProblemKind.EmptyInterval) == true ? pooled.Problems.Add(new(ProblemKind.EmptyInterval)) : pooled.Problems;
        return new(WithDenominator(PooledResult.Of(effect, interval?.Value)), problems);
    }

    /// <summary>The studies at these positions; positions in the result are those of the whole data.</summary>
    /// <param name="withTau2Interval">False where nobody reads the interval of τ², which takes mixed models most of their time.</param>
    public Computed<PooledResult> Some(ImmutableArray<int> studies, bool withTau2Interval = true)
    {
        var pooled = request.Method.Kind == PoolingMethodKind.InverseVariance
            ? Result(InverseVariance.Pool([.. studies.Select(i => Yi[i])], [.. studies.Select(i => Vi[i])], request.Pooling), e => PooledResult.Of(e))
            : Counts(request.Figures.Of(studies), withTau2Interval);
        return new(
            pooled.Value is { } value ? WithDenominator(value with { Studies = [.. value.Studies.Select(j => studies[j])] }) : null,
            [.. pooled.Problems.Select(p => p with { Studies = [.. p.Studies.Select(j => studies[j])] })]);
    }

    /// <summary>A fit of the engine, whose positions are those of the whole data.</summary>
    public Computed<PooledResult> Placed(Computed<PooledEffect> pooled) => Result(pooled, e => WithDenominator(PooledResult.Of(e)));

    private Computed<PooledResult> Counts(StudyFigures figures, bool withTau2Interval)
    {
        var stratified = new StratifiedOptions { Correction = request.EffectSizes.Correction, Level = request.Level };
        var mixed = new GlmmOptions { UsesT = request.Test != PoolingTest.Z, Level = request.Level, WithTau2Interval = withTau2Interval };
        return request.Method.Kind switch
        {
            PoolingMethodKind.Glmm => Result(CountModels.Mixed(figures, request.Method.Model ?? GlmmModel.UMFS, mixed), PooledResult.Of),
            PoolingMethodKind.Peto => Result(PetoMethod.Pool(figures.Tables(), stratified), PooledResult.Of),
            _ => Result(CountModels.MantelHaenszel(figures, stratified), PooledResult.Of),
        };
    }

    private PooledResult WithDenominator(PooledResult pooled) =>
        _denominators is { } all ? pooled with { Denominator = BackTransformation.HarmonicMean([.. pooled.Studies.Select(i => all[i])]) } : pooled;

    private static Computed<PooledResult> Result<T>(Computed<T> computed, Func<T, PooledResult> result)
        where T : class => new(computed.Value is { } value ? result(value) : null, computed.Problems);
}
