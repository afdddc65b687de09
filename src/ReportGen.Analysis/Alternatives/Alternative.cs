using System.Collections.Immutable;
using ReportGen.Model.Findings;

namespace ReportGen.Analysis.Alternatives;

/// <summary>What an analysis gives by another method.</summary>
/// <param name="Changes">What differs from the review's; empty for the review's own.</param>
/// <param name="Parts">Numbers and intervals by the last part of their address, on the scale of the review's quantities.</param>
public sealed record Alternative(ImmutableArray<MethodChange> Changes, ImmutableDictionary<string, QuantityValue> Parts)
{
    public QuantityValue? Part(string name) => Parts.GetValueOrDefault(name);
}
