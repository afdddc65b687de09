namespace ReportGen.Statistics.EffectSizes;

/// <summary>The choices when computing effect sizes of two-by-two tables.</summary>
public sealed record TwoGroupBinaryOptions
{
    /// <summary>Null for the custom of the measure: ½ to studies with an empty cell; nothing for AS and PHI.</summary>
    public ContinuityCorrection? Correction { get; init; }

    /// <summary>Leave out studies without events, or with nothing but events, in both groups.</summary>
    public bool DropDoubleZeros { get; init; }

    /// <summary>For the risk difference LS, UB or AV; LS for all others.</summary>
    public VarianceFormula Variance { get; init; } = VarianceFormula.LS;
}
