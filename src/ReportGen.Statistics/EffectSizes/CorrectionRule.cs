namespace ReportGen.Statistics.EffectSizes;

/// <summary>To which studies a continuity correction is added.</summary>
public enum CorrectionRule
{
    /// <summary>To studies with an empty cell (no events, or nothing but events).</summary>
    OnlyZero,

    /// <summary>To every study.</summary>
    All,

    /// <summary>To every study when at least one has an empty cell.</summary>
    IfAnyZeroAll,

    /// <summary>To no study.</summary>
    None,
}
