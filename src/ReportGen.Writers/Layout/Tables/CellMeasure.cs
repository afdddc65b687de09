using System.Runtime.InteropServices;
using ReportGen.Writers.Fonts;
using ReportGen.Writers.Layout.Text;

namespace ReportGen.Writers.Layout.Tables;

/// <summary>How wide a cell's text is, measured once at the size of its style.</summary>
internal sealed class CellMeasure
{
    private readonly List<BreakCandidate> _candidates;

    public CellMeasure(InlineText text, FontSet fonts)
    {
        var measured = new MeasuredText(text.Spans, fonts);
        _candidates = [.. ParagraphBreaks.Of(measured, double.PositiveInfinity, null).Candidates];
        double word = 0, line = 0;
        foreach (var candidate in _candidates)
        {
            Least = Math.Max(Least, candidate.End - word);
            word = candidate.Start;
            if (!candidate.Forced) continue;
            Natural = Math.Max(Natural, candidate.End - line);
            line = candidate.Start;
        }
    }

    /// <summary>Width of the widest part that is not broken without hyphenation.</summary>
    public double Least { get; }

    /// <summary>Width of the longest line when only forced breaks are taken.</summary>
    public double Natural { get; }

    /// <summary>Lines that it takes in a width, at the size of its style.</summary>
    public int LinesAt(double width) => Natural <= width ? 1 : RaggedLineBreaker.Break(CollectionsMarshal.AsSpan(_candidates), width).Length;
}
