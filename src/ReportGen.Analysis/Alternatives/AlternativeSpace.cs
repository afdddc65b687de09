using System.Collections.Immutable;
using ReportGen.Model.Findings;

namespace ReportGen.Analysis.Alternatives;

/// <summary>The other methods by which an analysis of a review may have been made.</summary>
public abstract class AlternativeSpace
{
    /// <summary>More pairs of changes than these are not tried.</summary>
    public const int MostPairs = 20_000;

    private ImmutableArray<Alternative> _one;
    private ImmutableArray<Alternative> _two;

    /// <summary>Beginning of the addresses: <c>leakage.crude</c>.</summary>
    public abstract string Address { get; }

    /// <summary>As the review computes it.</summary>
    public abstract Alternative Declared { get; }

    /// <summary>All methods that differ in one choice, in the order of <see cref="MethodAspect"/>; those that give no result are left out.</summary>
    public ImmutableArray<Alternative> OneChange => _one.IsDefault ? _one = Make(1) : _one;

    /// <summary>All methods that differ in two choices, or the first <see cref="MostPairs"/> of them.</summary>
    public ImmutableArray<Alternative> TwoChanges => _two.IsDefault ? _two = Make(2) : _two;

    /// <summary>That of a quantity which is read and not computed: no other method.</summary>
    public static AlternativeSpace Single(Quantity quantity, string part)
    {
        ArgumentNullException.ThrowIfNull(quantity);
        var parts = ImmutableDictionary.CreateRange(StringComparer.Ordinal, [KeyValuePair.Create(part, quantity.Value)]);
        return new PlannedSpace<Quantity>(quantity.Address, quantity, [], _ => parts);
    }

    private protected abstract ImmutableArray<Alternative> Make(int changes);
}
