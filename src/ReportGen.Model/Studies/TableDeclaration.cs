using System.Collections.Immutable;
using ReportGen.Model.Diagnostics;

namespace ReportGen.Model.Studies;

/// <summary>A CSV table as review.yml declares it.</summary>
/// <param name="Id">Its name in addresses.</param>
/// <param name="Kind">Plain, or a PRISMA flow.</param>
/// <param name="File">File name within the review's folder.</param>
/// <param name="Label">Its name for readers.</param>
/// <param name="NameColumn">The column whose text names a row to readers.</param>
/// <param name="Columns">In the order of the declaration; the first of type Id is the key.</param>
/// <param name="Counts">The rule of a count table, or null.</param>
/// <param name="Span">Where it is declared.</param>
public sealed record TableDeclaration(
    string Id, TableKind Kind, string File, string Label, string NameColumn, ImmutableArray<DataColumn> Columns, CountRule? Counts, SourceSpan Span)
{
    /// <summary>Of a table of judgements: how it is read; else null.</summary>
    public RiskOfBiasRule? RiskOfBias { get; init; }

    public DataColumn? Column(string name) => Columns.FirstOrDefault(c => c.Name == name);
}
