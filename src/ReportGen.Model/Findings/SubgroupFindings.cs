using System.Collections.Immutable;

namespace ReportGen.Model.Findings;

/// <summary>Meta-analyses by subgroup.</summary>
/// <param name="Id">Its name in addresses.</param>
/// <param name="Label">Its name for readers.</param>
/// <param name="AnalysisId">The analysis that it follows.</param>
/// <param name="Column">The column whose texts are the subgroups.</param>
/// <param name="CommonTau2">One τ² for all subgroups.</param>
/// <param name="Levels">In ordinal order of their names.</param>
/// <param name="Between">The test between the subgroups.</param>
/// <param name="NotReported">Names of the studies that do not report the column.</param>
public sealed record SubgroupFindings(
    string Id, string Label, string AnalysisId, string Column, bool CommonTau2, ImmutableArray<SubgroupLevel> Levels, TestResult Between, Quantity NotReported)
{
    public IEnumerable<Quantity> Quantities => [.. Levels.SelectMany(l => l.Quantities), .. Between.Quantities, NotReported];
}
