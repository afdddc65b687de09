using System.Collections.Immutable;
using ReportGen.Statistics.Intervals;

namespace ReportGen.Analysis.Alternatives;

/// <summary>The choices of a proportion over all studies.</summary>
/// <param name="Studies">Positions of the studies, one for each time that a study counts.</param>
/// <param name="Total">Column of the denominators.</param>
/// <param name="Interval">Kind of interval.</param>
/// <param name="RoundFirst">Decimals to which the proportion is rounded before anything else is done with it; null for none.</param>
/// <param name="Level">Of the interval.</param>
/// <param name="Combined">"sum" of the counts, or "mean" or "median" of the studies' proportions.</param>
/// <param name="Complement">1 − p.</param>
internal sealed record CrudePlan(
    ImmutableArray<int> Studies, string Total, ProportionIntervalMethod Interval, int? RoundFirst, double Level, string Combined, bool Complement)
{
    /// <summary>A meta-analysis in place of the sums; null for none.</summary>
    public PooledPlan? Pooled { get; init; }
}
