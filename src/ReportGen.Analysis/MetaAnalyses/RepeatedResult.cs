using ReportGen.Statistics;

namespace ReportGen.Analysis.MetaAnalyses;

/// <summary>A pooled effect without one study, or with one study more.</summary>
/// <param name="Study">Zero-based position of that study.</param>
/// <param name="Pooled">The result; no value where those studies cannot be pooled.</param>
public sealed record RepeatedResult(int Study, Computed<PooledResult> Pooled);
