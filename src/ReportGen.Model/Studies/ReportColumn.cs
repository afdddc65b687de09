using ReportGen.Model.Diagnostics;

namespace ReportGen.Model.Studies;

/// <summary>A column of a manuscript table.</summary>
/// <param name="Header">Heading as printed.</param>
/// <param name="Column">The data column whose cells are printed as reported, or null where <paramref name="Quantity"/> is set.</param>
/// <param name="Quantity">The last part of the address <c>table.row.quantity</c> of a calculated value, or null.</param>
/// <param name="Cite">A column of type reference, cited after the text, or null.</param>
/// <param name="Total">A template of inline Markdown for the total row; null leaves it empty.</param>
public sealed record ReportColumn(string Header, string? Column, string? Quantity, string? Cite, Sourced<string>? Total, SourceSpan Span)
{
    /// <summary>Heading over this column and its neighbours of the same group, or null.</summary>
    public string? Group { get; init; }

    /// <summary>What the total row says of the column, where <see cref="Total"/> has no template.</summary>
    public ColumnTotal TotalRule { get; init; }

    /// <summary>A template of inline Markdown: a note under the table whose mark stands at the heading, or null.</summary>
    public Sourced<string>? Note { get; init; }
}
