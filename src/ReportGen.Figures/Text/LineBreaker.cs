using System.Collections.Immutable;
using System.Globalization;

namespace ReportGen.Figures.Text;

/// <summary>Breaks pieces of text into lines of even width.</summary>
internal sealed class LineBreaker(FigureText text, double size)
{
    // Kerning across a blank and rounding may differ between a line and the sum of its words by less than this.
    private const double Slack = 0.01;

    private ImmutableArray<TextPiece> _pieces = [];

    public TextBlock Break(ImmutableArray<TextPiece> pieces, double width)
    {
        _pieces = [.. pieces.Select(p => p with { Text = OneLine(p.Text) })];
        var words = Words(Tokens()).SelectMany(w => Fit(w, width)).ToList();
        var lines = Fill(words, width);
        if (lines.Count > 1) lines = Fill(words, Evened(words, width, lines.Count));
        return new TextBlock([.. lines.Select(Line)], size);
    }

    // Line ends and tabs of data are blanks in a drawing.
    private static string OneLine(string text) => string.Concat(text.Select(c => char.IsControl(c) ? ' ' : c));

    private IEnumerable<TextToken> Tokens()
    {
        for (var i = 0; i < _pieces.Length; i++)
        {
            var parts = _pieces[i].Whole ? [_pieces[i].Text] : _pieces[i].Text.Split(' ');
            for (var j = 0; j < parts.Length; j++)
            {
                // The blank at the end of a piece goes before the next piece's first token.
                if (j == parts.Length - 1 && parts[j].Length == 0 && i < _pieces.Length - 1 && j > 0) continue;
                var blank = j > 0 || (i > 0 && _pieces[i - 1].Text.EndsWith(' ') && !_pieces[i - 1].Whole);
                yield return Token(i, parts[j], blank);
            }
        }
    }

    private TextToken Token(int source, string part, bool blank) =>
        new(source, part, text.Width(_pieces[source] with { Text = part }, size), blank);

    private static List<List<TextToken>> Words(IEnumerable<TextToken> tokens)
    {
        List<List<TextToken>> words = [];
        foreach (var token in tokens)
        {
            if (token.Blank || words.Count == 0) words.Add([]);
            words[^1].Add(token);
        }

        return words;
    }

    // A word wider than a line is divided: between its tokens and, where that is not enough, between characters as readers see them.
    private IEnumerable<List<TextToken>> Fit(List<TextToken> word, double width)
    {
        if (Width(word) <= width + Slack) return [word];
        List<List<TextToken>> parts = [];
        var room = 0.0;
        foreach (var piece in word.SelectMany(t => t.Width <= width + Slack ? [t] : Divide(t, width)))
        {
            if (parts.Count == 0 || piece.Width > room + Slack)
            {
                parts.Add([]);
                room = width;
            }

            parts[^1].Add(piece);
            room -= piece.Width;
        }

        return parts;
    }

    private IEnumerable<TextToken> Divide(TextToken token, double width)
    {
        var rest = token.Text;
        var blank = token.Blank;
        while (rest.Length > 0)
        {
            var length = StringInfo.GetNextTextElementLength(rest);
            while (length < rest.Length)
            {
                var longer = length + StringInfo.GetNextTextElementLength(rest, length);
                if (Token(token.Source, rest[..longer], blank).Width > width) break;
                length = longer;
            }

            yield return Token(token.Source, rest[..length], blank);
            rest = rest[length..];
            blank = false;
        }
    }

    private List<List<List<TextToken>>> Fill(List<List<TextToken>> words, double width)
    {
        List<List<List<TextToken>>> lines = [];
        var used = 0.0;
        foreach (var word in words)
        {
            var wide = Width(word);
            if (lines.Count == 0 || used + Blank(word) + wide > width + Slack)
            {
                lines.Add([]);
                used = -Blank(word);
            }

            lines[^1].Add(word);
            used += Blank(word) + wide;
        }

        return lines;
    }

    // The narrowest width that needs no more lines.
    private double Evened(List<List<TextToken>> words, double width, int lines)
    {
        var narrow = words.Max(Width);
        var wide = width;
        for (var i = 0; i < 12 && wide - narrow > 0.1; i++)
        {
            var middle = (narrow + wide) / 2;
            if (Fill(words, middle).Count <= lines) wide = middle;
            else narrow = middle;
        }

        return wide;
    }

    private static double Width(List<TextToken> word) => word.Sum(t => t.Width);

    private double Blank(List<TextToken> word) => word[0].Blank ? text.Width(_pieces[word[0].Source] with { Text = " " }, size) : 0;

    private TextLine Line(List<List<TextToken>> words)
    {
        var spans = ImmutableArray.CreateBuilder<TextSpan>();
        var x = 0.0;
        foreach (var run in Runs(words))
        {
            var piece = _pieces[run.Source] with { Text = run.Text };
            var width = text.Width(piece, size);
            x += run.Blank;
            if (run.Text.Length > 0) spans.Add(new TextSpan(x, width, piece));
            x += width;
        }

        return new TextLine(spans.ToImmutable(), x);
    }

    // Neighbours from the same piece are one text again, with their blanks.
    private List<(int Source, string Text, double Blank)> Runs(List<List<TextToken>> words)
    {
        List<(int Source, string Text, double Blank)> runs = [];
        for (var i = 0; i < words.Count; i++)
        {
            foreach (var token in words[i])
            {
                var blank = i > 0 && token.Blank;
                if (runs.Count > 0 && runs[^1].Source == token.Source)
                    runs[^1] = runs[^1] with { Text = runs[^1].Text + (blank ? " " : "") + token.Text };
                else
                    runs.Add((token.Source, token.Text, blank ? text.Width(" ", size) : 0));
            }
        }

        return runs;
    }
}
