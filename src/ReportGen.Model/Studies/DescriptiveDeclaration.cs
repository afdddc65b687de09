using ReportGen.Model.Diagnostics;

namespace ReportGen.Model.Studies;

/// <summary>Descriptive statistics of a column over the rows that report it.</summary>
/// <param name="Id">Its name in addresses.</param>
/// <param name="Table">Table.</param>
/// <param name="Column">Column of numbers.</param>
/// <param name="Weight">Column of weights for a weighted mean beside the unweighted, or null.</param>
/// <param name="Decimals">Decimals of what is computed.</param>
public sealed record DescriptiveDeclaration(
    string Id, string Label, string Table, string Column, string? Weight, int Decimals, SourceSpan Span);
