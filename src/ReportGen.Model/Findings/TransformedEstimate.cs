namespace ReportGen.Model.Findings;

/// <summary>The pooled estimate on the scale of the analysis, with its test against the scale's zero.</summary>
/// <param name="DegreesOfFreedom">Of the t-test; not available for a z-test.</param>
public sealed record TransformedEstimate(
    Quantity Estimate, Quantity StandardError, Quantity Lower, Quantity Upper, Quantity Statistic, Quantity DegreesOfFreedom, Quantity PValue)
{
    public IEnumerable<Quantity> Quantities => [Estimate, StandardError, Lower, Upper, Statistic, DegreesOfFreedom, PValue];
}
