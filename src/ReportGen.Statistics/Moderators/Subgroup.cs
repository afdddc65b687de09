using ReportGen.Statistics.Pooling;

namespace ReportGen.Statistics.Moderators;

/// <summary>A subgroup with its own fit and τ².</summary>
/// <param name="Level">Of the grouping variable.</param>
/// <param name="Effect">Positions of studies are those of the whole data.</param>
public sealed record Subgroup(string Level, PooledEffect Effect);
