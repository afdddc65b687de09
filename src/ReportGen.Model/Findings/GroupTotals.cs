namespace ReportGen.Model.Findings;

/// <summary>A group of a comparison over all studies of the outcome.</summary>
/// <param name="Name">As declared; empty where no names are.</param>
/// <param name="Events">Sum of events; null where none are counted.</param>
/// <param name="Total">Sum of totals; null where the measure uses none.</param>
public sealed record GroupTotals(string Name, Quantity? Events, Quantity? Total)
{
    public IEnumerable<Quantity> Quantities => ((Quantity?[])[Events, Total]).OfType<Quantity>();
}
