namespace ReportGen.Model.Findings;

/// <summary>Events and totals summed as if from one sample.</summary>
public sealed record CrudeProportion(string Id, Quantity Estimate, Quantity Interval, Quantity Lower, Quantity Upper)
{
    public IEnumerable<Quantity> Quantities => [Estimate, Interval, Lower, Upper];
}
