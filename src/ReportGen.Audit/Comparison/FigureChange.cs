namespace ReportGen.Audit.Comparison;

/// <summary>A quantity before and after; null where it is not there.</summary>
public sealed record FigureChange(SnapshotQuantity? Before, SnapshotQuantity? After)
{
    public string Label => (After ?? Before)!.Label;

    public bool Differs => Before is null || After is null || !Before.Agrees(After);
}
