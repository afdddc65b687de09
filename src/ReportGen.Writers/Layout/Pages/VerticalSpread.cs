using ReportGen.Model.Templates;
using ReportGen.Writers.Layout.Blocks;

namespace ReportGen.Writers.Layout.Pages;

/// <summary>
/// Vertical justification: what a column lacks to its foot is given to the gaps above headings and around lists and floats; what is still missing
/// to the starts of paragraphs; the last of it to every line, a little each, all within the limits of the style. A column that lacks more stays as
/// it is, unless it lacks so much that it takes what it can get. A column that is a little too full takes it from the gaps.
/// </summary>
internal sealed class VerticalSpread(PageStyle style)
{
    /// <summary>Lines that a column may lack.</summary>
    private const double MostOpen = 3;

    /// <summary>A column that would lack more is stretched to as many times the limits.</summary>
    private const double MostWidening = 2;

    private readonly SpreadMeasures _measures = style.Measures.Spread;

    private double Leading => style.Body.Leading;

    /// <summary>By how much a gap may become smaller.</summary>
    public double GiveOf(double gap) => _measures.Give * gap;

    /// <summary>By how much the gap below a float may become smaller.</summary>
    public double GiveOfFloatGap(double gap) => Math.Max(0, gap - _measures.LeastFloatGap * style.FloatGap);

    /// <summary>How far the slabs of a column move down, and by how much the gaps of the floats at its head grow.</summary>
    /// <param name="headGap">Between the floats at the head and the text; 0 for none.</param>
    /// <param name="floats">How many floats stand at the head.</param>
    /// <param name="missing">Points to the foot; below zero for a column that is too full.</param>
    public SpreadColumn Spread(IReadOnlyList<Slab> text, double headGap, int floats, double missing)
    {
        if (text.Count == 0) return Alone(floats, missing);
        if (missing < 0) return Moved(text.Count, 0, 0, Share(Room(text, i => i > 0 ? GiveOf(Gap(text, i)) : GiveOfFloatGap(headGap)), missing));
        double[][] tiers =
        [
            Room(text, i => i > 0 ? RoomOf(text, i) : floats * _measures.Floats * Leading),
            Room(text, i => i > 0 && text[i].StartsBlock && Gap(text, i) == 0 ? _measures.Paragraph * Leading : 0),
            Room(text, i => i > 0 && text[i].Baseline is not null ? _measures.Line * Leading : 0),
        ];
        var room = tiers.Sum(t => t.Sum());
        if (missing > room && missing <= MostOpen * Leading) return SpreadColumn.AsItIs(text.Count);
        if (missing > room && room > 0) tiers = [.. tiers.Select(t => Widened(t, Math.Clamp((missing - MostOpen * Leading) / room, 1, MostWidening)))];
        var shares = new List<Func<int, double>>();
        foreach (var tier in tiers)
        {
            var given = Math.Min(missing, tier.Sum());
            shares.Add(Share(tier, given));
            missing -= given;
        }

        return Moved(text.Count, floats, shares[0](0), i => shares.Sum(s => s(i)));
    }

    private SpreadColumn Alone(int floats, double missing) => floats < 2 || missing < 0 || missing > (floats - 1) * _measures.FloatsAlone * Leading
        ? SpreadColumn.AsItIs(0)
        : new SpreadColumn([], missing / (floats - 1));

    /// <summary>The gap below a heading is part of it and grows least.</summary>
    private double RoomOf(IReadOnlyList<Slab> text, int index)
    {
        var share = text[index - 1].KeepWithNext && text[index].StartsBlock ? _measures.BelowHeading : _measures.Gap;
        return Math.Min(share * Gap(text, index), Leading);
    }

    private static double Gap(IReadOnlyList<Slab> text, int index) => SlabStack.Gap(text[index - 1], text[index]);

    private static double[] Room(IReadOnlyList<Slab> text, Func<int, double> room) => [.. Enumerable.Range(0, text.Count).Select(room)];

    private static double[] Widened(double[] room, double times) => [.. room.Select(r => r * times)];

    /// <summary>An amount in proportion to the room that each has for it.</summary>
    private static Func<int, double> Share(double[] room, double amount)
    {
        var all = room.Sum();
        return i => all > 0 ? amount * room[i] / all : 0;
    }

    private static SpreadColumn Moved(int count, int floats, double ofFloats, Func<int, double> each)
    {
        var offsets = new double[count];
        var moved = 0.0;
        for (var i = 0; i < count; i++) offsets[i] = moved += each(i);
        return new SpreadColumn(offsets, floats > 0 ? ofFloats / floats : 0);
    }
}
