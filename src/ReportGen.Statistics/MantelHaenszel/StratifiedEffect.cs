using System.Collections.Immutable;
using ReportGen.Statistics.EffectSizes;
using ReportGen.Statistics.Heterogeneity;

namespace ReportGen.Statistics.MantelHaenszel;

/// <summary>An effect common to all studies, estimated from their tables or rates. Ratios are on the log scale.</summary>
public sealed record StratifiedEffect
{
    /// <summary>The choices made.</summary>
    public required StratifiedOptions Options { get; init; }

    /// <summary>Number of studies with possible counts.</summary>
    public required int K { get; init; }

    /// <summary>Zero-based positions, in the arrays handed in, of those studies; the order of <see cref="Weights"/>.</summary>
    public required ImmutableArray<int> Studies { get; init; }

    /// <summary>The estimate; log odds, risk or rate ratio, or difference.</summary>
    public required double Estimate { get; init; }

    /// <summary>Standard error of <see cref="Estimate"/>; 0 for differences without any events.</summary>
    public required double StandardError { get; init; }

    /// <summary>z of the test against 0; null when estimate and standard error are 0.</summary>
    public required double? Statistic { get; init; }

    /// <summary>Two-sided p of z; null where <see cref="Statistic"/> is.</summary>
    public required double? PValue { get; init; }

    /// <summary>Confidence interval of <see cref="Estimate"/>.</summary>
    public required Interval ConfidenceInterval { get; init; }

    /// <summary>Weights in percent of their sum; 0 for studies that tell nothing.</summary>
    public required ImmutableArray<double> Weights { get; init; }

    /// <summary>The single studies' effect sizes, with what was corrected or dropped, from which <see cref="Heterogeneity"/> is computed.</summary>
    public required EffectSizeSet EffectSizes { get; init; }

    /// <summary>Q about the estimate, I² and H² by Q. Its degrees of freedom are one less than the studies in <see cref="EffectSizes"/>; 0 for none.</summary>
    public required HeterogeneityStatistics Heterogeneity { get; init; }

    /// <summary>Cochran-Mantel-Haenszel test of association, df 1; for odds and rate ratios, null without information.</summary>
    public required ChiSquaredTest? Association { get; init; }

    /// <summary>Breslow-Day test that the odds ratios are equal (Breslow and Day 1980); null but for odds ratios.</summary>
    public required ChiSquaredTest? BreslowDay { get; init; }

    /// <summary>Breslow-Day statistic with Tarone's correction (Tarone 1985); null but for odds ratios.</summary>
    public required ChiSquaredTest? Tarone { get; init; }
}
