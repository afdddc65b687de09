using ReportGen.Model.Diagnostics;

namespace ReportGen.Model.Studies;

/// <summary>A number computed from other quantities by plain arithmetic.</summary>
/// <param name="Id">Its name in addresses; where <paramref name="ForEach"/> is set, the last part of <c>table.row.id</c>.</param>
/// <param name="Label">What it is, for readers.</param>
/// <param name="Expression">Addresses and numbers joined by + − * / and parentheses; with <paramref name="ForEach"/>, a bare column name is the row's cell.</param>
/// <param name="ForEach">A table for whose every row it is computed, or null.</param>
/// <param name="Unit">Unit of the result.</param>
/// <param name="Format">How it prints.</param>
public sealed record CalculationDeclaration(
    string Id, string Label, Sourced<string> Expression, string? ForEach, string Unit, Findings.NumberFormat Format, SourceSpan Span);
