using System.Collections.Immutable;
using ReportGen.Analysis.Measures;
using ReportGen.Statistics;
using ReportGen.Statistics.EffectSizes;
using ReportGen.Statistics.SmallStudyEffects;

namespace ReportGen.Analysis.MetaAnalyses;

/// <summary>Runs the tests of small-study effects of a request.</summary>
internal static class SmallStudyAnalyst
{
    private static readonly FunnelPredictor[] ByVariance = [FunnelPredictor.StandardError, FunnelPredictor.SamplingVariance];

    private static readonly FunnelPredictor[] BySize = [FunnelPredictor.SampleSize, FunnelPredictor.InverseSampleSize, FunnelPredictor.InverseRootSampleSize];

    public static SmallStudyAnalysis Analyze(MetaAnalysisRequest request, double[] yi, double[] vi)
    {
        var figures = request.Figures;
        var sizes = figures.Sizes();
        FunnelPredictor[] predictors = Array.Exists(sizes, double.IsFinite) ? [.. ByVariance, .. BySize] : ByVariance;
        var pooling = request.Pooling;
        return new()
        {
            Classical = [.. predictors.Select(p => FunnelTests.Classical(yi, vi, p, sizes, request.Level))],
            Mixed = [.. predictors.Select(p => FunnelTests.Mixed(yi, vi, pooling, p, sizes))],
            RankCorrelation = RankCorrelation.Begg(yi, vi),
            Peters = Tables(figures) is { } forPeters ? FunnelTests.Peters(forPeters, request.Level) : null,
            Harbord = Tables(figures) is { } forHarbord ? FunnelTests.Harbord(forHarbord, request.Level) : null,
            TrimFill = [.. Enum.GetValues<TrimFillEstimator>().Select(e => TrimFill.Fill(yi, vi, pooling, e))],
            PetPeese = PetPeese.Estimate(yi, vi, request.Level),
            FailSafe = FailSafeNumbers(yi, vi, 1 - request.Level),
        };
    }

    private static TwoByTwoTable[]? Tables(StudyFigures figures) => figures.Measure.Family == MeasureFamily.TwoGroupBinary ? figures.Tables() : null;

    private static ImmutableArray<Computed<FailSafeNumber>> FailSafeNumbers(double[] yi, double[] vi, double alpha) =>
        [FailSafe.Rosenthal(yi, vi, alpha), FailSafe.Orwin(yi, vi), FailSafe.Rosenberg(yi, vi, alpha)];
}
