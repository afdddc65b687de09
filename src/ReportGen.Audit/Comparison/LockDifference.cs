using System.Collections.Immutable;

namespace ReportGen.Audit.Comparison;

/// <summary>The figures of a review against those that were accepted.</summary>
/// <param name="Conclusions">Outcomes whose conclusion differs, with the accepted verb and the present one; empty for none.</param>
/// <param name="Changed">Accepted quantities that differ or are gone, cells of the data first, then by address; the present one is null where it is gone.</param>
/// <param name="Added">Quantities that were never accepted, by address.</param>
public sealed record LockDifference(
    ImmutableArray<(string Outcome, string Accepted, string Now)> Conclusions, ImmutableArray<(SnapshotQuantity Accepted, SnapshotQuantity? Now)> Changed,
    ImmutableArray<SnapshotQuantity> Added)
{
    /// <summary>Compares; figures agree when they print the same and their values agree to ten digits.</summary>
    public static LockDifference Of(ResultsLock accepted, ResultsLock now)
    {
        ArgumentNullException.ThrowIfNull(accepted);
        ArgumentNullException.ThrowIfNull(now);
        var conclusions =
            from outcome in accepted.Conclusions.Keys.Union(now.Conclusions.Keys).Order(StringComparer.Ordinal)
            let before = accepted.Conclusions.GetValueOrDefault(outcome, "")
            let after = now.Conclusions.GetValueOrDefault(outcome, "")
            where before != after && before.Length > 0
            select (outcome, before, after);
        var changed =
            from quantity in accepted.Quantities.Values
            let present = now.Quantities.GetValueOrDefault(quantity.Address)
            where present is null || !quantity.Agrees(present)
            orderby present is { IsCell: true } ? 0 : 1
            select (quantity, present);
        return new([.. conclusions], [.. changed], [.. now.Quantities.Values.Where(q => !accepted.Quantities.ContainsKey(q.Address))]);
    }
}
