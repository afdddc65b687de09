using ReportGen.Statistics.EffectSizes;

namespace ReportGen.Statistics.MantelHaenszel;

/// <summary>The choices of a stratified analysis, in which each study is a stratum. The pooled estimate itself needs no correction and gets none.</summary>
public sealed record StratifiedOptions
{
    /// <summary>Of the single studies' effect sizes, from which Q is computed. Null for the custom: ½ to studies with an empty cell, nothing in Peto's method.</summary>
    public ContinuityCorrection? Correction { get; init; }

    /// <summary>Leave studies without events, or with nothing but events, in both groups out of Q.</summary>
    public bool DropDoubleZeros { get; init; } = true;

    /// <summary>Subtract ½ in the test of association.</summary>
    public bool ContinuityCorrectedTest { get; init; } = true;

    /// <summary>Level of the confidence interval, a fraction between 0 and 1.</summary>
    public double Level { get; init; } = 0.95;
}
