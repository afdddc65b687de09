using System.Collections.Immutable;
using ReportGen.Model.Findings;

namespace ReportGen.Model.Ledgers;

/// <summary>Every number of a review with where it comes from and where it goes: quantities and sources, both ways.</summary>
/// <param name="Entries">One for each quantity, in the order of the findings.</param>
/// <param name="Sources">One for each cell and setting that a quantity is read from, in the order of their first use.</param>
public sealed record Ledger(ImmutableArray<LedgerEntry> Entries, ImmutableArray<LedgerSource> Sources)
{
    private readonly ImmutableDictionary<string, LedgerEntry> _entries = Entries.ToImmutableDictionary(e => e.Quantity.Address, StringComparer.Ordinal);
    private readonly ImmutableDictionary<string, LedgerSource> _sources = Sources.ToImmutableDictionary(s => s.Source.Address, StringComparer.Ordinal);

    /// <summary>The entry of a quantity, or null.</summary>
    public LedgerEntry? Find(string address) => _entries.GetValueOrDefault(address);

    /// <summary>The entry of a cell or setting, or null.</summary>
    public LedgerSource? Source(string address) => _sources.GetValueOrDefault(address);

    /// <summary>Whether a cell or setting goes into a result or is printed, beside being read.</summary>
    public bool IsUsed(LedgerSource source)
    {
        ArgumentNullException.ThrowIfNull(source);
        return source.Uses.Select(u => Find(u)!).Any(e => ReadBy(e.Quantity) != source || !e.Uses.IsEmpty || !e.Prints.IsEmpty);
    }

    /// <summary>The source that a quantity is nothing but the reading of, or null.</summary>
    public LedgerSource? ReadBy(Quantity quantity)
    {
        ArgumentNullException.ThrowIfNull(quantity);
        return quantity.Derivation is { Formula: null, Inputs: [DerivationInput.OfSource only] } ? Source(only.Address) : null;
    }
}
