namespace ReportGen.Model.Findings;

/// <summary>What a relative effect means for a population with a given risk, per 1,000.</summary>
/// <param name="Id">Its name in addresses.</param>
/// <param name="Label">For whom.</param>
/// <param name="Assumed">Without the intervention.</param>
/// <param name="Corresponding">With it.</param>
/// <param name="Interval">Confidence interval of the risk with it.</param>
/// <param name="Difference">With minus without.</param>
/// <param name="DifferenceInterval">Its confidence interval.</param>
public sealed record AbsoluteRisk(string Id, string Label, Quantity Assumed, Quantity Corresponding, Quantity Interval, Quantity Difference, Quantity DifferenceInterval)
{
    public IEnumerable<Quantity> Quantities => [Assumed, Corresponding, Interval, Difference, DifferenceInterval];
}
