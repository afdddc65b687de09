namespace ReportGen.Model.Findings;

/// <summary>One study's proportion.</summary>
/// <param name="Id">Row id.</param>
/// <param name="Name">As readers know the study; text from data.</param>
/// <param name="Year">Year for ordering, or null.</param>
/// <param name="Events">Cell.</param>
/// <param name="Total">Cell.</param>
/// <param name="Estimate">Events over total.</param>
/// <param name="Interval">Confidence interval of the single proportion, by the method its derivation names.</param>
public sealed record StudyProportion(
    string Id, string Name, int? Year, Quantity Events, Quantity Total, Quantity Estimate, Quantity Interval)
{
    // Events and Total are the cells' own quantities and listed with their table.
    public IEnumerable<Quantity> Quantities => [Estimate, Interval];
}
