namespace ReportGen.Model.Findings;

/// <summary>A test.</summary>
/// <param name="Id">Last part but one of the addresses: <c>breslow_day</c>.</param>
/// <param name="Name">For readers: "Breslow-Day test".</param>
/// <param name="Statistic">χ², F, t, z or τ, as the label says.</param>
/// <param name="DegreesOfFreedom">Not available where the distribution has none.</param>
/// <param name="PValue">Two-sided, or of the upper tail of χ² and F.</param>
public sealed record TestResult(string Id, string Name, Quantity Statistic, Quantity DegreesOfFreedom, Quantity PValue)
{
    /// <summary>Sign of the statistic, as it is printed before its value.</summary>
    public required string Symbol { get; init; }

    /// <summary>Of F: the degrees of freedom of its denominator; null for other statistics.</summary>
    public Quantity? ResidualDegreesOfFreedom { get; init; }

    public IEnumerable<Quantity> Quantities => ResidualDegreesOfFreedom is { } residual ? [Statistic, DegreesOfFreedom, residual, PValue] : [Statistic, DegreesOfFreedom, PValue];
}
