using ReportGen.Model.Templates;
using ReportGen.Writers.Layout.Blocks;

namespace ReportGen.Writers.Layout.Pages;

/// <summary>
/// Vertical justification: what a column lacks to its foot is given to the gaps around headings, lists and floats, each at most once more its
/// own size or a line; what is still missing to the starts of paragraphs, a little each. A column that lacks more stays as it is. A column that
/// is a little too full takes it from the same gaps.
/// </summary>
internal static class VerticalSpread
{
    private const double ParagraphShare = 0.18, GiveShare = 0.3, FloatShare = 0.6;

    /// <summary>By how much a gap may become smaller.</summary>
    public static double GiveOf(double gap) => GiveShare * gap;

    /// <summary>By how much the gap below a float may become smaller.</summary>
    public static double GiveOfFloatGap(double gap, PageStyle style) => Math.Max(0, gap - FloatShare * style.FloatGap);

    /// <summary>How far each slab moves down.</summary>
    /// <param name="headGap">Between a float and the first of them; 0 for none.</param>
    /// <param name="missing">Points to the foot.</param>
    public static double[] Offsets(IReadOnlyList<Slab> text, double headGap, double missing, PageStyle style)
    {
        if (missing < 0) return Moved(text.Count, Share(Room(text, i => i > 0 ? GiveOf(Gap(text, i)) : GiveOfFloatGap(headGap, style)), missing));
        var leading = style.Body.Leading;
        var gaps = Room(text, i => i > 0 ? Math.Min(Gap(text, i), leading) : Math.Min(headGap, leading) / 2);
        var starts = Room(text, i => i > 0 && text[i].StartsBlock && Gap(text, i) == 0 ? ParagraphShare * leading : 0);
        var (wide, narrow) = (gaps.Sum(), starts.Sum());
        if (missing > wide + narrow) return new double[text.Count];
        var (first, second) = (Share(gaps, Math.Min(missing, wide)), Share(starts, Math.Max(0, missing - wide)));
        return Moved(text.Count, i => first(i) + second(i));
    }

    private static double Gap(IReadOnlyList<Slab> text, int index) => SlabStack.Gap(text[index - 1], text[index]);

    private static double[] Room(IReadOnlyList<Slab> text, Func<int, double> room) => [.. Enumerable.Range(0, text.Count).Select(room)];

    /// <summary>An amount in proportion to the room that each has for it.</summary>
    private static Func<int, double> Share(double[] room, double amount)
    {
        var all = room.Sum();
        return i => all > 0 ? amount * room[i] / all : 0;
    }

    private static double[] Moved(int count, Func<int, double> each)
    {
        var offsets = new double[count];
        var moved = 0.0;
        for (var i = 0; i < count; i++) offsets[i] = moved += each(i);
        return offsets;
    }
}
