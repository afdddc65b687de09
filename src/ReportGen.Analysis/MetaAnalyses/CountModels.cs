using ReportGen.Analysis.Measures;
using ReportGen.Statistics;
using ReportGen.Statistics.EffectSizes;
using ReportGen.Statistics.Glmm;
using ReportGen.Statistics.MantelHaenszel;

namespace ReportGen.Analysis.MetaAnalyses;

/// <summary>Models that pool the counts of the studies, not their effect sizes.</summary>
internal static class CountModels
{
    /// <summary>The method of Mantel and Haenszel, for OR, RR, RD, IRR and IRD.</summary>
    public static Computed<StratifiedEffect> MantelHaenszel(StudyFigures figures, StratifiedOptions options) => figures.Measure.Family == MeasureFamily.TwoGroupRate
        ? MantelHaenszelMethod.Pool(Enum.Parse<TwoGroupRateMeasure>(figures.Measure.Name), figures.Rates(1), figures.Rates(2), options)
        : MantelHaenszelMethod.Pool(Enum.Parse<TwoGroupBinaryMeasure>(figures.Measure.Name), figures.Tables(), options);

    /// <summary>The generalized linear mixed model of the family; <paramref name="model"/> is that of two groups.</summary>
    public static Computed<GlmmEffect> Mixed(StudyFigures figures, GlmmModel model, GlmmOptions options) => figures.Measure.Family switch
    {
        MeasureFamily.Proportion => LogisticNormal.Pool(figures.Events(), figures.Trials(), options),
        MeasureFamily.Rate => PoissonNormal.Pool(figures.Rates(), options),
        MeasureFamily.TwoGroupRate => TwoGroupGlmm.PoolRateRatio(model, figures.Rates(1), figures.Rates(2), options),
        _ => TwoGroupGlmm.PoolOddsRatio(model, figures.Tables(), options),
    };
}
