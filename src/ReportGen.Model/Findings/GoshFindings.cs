using System.Collections.Immutable;

namespace ReportGen.Model.Findings;

/// <summary>The pooled effects of subsets of the studies.</summary>
/// <param name="Subsets">Number of subsets.</param>
/// <param name="Range">Smallest to largest estimate, on the reader's scale.</param>
/// <param name="Points">Every subset's estimate and I²: thousands of pairs, which stand in results.json as two lists and not as quantities.</param>
public sealed record GoshFindings(Quantity Subsets, Quantity Range, ImmutableArray<GoshPoint> Points)
{
    public IEnumerable<Quantity> Quantities => [Subsets, Range];
}
