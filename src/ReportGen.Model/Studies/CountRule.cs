using ReportGen.Model.Diagnostics;

namespace ReportGen.Model.Studies;

/// <summary>The rule a count table is held to: its column sums to no more than a total, unless its categories overlap.</summary>
/// <param name="Column">The counts.</param>
/// <param name="TotalTable">The table that gives the total.</param>
/// <param name="TotalColumn">The column whose sum is the total; null where the total is the number of rows.</param>
/// <param name="Overlapping">One counted thing may stand in several rows, so that the sum may exceed the total.</param>
/// <param name="Note">Said beside the table and figure, for example why the categories overlap.</param>
/// <param name="Span">Where it is declared.</param>
public sealed record CountRule(
    string Column, string TotalTable, string? TotalColumn, bool Overlapping, string Note, SourceSpan Span);
