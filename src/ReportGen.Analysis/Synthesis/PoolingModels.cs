using System.Collections.Immutable;
using ReportGen.Analysis.Measures;
using ReportGen.Analysis.MetaAnalyses;
using ReportGen.Model.Studies;
using ReportGen.Statistics;
using ReportGen.Statistics.EffectSizes;
using ReportGen.Statistics.Glmm;
using ReportGen.Statistics.Heterogeneity;
using ReportGen.Statistics.MantelHaenszel;
using ReportGen.Statistics.Pooling;

namespace ReportGen.Analysis.Synthesis;

/// <summary>Declared models of meta-analysis → the engine.</summary>
internal static class PoolingModels
{
    /// <summary>The measure that an analysis estimates: Peto's method and mixed models have their own, whatever the outcome's is.</summary>
    /// <param name="analysis">The analysis.</param>
    /// <param name="family">What the studies of the outcome report.</param>
    /// <returns>Null for a mixed model of figures that are no counts.</returns>
    public static string? MeasureOf(PooledAnalysis analysis, MeasureFamily family) => analysis switch
    {
        PooledAnalysis.InverseVariance a => a.Measure,
        PooledAnalysis.MantelHaenszel a => a.Measure,
        PooledAnalysis.Peto => "PETO",
        _ => family switch
        {
            MeasureFamily.Proportion => "PLO",
            MeasureFamily.Rate => "IRLN",
            MeasureFamily.TwoGroupBinary => "OR",
            MeasureFamily.TwoGroupRate => "IRR",
            _ => null,
        },
    };

    /// <summary>Fits a model.</summary>
    /// <param name="analysis">The model; that it fits the outcome has been checked.</param>
    /// <param name="studies">The studies by the measure of the analysis.</param>
    public static Computed<PooledResult> Pool(PooledAnalysis analysis, MeasuredStudies studies) => analysis switch
    {
        PooledAnalysis.InverseVariance a => Pool(a, studies),
        _ => PoolCounts(analysis, studies.Figures, studies.Set.Correction),
    };

    /// <summary>A model of counts fitted to some of the studies; its result has the positions among all.</summary>
    public static Computed<PooledResult> PoolCounts(PooledAnalysis analysis, MeasuredStudies studies, ImmutableArray<int> kept)
    {
        var fit = PoolCounts(analysis, studies.Figures.Of(kept), studies.Set.Correction);
        return fit.Value is { } result ? fit with { Value = result with { Studies = [.. result.Studies.Select(i => kept[i])] } } : fit;
    }

    /// <summary>As <see cref="Pool(PooledAnalysis, MeasuredStudies)"/> gives the result of an inverse-variance fit, without an interval of τ².</summary>
    public static Computed<PooledResult> ResultOf(Computed<PooledEffect> computed) => Result(computed, effect => PooledResult.Of(effect));

    public static PoolingOptions OptionsOf(PooledAnalysis.InverseVariance analysis) => new()
    {
        Estimator = Enum.Parse<Tau2Estimator>(analysis.Estimator),
        Test = analysis.Test switch
        {
            "z" => PoolingTest.Z,
            "knha" => PoolingTest.HartungKnapp,
            "adhoc" => PoolingTest.HartungKnappAdHoc,
            _ => throw new ArgumentOutOfRangeException(nameof(analysis), analysis.Test, "A test that the reader does not let through."),
        },
        Level = analysis.Level,
        Prediction = analysis.Prediction switch
        {
            "normal" => PredictionDistribution.Normal,
            "t1" => PredictionDistribution.TWithKMinusOne,
            "t2" => PredictionDistribution.TWithKMinusTwo,
            _ => PredictionDistribution.AsTest,
        },
    };

    private static Computed<PooledResult> PoolCounts(PooledAnalysis analysis, StudyFigures figures, ContinuityCorrection correction) => analysis switch
    {
        PooledAnalysis.MantelHaenszel a => Result(CountModels.MantelHaenszel(figures, new() { Level = a.Level, Correction = correction }), PooledResult.Of),
        PooledAnalysis.Peto a => Result(PetoMethod.Pool(figures.Tables(), new() { Level = a.Level }), PooledResult.Of),
        PooledAnalysis.Glmm a => Result(CountModels.Mixed(figures, ModelOf(a), new() { Level = a.Level, UsesT = a.Test == "t" }), PooledResult.Of),
        _ => throw new ArgumentOutOfRangeException(nameof(analysis)),
    };

    private static Computed<PooledResult> Pool(PooledAnalysis.InverseVariance analysis, MeasuredStudies studies)
    {
        var interval = analysis.Estimator == PooledAnalysis.InverseVariance.EqualEffects ? null : Tau2Intervals.QProfile(studies.Yi, studies.Vi, analysis.Level).Value;
        return Result(InverseVariance.Pool(studies.Yi, studies.Vi, OptionsOf(analysis)), effect => PooledResult.Of(effect, interval));
    }

    private static GlmmModel ModelOf(PooledAnalysis.Glmm analysis) =>
        analysis.Model is { } name ? Enum.Parse<GlmmModel>(name.Replace(".", "", StringComparison.Ordinal)) : default;

    private static Computed<PooledResult> Result<T>(Computed<T> computed, Func<T, PooledResult> result)
        where T : class => new(computed.Value is { } value ? result(value) : null, computed.Problems);
}
