using System.Collections.Immutable;
using ReportGen.Model.Findings;
using ReportGen.Statistics;

namespace ReportGen.Analysis.Alternatives;

/// <summary>Gathers what an alternative gives; what does not exist is left out.</summary>
internal sealed class PartValues
{
    private readonly ImmutableDictionary<string, QuantityValue>.Builder _parts = ImmutableDictionary.CreateBuilder<string, QuantityValue>(StringComparer.Ordinal);

    public PartValues Number(string part, double? value)
    {
        if (value is { } number && double.IsFinite(number)) _parts[part] = new QuantityValue.Scalar(number);
        return this;
    }

    /// <summary>An interval as <paramref name="part"/>, with its limits.</summary>
    public PartValues Interval(string part, Interval? value, string lower = "lower", string upper = "upper")
    {
        if (value is not { } limits || !double.IsFinite(limits.Lower) || !double.IsFinite(limits.Upper)) return this;
        _parts[part] = new QuantityValue.Interval(limits.Lower, limits.Upper);
        return Number(lower, limits.Lower).Number(upper, limits.Upper);
    }

    public ImmutableDictionary<string, QuantityValue> All() => _parts.ToImmutable();
}
