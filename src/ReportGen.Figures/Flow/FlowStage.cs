namespace ReportGen.Figures.Flow;

/// <summary>The stages of the selection, in order. Records from other methods are not screened.</summary>
internal enum FlowStage
{
    Identified,
    Screened,
    Sought,
    Assessed,
}
