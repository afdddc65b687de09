namespace ReportGen.Model.Findings;

/// <summary>Heterogeneity of a meta-analysis. I² is a percentage on the scale 0–100. What a model does not estimate is not available.</summary>
/// <param name="Tau2Interval">Confidence interval of τ²; those of I² and H² follow from it.</param>
public sealed record Heterogeneity(
    Quantity Tau2, Quantity Tau, Quantity I2, Quantity H2, Quantity Q, Quantity QDegreesOfFreedom, Quantity QPValue,
    Quantity Tau2Interval, Quantity I2Interval, Quantity H2Interval)
{
    public IEnumerable<Quantity> Quantities => [Tau2, Tau, I2, H2, Q, QDegreesOfFreedom, QPValue, Tau2Interval, I2Interval, H2Interval];
}
