using System.Collections.Immutable;

namespace ReportGen.Writers.Html;

/// <summary>Texts that a file names by their position, each once, in the order of first use.</summary>
internal sealed class StringTable
{
    private readonly Dictionary<string, int> _positions = new(StringComparer.Ordinal);
    private readonly List<string> _texts = [];

    public ImmutableArray<string> Texts => [.. _texts];

    public int this[string text]
    {
        get
        {
            if (_positions.TryGetValue(text, out var known)) return known;
            _texts.Add(text);
            return _positions[text] = _texts.Count - 1;
        }
    }
}
