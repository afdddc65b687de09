namespace ReportGen.Figures.Flow;

/// <summary>A step of the selection: what goes on, and beside it what is taken out.</summary>
/// <param name="Phase">Identification, Screening or Included.</param>
/// <param name="Out">Null where nothing is taken out.</param>
internal sealed record FlowStep(string Phase, FlowCell Main, FlowCell? Out);
