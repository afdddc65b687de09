using System.Collections.Immutable;
using ReportGen.Model.Manuscripts;
using MarkdownFootnote = Markdig.Extensions.Footnotes.Footnote;

namespace ReportGen.Composition.Markdown;

/// <summary>Numbers footnotes in the order of their first mark.</summary>
public sealed class FootnoteRegister
{
    private readonly Dictionary<MarkdownFootnote, int> _numbers = new(ReferenceEqualityComparer.Instance);
    private readonly List<ImmutableArray<Block>> _contents = [];

    /// <summary>The footnote's number; at its first mark <paramref name="compose"/> makes its content, so that citations in it are numbered there.</summary>
    public int Number(MarkdownFootnote footnote, Func<ImmutableArray<Block>> compose)
    {
        if (_numbers.TryGetValue(footnote, out var known)) return known;
        _contents.Add([]);
        var number = _contents.Count;
        _numbers.Add(footnote, number);
        _contents[number - 1] = compose();
        return number;
    }

    public bool IsMarked(MarkdownFootnote footnote) => _numbers.ContainsKey(footnote);

    /// <summary>In the order of their numbers.</summary>
    public ImmutableArray<Footnote> Footnotes() => [.. _contents.Select((c, i) => new Footnote(i + 1, c))];
}
