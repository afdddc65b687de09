using System.Collections.Immutable;

namespace ReportGen.Model.Findings;

/// <summary>Trim and fill; estimate and interval are those with the studies filled in, on the reader's scale.</summary>
/// <param name="Missing">Number of studies estimated to be missing.</param>
/// <param name="Side">"left" or "right" of the funnel.</param>
/// <param name="Filled">Effect sizes and variances of the studies filled in, on the scale of the analysis, for figures.</param>
public sealed record TrimFillFindings(
    Quantity Missing, Quantity Side, Quantity Estimate, Quantity Interval, Quantity Lower, Quantity Upper, ImmutableArray<FunnelPoint> Filled)
{
    public IEnumerable<Quantity> Quantities => [Missing, Side, Estimate, Interval, Lower, Upper];
}
