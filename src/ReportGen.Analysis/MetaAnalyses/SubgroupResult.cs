using ReportGen.Statistics;

namespace ReportGen.Analysis.MetaAnalyses;

/// <summary>The pooled effect of a subgroup.</summary>
/// <param name="Level">Of the grouping.</param>
/// <param name="Pooled">The result, with a τ² of its own; no value where its studies cannot be pooled.</param>
public sealed record SubgroupResult(string Level, Computed<PooledResult> Pooled);
