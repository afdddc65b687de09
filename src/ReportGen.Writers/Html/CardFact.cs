using ReportGen.Model.Manuscripts;

namespace ReportGen.Writers.Html;

/// <summary>A quantity on a card with its label, such as "Studies".</summary>
public sealed record CardFact(string Label, Inline.Value Value);
