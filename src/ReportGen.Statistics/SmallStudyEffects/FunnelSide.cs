namespace ReportGen.Statistics.SmallStudyEffects;

/// <summary>The side of the funnel on which studies are missing.</summary>
public enum FunnelSide
{
    /// <summary>Smaller effects.</summary>
    Left,

    /// <summary>Larger effects.</summary>
    Right,
}
