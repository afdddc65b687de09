namespace ReportGen.Model.Studies;

/// <summary>A panel of bars.</summary>
/// <param name="Title">Panel title.</param>
/// <param name="Table">A table with a count rule.</param>
/// <param name="GroupColumn">A text column by which rows are grouped (a heading above each group's bars), or null.</param>
public sealed record BarPanel(string Title, string Table, string? GroupColumn);
