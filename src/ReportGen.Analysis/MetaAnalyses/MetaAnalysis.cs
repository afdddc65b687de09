using System.Collections.Immutable;
using ReportGen.Statistics;
using ReportGen.Statistics.EffectSizes;
using ReportGen.Statistics.Heterogeneity;
using ReportGen.Statistics.Moderators;
using ReportGen.Statistics.Sensitivity;

namespace ReportGen.Analysis.MetaAnalyses;

/// <summary>A meta-analysis. What was not asked for is null or empty. All on the scale of the analysis.</summary>
public sealed record MetaAnalysis
{
    /// <summary>What was asked for.</summary>
    public required MetaAnalysisRequest Request { get; init; }

    /// <summary>The studies' effect sizes, one entry a study.</summary>
    public required EffectSizeSet Effects { get; init; }

    /// <summary>All studies pooled.</summary>
    public required Computed<PooledResult> Pooled { get; init; }

    /// <summary>On all moderators together.</summary>
    public Computed<MetaRegressionFit>? Regression { get; init; }

    /// <summary>Q-profile interval of the residual τ²; null where there is none.</summary>
    public Tau2Interval? RegressionTau2 { get; init; }

    /// <summary>By the grouping.</summary>
    public SubgroupResults? Subgroups { get; init; }

    /// <summary>One a study that has an effect size; empty below two.</summary>
    public ImmutableArray<RepeatedResult> LeaveOneOut { get; init; } = [];

    /// <summary>In the order in which studies are added.</summary>
    public ImmutableArray<RepeatedResult> Cumulative { get; init; } = [];

    /// <summary>Of the fit of <see cref="Pooled"/>, or of <see cref="Regression"/> where there are moderators.</summary>
    public Computed<InfluenceAnalysis>? Influence { get; init; }

    /// <summary>Shrunken effects beside <see cref="Influence"/>.</summary>
    public ImmutableArray<StudyPrediction> Predictions { get; init; } = [];

    /// <summary>Null where not asked for, and where there are too few studies and the author does not insist.</summary>
    public SmallStudyAnalysis? SmallStudy { get; init; }
}
