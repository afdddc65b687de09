using System.Collections.Immutable;
using ReportGen.Model.Diagnostics;

namespace ReportGen.Model.Studies;

/// <summary>A table of the manuscript made from a data table.</summary>
/// <param name="Id">The name that prose refers to.</param>
/// <param name="Caption">A template of inline Markdown.</param>
/// <param name="Table">The data table whose rows it shows, in file order.</param>
/// <param name="Columns">In order; the first names the row.</param>
/// <param name="TotalLabel">First cell of the total row; null for no total row.</param>
/// <param name="Notes">Templates of inline Markdown under the table.</param>
public sealed record ReportTableDeclaration(
    string Id, Sourced<string> Caption, string Table, ImmutableArray<ReportColumn> Columns, string? TotalLabel,
    ImmutableArray<Sourced<string>> Notes, SourceSpan Span)
{
    /// <summary>The text column whose values divide the rows into groups, or null.</summary>
    public string? GroupBy { get; init; }

    /// <summary>What it is made from, where its columns are not declared; null for a data table.</summary>
    public GeneratedTable? Generated { get; init; }

    /// <summary>Whether the notes of notes.csv on cells that it shows stand under it.</summary>
    public bool CellNotes { get; init; }
}
