using System.Collections.Immutable;
using ReportGen.Composition.Prose;

namespace ReportGen.Audit.Lint.Reading;

/// <summary>Divides the blocks of a text into sentences and reads their numbers.</summary>
internal sealed class SentenceReader(Vocabulary vocabulary)
{
    private static readonly string[] Abbreviations = ["e.g", "i.e", "vs", "cf", "al", "approx", "Fig", "No", "Dr", "St", "ca", "resp"];

    private readonly NumberReader _numbers = new(vocabulary);

    public ImmutableArray<Sentence> Read(ImmutableArray<ProseBlock> blocks, ManuscriptPart part) => [.. blocks.SelectMany(b => Read(b, part))];

    private IEnumerable<Sentence> Read(ProseBlock block, ManuscriptPart part)
    {
        var text = block.Text.Replace('\u00a0', ' ');
        var start = 0;
        for (var i = 0; i < text.Length; i++)
        {
            if (!Ends(text, i)) continue;
            yield return Sentence(block, start, text[start..(i + 1)], part);
            start = i + 1;
        }

        if (start < text.Length && !string.IsNullOrWhiteSpace(text[start..])) yield return Sentence(block, start, text[start..], part);
    }

    private Sentence Sentence(ProseBlock block, int start, string text, ManuscriptPart part)
    {
        var sentence = new Sentence(block, start, text, part);
        var cited = block.Pieces.OfType<ProsePiece.Citation>().Where(c => c.Start >= start && c.Start <= start + text.Length).SelectMany(c => c.Keys);
        return sentence with { Numbers = _numbers.Read(sentence), Cited = [.. cited.Distinct(StringComparer.Ordinal)] };
    }

    // A full stop ends a sentence where a blank and then no small letter follow, and no abbreviation precedes.
    private static bool Ends(string text, int at)
    {
        if (text[at] is not ('.' or '?' or '!')) return false;
        if (at + 1 >= text.Length) return true;
        if (text[at + 1] != ' ' || (at + 2 < text.Length && char.IsLower(text[at + 2]))) return false;
        var word = at;
        while (word > 0 && (char.IsLetter(text[word - 1]) || text[word - 1] == '.')) word--;
        return !Abbreviations.Contains(text[word..at], StringComparer.OrdinalIgnoreCase) && at - word != 1;
    }
}
