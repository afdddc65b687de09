using ReportGen.Analysis.Measures;
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
        PooledAnalysis.MantelHaenszel a => Result(MantelHaenszel(a, studies), PooledResult.Of),
        PooledAnalysis.Peto a => Result(PetoMethod.Pool(studies.Figures.Tables(), new() { Level = a.Level }), PooledResult.Of),
        PooledAnalysis.Glmm a => Result(Glmm(a, studies), PooledResult.Of),
        _ => throw new ArgumentOutOfRangeException(nameof(analysis)),
    };

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

    private static Computed<PooledResult> Pool(PooledAnalysis.InverseVariance analysis, MeasuredStudies studies)
    {
        var interval = analysis.Estimator == PooledAnalysis.InverseVariance.EqualEffects ? null : Tau2Intervals.QProfile(studies.Yi, studies.Vi, analysis.Level).Value;
        return Result(InverseVariance.Pool(studies.Yi, studies.Vi, OptionsOf(analysis)), effect => PooledResult.Of(effect, interval));
    }

    private static Computed<StratifiedEffect> MantelHaenszel(PooledAnalysis.MantelHaenszel analysis, MeasuredStudies studies)
    {
        var options = new StratifiedOptions { Level = analysis.Level, Correction = studies.Set.Correction };
        return studies.Measure.Family == MeasureFamily.TwoGroupRate
            ? MantelHaenszelMethod.Pool(Enum.Parse<TwoGroupRateMeasure>(analysis.Measure), studies.Figures.Rates(1), studies.Figures.Rates(2), options)
            : MantelHaenszelMethod.Pool(Enum.Parse<TwoGroupBinaryMeasure>(analysis.Measure), studies.Figures.Tables(), options);
    }

    private static Computed<GlmmEffect> Glmm(PooledAnalysis.Glmm analysis, MeasuredStudies studies)
    {
        var options = new GlmmOptions { Level = analysis.Level, UsesT = analysis.Test == "t" };
        var model = analysis.Model is { } name ? Enum.Parse<GlmmModel>(name.Replace(".", "", StringComparison.Ordinal)) : default;
        return studies.Measure.Family switch
        {
            MeasureFamily.Proportion => LogisticNormal.Pool(studies.Figures.Events(), studies.Figures.Trials(), options),
            MeasureFamily.Rate => PoissonNormal.Pool(studies.Figures.Rates(), options),
            MeasureFamily.TwoGroupRate => TwoGroupGlmm.PoolRateRatio(model, studies.Figures.Rates(1), studies.Figures.Rates(2), options),
            _ => TwoGroupGlmm.PoolOddsRatio(model, studies.Figures.Tables(), options),
        };
    }

    private static Computed<PooledResult> Result<T>(Computed<T> computed, Func<T, PooledResult> result)
        where T : class => new(computed.Value is { } value ? result(value) : null, computed.Problems);
}
