namespace ReportGen.Writers.Html.Index;

/// <summary>A quantity on a card.</summary>
/// <param name="Kind">What it is, for sorting: <c>studies</c>, <c>patients</c>, <c>outcome</c>, <c>certainty</c> or <c>grade</c>.</param>
/// <param name="Label">Such as "Studies".</param>
/// <param name="Printed">The text as printed.</param>
/// <param name="Address">Its address.</param>
public sealed record CardFact(string Kind, string Label, string Printed, string Address);
