using System.Collections.Immutable;
using ReportGen.Typography.Fonts;
using ReportGen.Writers.Fonts;

namespace ReportGen.Writers.Layout.Text;

/// <summary>The spans of a paragraph as one text, with the place of every character on an endless line.</summary>
internal sealed class MeasuredText
{
    /// <summary>Width of the empty box for a missing character, in ems.</summary>
    public const double MissingWidth = 0.6;

    private readonly double[] _x;
    private readonly double[] _space;
    private readonly int[] _starts;
    private readonly FontSet _fonts;
    private readonly List<(int Start, int End)> _ligatures = [];

    public MeasuredText(ImmutableArray<TextSpan> spans, FontSet fonts)
    {
        Spans = spans;
        _fonts = fonts;
        Text = string.Concat(spans.Select(s => s.Text));
        _x = new double[Text.Length + 1];
        _space = new double[Text.Length + 1];
        _starts = new int[spans.Length + 1];
        for (var i = 0; i < spans.Length; i++)
        {
            _starts[i + 1] = _starts[i] + spans[i].Text.Length;
            Measure(spans[i], _starts[i]);
        }
    }

    public ImmutableArray<TextSpan> Spans { get; }

    public string Text { get; }

    public double Width => _x[^1];

    /// <summary>Where the character at an index begins.</summary>
    public double X(int index) => _x[index];

    /// <summary>Sum of the word spaces before an index.</summary>
    public double Space(int index) => _space[index];

    public int SpanStart(int span) => _starts[span];

    /// <summary>The span that an index lies in.</summary>
    public int SpanAt(int index)
    {
        var found = Array.BinarySearch(_starts, index);
        if (found < 0) return ~found - 1;
        // Of empty spans at one place the last one holds the character.
        while (found + 1 < Spans.Length && _starts[found + 1] == index) found++;
        return Math.Min(found, Spans.Length - 1);
    }

    public FontFace FaceOf(TextFormat format) => _fonts.Face(format.Font);

    /// <summary>Width of the hyphen that would be drawn at an index.</summary>
    public double HyphenWidth(int index)
    {
        var format = Spans[SpanAt(Math.Max(0, index - 1))].Format;
        return FaceOf(format).Measure("-", format.Size);
    }

    /// <summary>
    /// A ligature that a hyphen divides is set as two parts: how much wider each is than its share of the ligature. Zero for other places.
    /// </summary>
    public (double Before, double After) DividedAt(int index)
    {
        foreach (var (start, end) in _ligatures)
        {
            if (end <= index) continue;
            if (start >= index) break;
            var format = Spans[SpanAt(start)].Format;
            double WidthOf(int from, int to) => FaceOf(format).Shape(Text[from..to], format.Features).WidthAt(format.Size);
            return (WidthOf(start, index) - (_x[index] - _x[start]), WidthOf(index, end) - (_x[end] - _x[index]));
        }

        return (0, 0);
    }

    private void Measure(TextSpan span, int offset)
    {
        if (span.Format.FixedWidth is { } ems) MeasureFixed(span, offset, ems);
        else MeasureGlyphs(span, offset);
    }

    private void MeasureFixed(TextSpan span, int offset, double ems)
    {
        for (var i = 0; i < span.Text.Length; i++)
        {
            var width = char.IsLowSurrogate(span.Text[i]) ? 0 : ems * span.Format.Size;
            _x[offset + i + 1] = _x[offset + i] + width;
            _space[offset + i + 1] = _space[offset + i];
        }
    }

    private void MeasureGlyphs(TextSpan span, int offset)
    {
        var run = FaceOf(span.Format).Shape(span.Text, span.Format.Features);
        var scale = span.Format.Size / run.Face.UnitsPerEm;
        for (int glyph = 0, i = 0; i < span.Text.Length; i++)
        {
            // A ligature's advance is shared out evenly among its characters; characters without a glyph take no room.
            var width = 0.0;
            while (glyph + 1 < run.Count && run.Clusters[glyph + 1] <= i) glyph++;
            if (glyph < run.Count && run.Clusters[glyph] <= i && span.Text[i] != '\n')
            {
                var end = glyph + 1 < run.Count ? run.Clusters[glyph + 1] : span.Text.Length;
                width = run.Advances[glyph] * scale / (end - run.Clusters[glyph]);
                if (i == run.Clusters[glyph] && end > i + 1) _ligatures.Add((offset + i, offset + end));
            }

            _x[offset + i + 1] = _x[offset + i] + width;
            _space[offset + i + 1] = _space[offset + i] + (WordSpaces.Is(span.Text[i]) ? width : 0);
        }
    }
}
