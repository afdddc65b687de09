namespace ReportGen.Model.Findings;

/// <summary>The level of evidence of the review itself.</summary>
/// <param name="Level">With the sign of an inconclusive one; not available where neither the scheme nor the declaration has a row.</param>
/// <param name="Rule">The row of the scheme, or the rule that review.yml declares, in words.</param>
/// <param name="Declared">Whether the rule is declared in review.yml because the scheme has no row.</param>
/// <param name="Conclusive">Whether it has no sign.</param>
public sealed record ReviewLevel(Quantity Level, Quantity Rule, Quantity Declared, Quantity Conclusive)
{
    public IEnumerable<Quantity> Quantities => [Level, Rule, Declared, Conclusive];
}
