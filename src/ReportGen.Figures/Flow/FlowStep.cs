namespace ReportGen.Figures.Flow;

/// <summary>A step of the selection: what goes on, and beside it what is taken out.</summary>
/// <param name="Out">Null where nothing is taken out.</param>
internal sealed record FlowStep(FlowStage Stage, FlowCell Main, FlowCell? Out)
{
    public string Phase => Stage == FlowStage.Identified ? FlowChart.Identification : FlowChart.Screening;
}
