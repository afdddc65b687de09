namespace ReportGen.Writers.Html;

/// <summary>A quantity on a card: its label, such as "Studies", the text as printed, and its address.</summary>
public sealed record CardFact(string Label, string Printed, string Address);
