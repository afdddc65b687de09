using System.Collections.Immutable;
using ReportGen.Model.Diagnostics;

namespace ReportGen.Model.Studies;

/// <summary>A column as review.yml declares it.</summary>
/// <param name="Name">Its header in the CSV file.</param>
/// <param name="Type">What its cells hold.</param>
/// <param name="Label">Its name for readers.</param>
/// <param name="Unit">Unit of its numbers, such as <c>mL</c>; empty where it has none.</param>
/// <param name="Decimals">How many decimals a computed value of this column prints by default.</param>
/// <param name="Of">For <see cref="ColumnType.Key"/>: the table whose rows it names.</param>
/// <param name="AllowNotReported">Whether a cell may say <em>not reported</em>.</param>
/// <param name="Allowed">The only texts a cell may hold; empty where any may stand.</param>
/// <param name="Span">Where it is declared.</param>
public sealed record DataColumn(
    string Name, ColumnType Type, string Label, string Unit, int Decimals, string? Of, bool AllowNotReported,
    ImmutableArray<string> Allowed, SourceSpan Span)
{
    /// <summary>For a mean or standard deviation: what it was computed from, or null.</summary>
    public Granularity? Granularity { get; init; }
}
