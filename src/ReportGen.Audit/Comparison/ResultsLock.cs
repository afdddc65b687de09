using System.Collections.Immutable;

namespace ReportGen.Audit.Comparison;

/// <summary>The accepted figures of a review.</summary>
/// <param name="ReviewId">Folder of the review.</param>
/// <param name="Conclusions">The verb of the conclusion on each rated outcome: "probably reduces".</param>
/// <param name="Quantities">By address, without labels.</param>
public sealed record ResultsLock(string ReviewId, ImmutableSortedDictionary<string, string> Conclusions, ImmutableSortedDictionary<string, SnapshotQuantity> Quantities)
{
    /// <summary>What results give.</summary>
    public static ResultsLock Of(ResultsSnapshot results, ConclusionVerbs verbs)
    {
        ArgumentNullException.ThrowIfNull(results);
        ArgumentNullException.ThrowIfNull(verbs);
        return new(results.ReviewId, verbs.Of(results), results.Quantities);
    }
}
