namespace ReportGen.Figures.Flow;

/// <summary>How an arrow goes from one box to another.</summary>
internal enum FlowRoute
{
    /// <summary>Straight down.</summary>
    Down,

    /// <summary>Straight to the right.</summary>
    Across,

    /// <summary>Down, then sideways to the nearer side.</summary>
    Corner,

    /// <summary>Out at the left, down beside the other boxes, and in at the left.</summary>
    Lane,
}
