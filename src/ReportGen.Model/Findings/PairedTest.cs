namespace ReportGen.Model.Findings;

/// <summary>Paired t-test over study means; the difference is before minus after.</summary>
public sealed record PairedTest(
    string Id, Quantity MeanDifference, Quantity StandardDeviation, Quantity Interval, Quantity Lower, Quantity Upper,
    Quantity Statistic, Quantity DegreesOfFreedom, Quantity PValue)
{
    public IEnumerable<Quantity> Quantities =>
        [MeanDifference, StandardDeviation, Interval, Lower, Upper, Statistic, DegreesOfFreedom, PValue];
}
