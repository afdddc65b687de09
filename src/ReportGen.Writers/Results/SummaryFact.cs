using ReportGen.Model.Findings;

namespace ReportGen.Writers.Results;

/// <summary>A main result with the words it goes under on a card.</summary>
public sealed record SummaryFact(SummaryFactKind Kind, string Label, Quantity Quantity);
