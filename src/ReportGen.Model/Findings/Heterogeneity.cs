namespace ReportGen.Model.Findings;

/// <summary>Heterogeneity of a meta-analysis. I² is a percentage on the scale 0–100.</summary>
public sealed record Heterogeneity(
    Quantity Tau2, Quantity Tau, Quantity I2, Quantity H2, Quantity Q, Quantity QDegreesOfFreedom, Quantity QPValue)
{
    public IEnumerable<Quantity> Quantities => [Tau2, Tau, I2, H2, Q, QDegreesOfFreedom, QPValue];
}
