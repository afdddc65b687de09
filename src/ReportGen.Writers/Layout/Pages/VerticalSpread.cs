using ReportGen.Model.Templates;
using ReportGen.Writers.Layout.Blocks;

namespace ReportGen.Writers.Layout.Pages;

/// <summary>
/// Vertical justification: what a column lacks to its foot is given to the gaps around headings, lists and floats, each at most once more its
/// own size or a line; what is still missing to the starts of paragraphs, a little each. A column that lacks more stays as it is.
/// </summary>
internal static class VerticalSpread
{
    private const double ParagraphShare = 0.16;

    /// <summary>How far each slab moves down.</summary>
    /// <param name="belowFloat">Whether a float stands above the first.</param>
    /// <param name="missing">Points to the foot.</param>
    public static double[] Offsets(IReadOnlyList<Slab> text, bool belowFloat, double missing, PageStyle style)
    {
        var offsets = new double[text.Count];
        if (missing <= ColumnFill.Slack) return offsets;
        var leading = style.Body.Leading;
        var gaps = Room(text, i => i > 0 ? Math.Min(SlabStack.Gap(text[i - 1], text[i]), leading) : belowFloat ? Math.Min(style.FloatGap, leading) / 2 : 0);
        var starts = Room(text, i => i > 0 && text[i].StartsBlock && SlabStack.Gap(text[i - 1], text[i]) == 0 ? ParagraphShare * leading : 0);
        var (wide, narrow) = (gaps.Sum(), starts.Sum());
        if (missing > wide + narrow) return offsets;
        var (first, second) = (wide > 0 ? Math.Min(1, missing / wide) : 0, missing > wide ? (missing - wide) / narrow : 0);
        var moved = 0.0;
        for (var i = 0; i < text.Count; i++)
        {
            moved += first * gaps[i] + second * starts[i];
            offsets[i] = moved;
        }

        return offsets;
    }

    private static double[] Room(IReadOnlyList<Slab> text, Func<int, double> room) => [.. Enumerable.Range(0, text.Count).Select(room)];
}
