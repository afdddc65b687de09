using System.Collections.Immutable;
using System.Runtime.InteropServices;
using ReportGen.Typography.LineBreaking;
using ReportGen.Writers.Fonts;

namespace ReportGen.Writers.Layout.Text;

/// <summary>Sets a text in lines of one width.</summary>
internal static class ParagraphSetter
{
    /// <param name="indent">First-line indent.</param>
    /// <param name="hyphenator">Null for text that is not hyphenated.</param>
    /// <returns>Lines whose items start at 0 (at the indent in the first) or where the alignment puts them.</returns>
    public static ImmutableArray<SetLine> Set(
        InlineText text, FontSet fonts, double width, TextAlignment alignment, double indent = 0, Hyphenator? hyphenator = null)
    {
        var measured = new MeasuredText(text.Spans, fonts);
        var justify = alignment == TextAlignment.Justified;
        var breaks = ParagraphBreaks.Of(measured, width - indent, hyphenator);
        var candidates = CollectionsMarshal.AsSpan(breaks.Candidates);
        var (chosen, elasticity) = justify ? LineBreaker.Break(candidates, width, indent) : new LineBreaks(RaggedLineBreaker.Break(candidates, width, indent), Elasticity.None);
        var setter = new LineSetter(measured, elasticity);
        var lines = ImmutableArray.CreateBuilder<SetLine>(chosen.Length);
        var start = 0;
        for (var i = 0; i < chosen.Length; i++)
        {
            var place = breaks.Places[chosen[i]];
            var first = i == 0 ? indent : 0;
            var last = i == chosen.Length - 1;
            var line = setter.Set(start, place, width - first, justify && !breaks.Candidates[chosen[i]].Forced, last);
            lines.Add(Moved(line, first + Offset(line.Width, width - first, alignment)));
            start = place.Next;
        }

        return lines.MoveToImmutable();
    }

    /// <summary>The width of the longest line when only forced breaks are taken.</summary>
    public static double NaturalWidth(InlineText text, FontSet fonts)
    {
        var measured = new MeasuredText(text.Spans, fonts);
        double widest = 0, start = 0;
        foreach (var candidate in ParagraphBreaks.Of(measured, double.PositiveInfinity, null).Candidates.Where(c => c.Forced))
        {
            widest = Math.Max(widest, candidate.End - start);
            start = candidate.Start;
        }

        return widest;
    }

    /// <summary>The width of the widest part that is not broken without hyphenation.</summary>
    public static double LeastWidth(InlineText text, FontSet fonts)
    {
        var measured = new MeasuredText(text.Spans, fonts);
        double widest = 0, start = 0;
        foreach (var candidate in ParagraphBreaks.Of(measured, double.PositiveInfinity, null).Candidates)
        {
            widest = Math.Max(widest, candidate.End - start);
            start = candidate.Start;
        }

        return widest;
    }

    public static SetLine Moved(SetLine line, double dx) => dx == 0 ? line : line with
    {
        Items = [.. line.Items.Select(i => i.Moved(dx, 0))],
        Links = [.. line.Links.Select(l => l with { Area = l.Area.Moved(dx, 0) })],
    };

    private static double Offset(double line, double width, TextAlignment alignment) => alignment switch
    {
        TextAlignment.Center => (width - line) / 2,
        TextAlignment.Right => width - line,
        _ => 0,
    };
}
