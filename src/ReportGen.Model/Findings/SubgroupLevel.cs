using System.Collections.Immutable;

namespace ReportGen.Model.Findings;

/// <summary>A subgroup.</summary>
/// <param name="Name">The text of the cells; text from data.</param>
/// <param name="Pooled">Its meta-analysis, whose id is the subgroup's in addresses; <see cref="PooledFindings.Studies"/> are its studies.</param>
public sealed record SubgroupLevel(string Name, PooledFindings Pooled)
{
    /// <summary>Sums of what the studies of the subgroup report of each group; empty for effects that studies give themselves.</summary>
    public ImmutableArray<GroupTotals> Groups { get; init; } = [];

    public IEnumerable<Quantity> Quantities => [.. Groups.SelectMany(g => g.Quantities), .. Pooled.Quantities];
}
