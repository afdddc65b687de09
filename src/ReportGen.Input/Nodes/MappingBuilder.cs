using System.Collections.Immutable;
using ReportGen.Input.Messages;
using ReportGen.Model.Diagnostics;

namespace ReportGen.Input.Nodes;

/// <summary>Gathers the entries of a mapping and reports keys that stand twice.</summary>
internal sealed class MappingBuilder(DiagnosticBag diagnostics)
{
    private readonly Dictionary<string, SourceSpan> _seen = new(StringComparer.Ordinal);
    private readonly ImmutableArray<KeyValuePair<Sourced<string>, Node>>.Builder _entries =
        ImmutableArray.CreateBuilder<KeyValuePair<Sourced<string>, Node>>();

    public void Add(Sourced<string> key, Node value)
    {
        if (_seen.TryAdd(key.Value, key.Span)) _entries.Add(new(key, value));
        else diagnostics.Add(KeyDiagnostics.DoubledKey(key, _seen[key.Value]));
    }

    public Node.Mapping ToMapping(SourceSpan span) => new(_entries.ToImmutable(), span);
}
