using ReportGen.Model.Diagnostics;

namespace ReportGen.Model.Studies;

/// <summary>A meta-analysis in each subgroup of the studies, and the test between them.</summary>
/// <param name="Id">Its name in addresses.</param>
/// <param name="Label">Its name for readers.</param>
/// <param name="Column">The column of the outcome's table whose texts are the subgroups.</param>
/// <param name="Analysis">The inverse-variance analysis whose measure, estimator, test and level it uses.</param>
/// <param name="CommonTau2">One τ² for all subgroups instead of one for each.</param>
public sealed record SubgroupDeclaration(string Id, string Label, string Column, string Analysis, bool CommonTau2, SourceSpan Span);
