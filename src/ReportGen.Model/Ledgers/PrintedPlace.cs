using ReportGen.Model.Diagnostics;

namespace ReportGen.Model.Ledgers;

/// <summary>A place of the manuscript that prints or draws a quantity.</summary>
/// <param name="Label">For readers: "Results", "Table 2, Aronson 1948", "Figure 1".</param>
/// <param name="Target">Id of the section, table or figure; empty for the abstract.</param>
/// <param name="Printed">As printed there; empty for a mark of a figure.</param>
/// <param name="Span">The expression that printed it, or null.</param>
public sealed record PrintedPlace(PrintedPlaceKind Kind, string Label, string Target, string Printed, SourceSpan? Span)
{
    /// <summary>The table or figure that it is part of, "Table 2"; null in running text.</summary>
    public string? Float { get; init; }
}
