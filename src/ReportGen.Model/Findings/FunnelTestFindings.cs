namespace ReportGen.Model.Findings;

/// <summary>A test of funnel plot asymmetry.</summary>
/// <param name="Test">Id and result: t and its degrees of freedom, z, or Kendall's τ.</param>
/// <param name="Asymmetry">The coefficient that is tested; not available for rank tests.</param>
/// <param name="Limit">Effect at infinite precision, on the reader's scale; not available for rank tests and where the predictor is none of precision.</param>
/// <param name="LimitInterval">Its confidence interval; not available where that is not.</param>
public sealed record FunnelTestFindings(TestResult Test, Quantity Asymmetry, Quantity Limit, Quantity LimitInterval)
{
    public IEnumerable<Quantity> Quantities => [.. Test.Quantities, Asymmetry, Limit, LimitInterval];
}
