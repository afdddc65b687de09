using ReportGen.Model.Findings;

namespace ReportGen.Figures.Characteristics;

/// <summary>A study of a timeline; columns that are not declared are null.</summary>
internal sealed record TimelineRow(string Id, string Name, Quantity Year, Quantity? From, Quantity? To, Quantity? Size);
