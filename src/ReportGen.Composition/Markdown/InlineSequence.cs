using System.Collections.Immutable;
using ReportGen.Model.Manuscripts;

namespace ReportGen.Composition.Markdown;

/// <summary>
/// Inlines in the making: neighbouring texts and neighbouring citations are joined; a citation goes after an adjacent full stop or comma
/// and loses the blank before it, as AMA sets superscript numbers.
/// </summary>
public sealed class InlineSequence
{
    private readonly List<Inline> _items = [];

    /// <summary>Joins neighbouring texts.</summary>
    public static ImmutableArray<Inline> Merge(IEnumerable<Inline> inlines)
    {
        var sequence = new InlineSequence();
        foreach (var inline in inlines) sequence.Add(inline);
        return sequence.ToInlines();
    }

    public void Add(Inline inline)
    {
        switch (inline)
        {
            case Inline.Text text:
                AddText(text.Content);
                break;
            case Inline.Citation citation:
                AddCitation(citation);
                break;
            default:
                _items.Add(inline);
                break;
        }
    }

    /// <summary>Literal text of the author: its first character may change places with a citation before it.</summary>
    public void AddLiteral(string text)
    {
        if (text.Length > 0 && text[0] is '.' or ',' && _items.Count > 1 && _items[^1] is Inline.Citation citation)
        {
            _items.RemoveAt(_items.Count - 1);
            var last = PlainText.LastCharacter(_items[^1]);
            if (text[0] != '.' || last != '.') AddText(text[..1]);
            _items.Add(citation);
            text = text[1..];
        }

        AddText(text);
    }

    public ImmutableArray<Inline> ToInlines() => [.. _items];

    private void AddText(string text)
    {
        if (text.Length == 0) return;
        if (_items.Count > 0 && _items[^1] is Inline.Text before) _items[^1] = new Inline.Text(before.Content + text);
        else _items.Add(new Inline.Text(text));
    }

    private void AddCitation(Inline.Citation citation)
    {
        if (_items.Count > 0 && _items[^1] is Inline.Text text)
        {
            _items.RemoveAt(_items.Count - 1);
            AddText(text.Content.TrimEnd(' '));
        }

        if (_items.Count > 0 && _items[^1] is Inline.Citation before)
        {
            _items[^1] = new Inline.Citation([.. before.Numbers.Concat(citation.Numbers).Distinct().Order()]);
        }
        else
        {
            _items.Add(citation);
        }
    }
}
