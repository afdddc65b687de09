using System.Collections.Immutable;
using System.Globalization;
using ReportGen.Typography.LineBreaking;

namespace ReportGen.Figures.Text;

/// <summary>Breaks pieces of text into lines of even width.</summary>
internal sealed class LineBreaker
{
    // Kerning at the end of a word and rounding let a line differ from the sum of its words by less than this.
    private const double Slack = 0.01;

    private readonly FigureText _text;
    private readonly double _size;
    private readonly ImmutableArray<TextPiece> _pieces;
    private readonly ImmutableArray<int> _starts;
    private readonly string _all;

    public LineBreaker(FigureText text, ImmutableArray<TextPiece> pieces, double size)
    {
        (_text, _size, _pieces) = (text, size, pieces);
        _all = OneLine(string.Concat(pieces.Select(p => p.Text)));
        var starts = ImmutableArray.CreateBuilder<int>(pieces.Length + 1);
        starts.Add(0);
        foreach (var piece in pieces) starts.Add(starts[^1] + piece.Text.Length);
        _starts = starts.ToImmutable();
    }

    /// <summary>Width of the longest word.</summary>
    public double Narrowest => Words().Select(w => w.Trimmed).DefaultIfEmpty(0).Max();

    public TextBlock Break(double width)
    {
        var words = Words().SelectMany(w => w.Trimmed <= width + Slack ? [w] : Divide(w, width)).ToList();
        var lines = Fill(words, width);
        if (lines.Count > 1) lines = Fill(words, Evened(words, width, lines.Count));
        return new TextBlock([.. lines.Select(l => Line(l.Start, l.End))], _size);
    }

    // Line ends and tabs of data are blanks in a drawing.
    private static string OneLine(string text) => string.Concat(text.Select(c => char.IsControl(c) ? ' ' : c));

    private IEnumerable<Word> Words()
    {
        var start = 0;
        foreach (var opportunity in LineBreakOpportunities.In(_all))
        {
            if (opportunity.Kind != LineBreakKind.Allowed || InsideWhole(opportunity.Position)) continue;
            yield return WordAt(start, opportunity.Position);
            start = opportunity.Position;
        }

        if (start < _all.Length) yield return WordAt(start, _all.Length);
    }

    private bool InsideWhole(int position)
    {
        for (var i = 0; i < _pieces.Length; i++)
            if (_pieces[i].Whole && position > _starts[i] && position < _starts[i + 1])
                return true;
        return false;
    }

    private Word WordAt(int start, int end)
    {
        var trimmed = start + _all[start..end].TrimEnd(' ').Length;
        return new Word(start, end, Measure(start, end), Measure(start, trimmed));
    }

    // A word wider than a line is divided between characters as readers see them.
    private IEnumerable<Word> Divide(Word word, double width)
    {
        var start = word.Start;
        while (start < word.End)
        {
            var end = start + StringInfo.GetNextTextElementLength(_all, start);
            while (end < word.End)
            {
                var longer = end + StringInfo.GetNextTextElementLength(_all, end);
                if (WordAt(start, longer).Trimmed > width) break;
                end = longer;
            }

            yield return WordAt(start, Math.Min(end, word.End));
            start = end;
        }
    }

    private static List<(int Start, int End)> Fill(List<Word> words, double width)
    {
        List<(int Start, int End)> lines = [];
        var used = 0.0;
        foreach (var word in words)
        {
            if (lines.Count == 0 || used + word.Trimmed > width + Slack)
            {
                lines.Add((word.Start, word.End));
                used = 0;
            }

            lines[^1] = (lines[^1].Start, word.End);
            used += word.Full;
        }

        return lines;
    }

    // The narrowest width that needs no more lines.
    private static double Evened(List<Word> words, double width, int lines)
    {
        var narrow = words.Max(w => w.Trimmed);
        var wide = width;
        for (var i = 0; i < 12 && wide - narrow > 0.1; i++)
        {
            var middle = (narrow + wide) / 2;
            if (Fill(words, middle).Count <= lines) wide = middle;
            else narrow = middle;
        }

        return wide;
    }

    private double Measure(int start, int end) => Spans(start, end) is [.., var last] ? last.X + last.Width : 0;

    private TextLine Line(int start, int end)
    {
        var spans = Spans(start, start + _all[start..end].TrimEnd(' ').Length);
        return new TextLine(spans, spans is [.., var last] ? last.X + last.Width : 0);
    }

    // Blanks at the ends of a span are distance, not text: writers differ in what they do with them.
    private ImmutableArray<TextSpan> Spans(int start, int end)
    {
        var spans = ImmutableArray.CreateBuilder<TextSpan>();
        var x = 0.0;
        for (var i = 0; i < _pieces.Length; i++)
        {
            var (from, to) = (Math.Max(start, _starts[i]), Math.Min(end, _starts[i + 1]));
            if (from >= to) continue;
            var piece = _pieces[i] with { Text = _all[from..to] };
            var blank = _text.Width(piece with { Text = _all[from..(to - piece.Text.TrimStart(' ').Length)] }, _size);
            var width = _text.Width(piece, _size);
            spans.Add(new TextSpan(x + blank, width - blank, piece with { Text = piece.Text.Trim(' ') }));
            x += width;
        }

        return spans.ToImmutable();
    }

    /// <summary>A stretch between two places where a line may end.</summary>
    /// <param name="Full">Width with the blanks at its end.</param>
    /// <param name="Trimmed">Width without them.</param>
    private readonly record struct Word(int Start, int End, double Full, double Trimmed);
}
