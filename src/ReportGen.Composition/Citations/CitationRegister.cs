using System.Collections.Immutable;
using ReportGen.Model.Diagnostics;
using ReportGen.Model.Manuscripts;
using ReportGen.Model.Studies;

namespace ReportGen.Composition.Citations;

/// <summary>Numbers the references in the order of their first citation.</summary>
public sealed class CitationRegister
{
    private readonly ImmutableDictionary<string, Reference> _references;
    private readonly Dictionary<string, int> _numbers = new(StringComparer.Ordinal);
    private readonly List<Reference> _cited = [];
    private readonly DiagnosticBag _diagnostics;

    /// <param name="own">The review's references; they win over <paramref name="methods"/> where both have a key.</param>
    /// <param name="methods">The literature of the methods.</param>
    /// <param name="diagnostics">Receives unknown keys.</param>
    public CitationRegister(ImmutableArray<Reference> own, ImmutableArray<Reference> methods, DiagnosticBag diagnostics)
    {
        _references = own.Concat(methods).DistinctBy(r => r.Key, StringComparer.Ordinal).ToImmutableDictionary(r => r.Key, StringComparer.Ordinal);
        _diagnostics = diagnostics;
    }

    /// <summary>Every key that can be cited.</summary>
    public IEnumerable<string> Keys => _references.Keys.Order(StringComparer.Ordinal);

    /// <summary>The reference of a key, or null; it is not cited by that.</summary>
    public Reference? Find(string key) => _references.GetValueOrDefault(key);

    /// <summary>Cites references together; an unknown key is a diagnostic. Null where none of them is known.</summary>
    public Inline.Citation? Cite(IEnumerable<Sourced<string>> keys)
    {
        var numbers = ImmutableSortedSet.CreateBuilder<int>();
        foreach (var key in keys)
        {
            if (_references.TryGetValue(key.Value, out var reference)) numbers.Add(Number(reference));
            else _diagnostics.Add(CompositionDiagnostics.UnknownReference(key.Span, key.Value, Keys));
        }

        return numbers.Count == 0 ? null : new Inline.Citation([.. numbers]);
    }

    /// <summary>The list of references, in the order of citation.</summary>
    public ImmutableArray<ReferenceEntry> Entries() => [.. _cited.Select((r, i) => new ReferenceEntry(i + 1, r.Key, VancouverStyle.Entry(r)))];

    private int Number(Reference reference)
    {
        if (_numbers.TryGetValue(reference.Key, out var known)) return known;
        _cited.Add(reference);
        _numbers.Add(reference.Key, _cited.Count);
        return _cited.Count;
    }
}
