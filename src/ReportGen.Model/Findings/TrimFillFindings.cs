using System.Collections.Immutable;

namespace ReportGen.Model.Findings;

/// <summary>Trim and fill; estimate and interval are those with the studies filled in, on the reader's scale.</summary>
/// <param name="Missing">Number of studies estimated to be missing.</param>
/// <param name="Side">"left" or "right" of the funnel.</param>
/// <param name="Filled">The studies filled in.</param>
public sealed record TrimFillFindings(
    Quantity Missing, Quantity Side, Quantity Estimate, Quantity Interval, Quantity Lower, Quantity Upper, ImmutableArray<FilledStudy> Filled)
{
    public IEnumerable<Quantity> Quantities => [Missing, Side, Estimate, Interval, Lower, Upper, .. Filled.SelectMany(f => (Quantity[])[f.Yi, f.Vi])];
}
