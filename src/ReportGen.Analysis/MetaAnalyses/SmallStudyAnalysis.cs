using System.Collections.Immutable;
using ReportGen.Statistics;
using ReportGen.Statistics.SmallStudyEffects;

namespace ReportGen.Analysis.MetaAnalyses;

/// <summary>Tests and estimates of small-study effects.</summary>
public sealed record SmallStudyAnalysis
{
    /// <summary>Below as many studies the tests have too little power to tell chance from asymmetry (Sterne et al. 2011), and are not assessed unless the author insists.</summary>
    public const int FewestStudies = 10;

    /// <summary>Regressions of the effect on a measure of precision by weighted least squares, Egger's first.</summary>
    public required ImmutableArray<Computed<FunnelRegression>> Classical { get; init; }

    /// <summary>The same by meta-regression with the estimator of the analysis.</summary>
    public required ImmutableArray<Computed<FunnelRegression>> Mixed { get; init; }

    /// <summary>Begg and Mazumdar's rank correlation.</summary>
    public required Computed<KendallTest> RankCorrelation { get; init; }

    /// <summary>Peters' test; null but for two groups with a binary outcome.</summary>
    public Computed<FunnelRegression>? Peters { get; init; }

    /// <summary>Harbord's test; null but for two groups with a binary outcome.</summary>
    public Computed<FunnelRegression>? Harbord { get; init; }

    /// <summary>Trim and fill by L0, R0 and Q0.</summary>
    public required ImmutableArray<Computed<TrimFillResult>> TrimFill { get; init; }

    /// <summary>PET-PEESE.</summary>
    public required Computed<PetPeeseEstimate> PetPeese { get; init; }

    /// <summary>Rosenthal's, Orwin's and Rosenberg's numbers.</summary>
    public required ImmutableArray<Computed<FailSafeNumber>> FailSafe { get; init; }
}
