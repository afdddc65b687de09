namespace ReportGen.Model.Findings;

/// <summary>A coefficient of a meta-regression, on the scale of the analysis for one unit of the moderator.</summary>
/// <param name="Id">Its name in addresses: <c>intercept</c>, the column, or column and level.</param>
/// <param name="Column">The moderator's column; null for the intercept.</param>
/// <param name="Level">The level of a factor; null for numbers.</param>
/// <param name="Label">For readers; may hold text from data.</param>
/// <param name="PermutationPValue">By permutation; not available where not asked for.</param>
public sealed record CoefficientFindings(
    string Id, string? Column, string? Level, string Label, Quantity Estimate, Quantity StandardError, Quantity Interval, Quantity Lower, Quantity Upper,
    Quantity Statistic, Quantity DegreesOfFreedom, Quantity PValue, Quantity PermutationPValue)
{
    public IEnumerable<Quantity> Quantities => [Estimate, StandardError, Interval, Lower, Upper, Statistic, DegreesOfFreedom, PValue, PermutationPValue];
}
