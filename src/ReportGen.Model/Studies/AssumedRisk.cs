using ReportGen.Model.Diagnostics;

namespace ReportGen.Model.Studies;

/// <summary>A risk without the intervention for which the effect is shown per 1,000.</summary>
/// <param name="Id">Its name in addresses.</param>
/// <param name="Label">For whom: "Low-risk population".</param>
/// <param name="Risk">A proportion.</param>
public sealed record AssumedRisk(string Id, string Label, Sourced<double> Risk);
