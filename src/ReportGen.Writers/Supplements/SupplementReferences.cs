using System.Collections.Immutable;
using ReportGen.Model.Ledgers;
using ReportGen.Model.Manuscripts;

namespace ReportGen.Writers.Supplements;

/// <summary>The literature of the methods, numbered as the entries of a ledger cite it.</summary>
internal sealed class SupplementReferences
{
    private readonly Dictionary<string, int> _numbers = new(StringComparer.Ordinal);

    /// <param name="literature">Entries by key, as the citation style sets them.</param>
    public SupplementReferences(Ledger ledger, ImmutableDictionary<string, ImmutableArray<Inline>> literature)
    {
        foreach (var key in ledger.Entries.SelectMany(e => e.Quantity.Derivation.Method.Literature).Where(literature.ContainsKey)) _numbers.TryAdd(key, _numbers.Count + 1);
        Entries = [.. _numbers.OrderBy(n => n.Value).Select(n => new ReferenceEntry(n.Value, n.Key, literature[n.Key]))];
    }

    public ImmutableArray<ReferenceEntry> Entries { get; }

    /// <summary>The citation of keys; nothing where none of them is known.</summary>
    public ImmutableArray<Inline> Citation(ImmutableArray<string> keys)
    {
        var numbers = keys.Where(_numbers.ContainsKey).Select(k => _numbers[k]).Order().ToImmutableArray();
        return numbers.IsEmpty ? [] : [new Inline.Citation(numbers)];
    }
}
