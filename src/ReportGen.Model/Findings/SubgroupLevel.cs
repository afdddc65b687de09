namespace ReportGen.Model.Findings;

/// <summary>A subgroup.</summary>
/// <param name="Name">The text of the cells; text from data.</param>
/// <param name="Pooled">Its meta-analysis, whose id is the subgroup's in addresses; <see cref="PooledFindings.Studies"/> are its studies.</param>
public sealed record SubgroupLevel(string Name, PooledFindings Pooled);
