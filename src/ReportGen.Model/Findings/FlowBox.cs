namespace ReportGen.Model.Findings;

/// <summary>A line of a PRISMA flow.</summary>
/// <param name="Box">Box of the PRISMA 2020 diagram, such as <c>screened</c>.</param>
/// <param name="Label">Text for readers: reason, database … ; from data.</param>
/// <param name="Count">The cell's quantity.</param>
public sealed record FlowBox(string Box, string Label, Quantity Count);
