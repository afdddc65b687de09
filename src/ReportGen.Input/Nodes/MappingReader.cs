using System.Collections.Immutable;
using ReportGen.Input.Messages;
using ReportGen.Model.Diagnostics;

namespace ReportGen.Input.Nodes;

/// <summary>
/// Typed access to a mapping. Every key that is asked for is known; <see cref="Finish"/> reports the others. A value that is missing or wrong
/// is reported and read as empty, so that the rest of the file is still looked at.
/// </summary>
/// <param name="mapping">The mapping.</param>
/// <param name="name">What it is, for messages: "table 'studies'".</param>
/// <param name="span">Where a missing key is reported: the key that owns the mapping.</param>
internal sealed class MappingReader(Node.Mapping mapping, string name, SourceSpan span, DiagnosticBag diagnostics)
{
    private readonly List<string> _known = [];

    public string Name => name;

    public SourceSpan Span => span;

    public DiagnosticBag Diagnostics => diagnostics;

    public ImmutableArray<KeyValuePair<Sourced<string>, Node>> Entries => mapping.Entries;

    public IEnumerable<string> Keys => mapping.Entries.Select(e => e.Key.Value);

    /// <summary>The keys of the mappings under keys that nothing asked for: what a mistyped section declares.</summary>
    public IEnumerable<string> NamesUnderUnknownKeys => mapping.Entries.Where(e => !_known.Contains(e.Key.Value))
        .Select(e => e.Value).OfType<Node.Mapping>().SelectMany(m => m.Entries).Select(e => e.Key.Value);

    /// <summary>The value of a key that may be left out.</summary>
    public Node? Find(string key)
    {
        if (!_known.Contains(key)) _known.Add(key);
        return mapping.Entries.FirstOrDefault(e => e.Key.Value == key).Value;
    }

    /// <summary>The value of a key that must be there.</summary>
    public Node? Require(string key)
    {
        var value = Find(key);
        if (value is null) diagnostics.Add(KeyDiagnostics.MissingKey(span, name, key));
        return value;
    }

    /// <summary>A text that must be there; empty where it is not.</summary>
    public Sourced<string> Text(string key) => TextOf(Require(key), What(key)) ?? new Sourced<string>("", span);

    /// <summary>A text that may be left out.</summary>
    public Sourced<string>? OptionalText(string key) => TextOf(Find(key), What(key));

    /// <summary>A whole number from <paramref name="min"/> to <paramref name="max"/>; must be there unless <paramref name="otherwise"/> says what it is else.</summary>
    public int Whole(string key, int min, int max, int? otherwise = null) =>
        OptionalWhole(key, min, max, otherwise is null) ?? otherwise ?? min;

    public int? OptionalWhole(string key, int min, int max, bool required = false)
    {
        if (TextOf(required ? Require(key) : Find(key), What(key)) is not { } text) return null;
        return NodeValues.Whole(text, What(key), min, max, diagnostics);
    }

    /// <summary>A number above <paramref name="above"/> (or from it, where <paramref name="orEqual"/>).</summary>
    public double Number(string key, double above, bool orEqual, double? otherwise = null)
    {
        if (TextOf(otherwise is null ? Require(key) : Find(key), What(key)) is not { } text) return otherwise ?? 0;
        return NodeValues.Number(text, What(key), above, orEqual, diagnostics);
    }

    public bool Flag(string key) => OptionalFlag(key) ?? false;

    public bool? OptionalFlag(string key) => Find(key) switch
    {
        null or { IsRefused: true } => null,
        Node.Scalar { Text: "true" } => true,
        Node.Scalar { Text: "false" } => false,
        var other => Unfit(other, key),
    };

    /// <summary>One of the names; null where it is missing or unknown, which has been reported.</summary>
    public string? Choice(string key, IReadOnlyCollection<string> names, string? otherwise = null)
    {
        if (TextOf(otherwise is null ? Require(key) : Find(key), What(key)) is not { } text) return otherwise;
        if (names.Contains(text.Value)) return text.Value;
        diagnostics.Add(KeyDiagnostics.UnknownName(text.Span, What(key), text.Value, names));
        return otherwise;
    }

    /// <summary>A list of texts, none of them twice; empty where the key is left out.</summary>
    public ImmutableArray<Sourced<string>> Texts(string key, bool required = false)
    {
        var texts = Items(key, required).Select(i => TextOf(i, "an entry of " + What(key))).OfType<Sourced<string>>().ToImmutableArray();
        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (var text in texts.Where(t => !seen.Add(t.Value))) diagnostics.Add(KeyDiagnostics.DoubledEntry(text.Span, What(key), text.Value));
        return texts;
    }

    /// <summary>A list of mappings.</summary>
    public ImmutableArray<MappingReader> Mappings(string key, string itemName, bool required = false) =>
        Items(key, required).Select(i => MappingOf(i, itemName, i.Span)).OfType<MappingReader>().ToImmutableArray();

    /// <summary>A mapping of its own.</summary>
    public MappingReader? Mapping(string key, bool required = false)
    {
        var node = required ? Require(key) : Find(key);
        return node is null ? null : MappingOf(node, $"'{key}'", KeySpan(key));
    }

    /// <summary>The mapping under <paramref name="entry"/>, one of <see cref="Entries"/>.</summary>
    public MappingReader? Mapping(KeyValuePair<Sourced<string>, Node> entry, string kind) =>
        MappingOf(entry.Value, $"{kind} '{Words.Short(entry.Key.Value)}'", entry.Key.Span);

    public ImmutableArray<Node> Items(string key, bool required = false)
    {
        switch (required ? Require(key) : Find(key))
        {
            case null or { IsRefused: true }:
                return [];
            case Node.List list:
                if (required && list.Items.IsEmpty) diagnostics.Add(KeyDiagnostics.ListLength(list.Span, What(key), 0, "at least 1 entry"));
                return list.Items;
            case var other:
                diagnostics.Add(KeyDiagnostics.WrongKind(other.Span, What(key), other.KindName, "a list"));
                return [];
        }
    }

    /// <summary>Reports the keys that nobody asked for.</summary>
    public void Finish()
    {
        foreach (var (key, _) in mapping.Entries.Where(e => !_known.Contains(e.Key.Value)))
            diagnostics.Add(KeyDiagnostics.UnknownKey(key, name, _known));
    }

    /// <summary>Reports a key that stands here although it means nothing beside another.</summary>
    public void Refuse(string key, string condition)
    {
        if (Find(key) is null) return;
        diagnostics.Add(KeyDiagnostics.KeyNotApplicable(mapping.Entries.First(e => e.Key.Value == key).Key, name, condition));
    }

    public SourceSpan KeySpan(string key) => mapping.Entries.FirstOrDefault(e => e.Key.Value == key).Key?.Span ?? span;

    /// <summary>A key with the mapping it stands in, for messages.</summary>
    public string What(string key) => $"'{key}' of {name}";

    private bool? Unfit(Node other, string key)
    {
        diagnostics.Add(KeyDiagnostics.WrongKind(other.Span, What(key), other is Node.Scalar s ? $"'{Words.Short(s.Text)}'" : other.KindName, "true or false"));
        return null;
    }

    private Sourced<string>? TextOf(Node? node, string what) => node is null ? null : NodeValues.Text(node, what, diagnostics);

    private MappingReader? MappingOf(Node node, string itemName, SourceSpan at)
    {
        if (node is Node.Mapping inner) return new MappingReader(inner, itemName, at, diagnostics);
        if (!node.IsRefused) diagnostics.Add(KeyDiagnostics.WrongKind(node.Span, itemName, node.KindName, "a mapping"));
        return null;
    }
}
