using System.Collections.Immutable;
using ReportGen.Analysis.Measures;
using ReportGen.Statistics.Pooling;

namespace ReportGen.Analysis.MetaAnalyses;

/// <summary>A meta-analysis as asked for.</summary>
public sealed record MetaAnalysisRequest
{
    /// <summary>Measure and figures of k studies.</summary>
    public required StudyFigures Figures { get; init; }

    /// <summary>Their names, k.</summary>
    public required ImmutableArray<string> Names { get; init; }

    /// <summary>Corrections and variance formula.</summary>
    public EffectSizeOptions EffectSizes { get; init; } = new();

    /// <summary>How effects are pooled; one that <see cref="PoolingMethod.Pools"/> the measure.</summary>
    public required PoolingMethod Method { get; init; }

    /// <summary>Test and interval. Stratified methods know z only; mixed models take any t for that of k − 1 degrees of freedom.</summary>
    public PoolingTest Test { get; init; } = PoolingTest.Z;

    /// <summary>Level of all intervals, a fraction.</summary>
    public double Level { get; init; } = 0.95;

    /// <summary>Moderators of a meta-regression; none for no such.</summary>
    public ImmutableArray<Moderator> Moderators { get; init; } = [];

    /// <summary>Null for no subgroups.</summary>
    public StudyGrouping? Subgroups { get; init; }

    /// <summary>Null for no cumulative analysis.</summary>
    public StudyOrder? Cumulative { get; init; }

    /// <summary>The pooled effect without each study.</summary>
    public bool LeaveOneOut { get; init; }

    /// <summary>Outliers and influential studies.</summary>
    public bool Influence { get; init; }

    /// <summary>Small-study effects.</summary>
    public bool SmallStudy { get; init; }

    /// <summary>Test small-study effects below <see cref="SmallStudyAnalysis.FewestStudies"/> studies too.</summary>
    public bool Insist { get; init; }

    /// <summary>The choices of inverse-variance fits; of other methods those that stand beside them (equal effects beside stratified methods, maximum likelihood beside mixed models).</summary>
    internal PoolingOptions Pooling => new()
    {
        Estimator = Method.Estimator ?? (Method.Kind == PoolingMethodKind.Glmm ? Tau2Estimator.ML : Tau2Estimator.EE),
        Test = Method.Kind is PoolingMethodKind.MantelHaenszel or PoolingMethodKind.Peto ? PoolingTest.Z : Test,
        Level = Level,
    };
}
