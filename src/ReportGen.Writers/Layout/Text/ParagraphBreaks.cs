using ReportGen.Typography.LineBreaking;

namespace ReportGen.Writers.Layout.Text;

/// <summary>Collects the places where a text may be broken: between words, after hyphens, inside words by hyphenation, and, where something is wider than the line, anywhere.</summary>
internal sealed class ParagraphBreaks
{
    /// <summary>Of a break before a sign of an address that is wider than a line.</summary>
    public const double AddressPenalty = 1000;

    private const double HyphenPenalty = 50, ShortPartPenalty = 150, CompoundPenalty = 400, EmergencyPenalty = 2000;

    private readonly MeasuredText _text;
    private readonly List<ParagraphBreak> _places = [];
    private readonly List<BreakCandidate> _candidates = [];

    private ParagraphBreaks(MeasuredText text) => _text = text;

    public IReadOnlyList<ParagraphBreak> Places => _places;

    public List<BreakCandidate> Candidates => _candidates;

    /// <param name="hyphenator">Null for text that is not hyphenated.</param>
    public static ParagraphBreaks Of(MeasuredText text, double width, Hyphenator? hyphenator)
    {
        var breaks = new ParagraphBreaks(text);
        var hyphens = hyphenator is null ? [] : HyphensIn(text, hyphenator);
        var next = 0;
        foreach (var opportunity in LineBreakOpportunities.In(text.Text))
        {
            for (; next < hyphens.Count && hyphens[next].Place < opportunity.Position; next++) breaks.AddHyphen(hyphens[next], width);
            if (next < hyphens.Count && hyphens[next].Place == opportunity.Position) next++;
            if (KeptTogether.At(text.Text, opportunity.Position)) continue;
            breaks.Add(
                breaks.WithoutBlanks(opportunity.Position), opportunity.Position, opportunity.Kind == LineBreakKind.SoftHyphen,
                opportunity.Kind == LineBreakKind.Mandatory, width);
        }

        for (; next < hyphens.Count; next++) breaks.AddHyphen(hyphens[next], width);
        breaks.Add(breaks.WithoutBlanks(text.Text.Length), text.Text.Length, false, true, width);
        return breaks;
    }

    private int WithoutBlanks(int end)
    {
        var floor = _places.Count > 0 ? _places[^1].Next : 0;
        while (end > floor && _text.Text[end - 1] is ' ' or '\n' or '\t' or '\u200B') end--;
        return Math.Max(end, floor);
    }

    private void AddHyphen((int Place, double Penalty) hyphen, double width) => Add(hyphen.Place, hyphen.Place, true, false, width, hyphen.Penalty);

    private void Add(int end, int next, bool drawsHyphen, bool forced, double width, double hyphenPenalty = HyphenPenalty)
    {
        var start = _places.Count > 0 ? _places[^1].Next : 0;
        var hyphenWidth = drawsHyphen ? _text.HyphenWidth(end) : 0;
        if (_text.X(end) - _text.X(start) + hyphenWidth > width) AddEmergency(start, end, width);
        var hyphenated = drawsHyphen || end > 0 && end == next && _text.Text[end - 1] is '-' or '\u2010';
        AddCandidate(new ParagraphBreak(end, next, drawsHyphen), hyphenWidth, hyphenated ? hyphenPenalty : 0, hyphenated && !forced, forced);
    }

    /// <summary>Breaks between any two characters, best before a sign; without them a long address would leave its column.</summary>
    private void AddEmergency(int start, int end, double width)
    {
        if (width <= 0) return;
        for (var i = start + 1; i < end; i++)
            if (_text.X(i) > _text.X(i - 1) && !char.IsLowSurrogate(_text.Text[i]) && _text.X(i) > _text.X(start))
                AddCandidate(new ParagraphBreak(i, i, false), 0, _text.Text[i] is '-' or '.' ? AddressPenalty : EmergencyPenalty, false, false);
    }

    private void AddCandidate(ParagraphBreak place, double hyphenWidth, double penalty, bool hyphenated, bool forced)
    {
        _places.Add(place);
        var (before, after) = place.DrawsHyphen ? _text.DividedAt(place.End) : (0, 0);
        _candidates.Add(new BreakCandidate(
            _text.X(place.End) + before + hyphenWidth, _text.Space(place.End), _text.X(place.Next) - after, _text.Space(place.Next), penalty, hyphenated, forced));
    }

    /// <summary>Places for hyphens with what they cost: more in a compound that has a hyphen already. The last word is not divided: no syllable stands alone on a line.</summary>
    private static List<(int Place, double Penalty)> HyphensIn(MeasuredText text, Hyphenator hyphenator)
    {
        var found = new List<(int, double)>();
        var lastWord = LastWordEnd(text.Text);
        for (var start = 0; start < text.Text.Length;)
        {
            var end = start + 1;
            var raised = IsRaised(text, start);
            while (end < text.Text.Length && !char.IsWhiteSpace(text.Text[end]) && IsRaised(text, end) == raised) end++;
            var word = text.Text.AsSpan(start, end - start);
            if (!raised && (start == 0 || end < lastWord) && !KeptTogether.IsLabel(text.Text, start, end))
                foreach (var place in hyphenator.BreaksIn(word)) found.Add((start + place, PenaltyOf(word, place)));
            start = end;
        }

        return found;
    }

    private static int LastWordEnd(string text)
    {
        var end = text.Length;
        while (end > 0 && char.IsWhiteSpace(text[end - 1])) end--;
        return end;
    }

    /// <summary>A hyphen after two letters reads worse than one after more.</summary>
    private static double PenaltyOf(ReadOnlySpan<char> word, int place) =>
        word.Contains('-') ? CompoundPenalty : place < 3 || !char.IsLetter(word[place - 3]) ? ShortPartPenalty : HyphenPenalty;

    private static bool IsRaised(MeasuredText text, int index) => text.Spans[text.SpanAt(index)].Format.IsRaised;
}
