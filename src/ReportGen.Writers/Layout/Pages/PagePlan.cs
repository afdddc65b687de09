using System.Collections.Immutable;
using ReportGen.Writers.Layout.Blocks;

namespace ReportGen.Writers.Layout.Pages;

/// <summary>Where floats stand on a page: each has a slot. Slots are numbered in reading order, and floats take them in that order.</summary>
/// <param name="Floats">In order.</param>
internal sealed record PagePlan(ImmutableArray<PlannedFloat> Floats)
{
    /// <summary>Within the text, where the float was put.</summary>
    public const int InText = -1;

    /// <summary>At the head of the page, over all columns.</summary>
    public const int PageHead = 0;

    public static readonly PagePlan Empty = new([]);

    public static int ColumnHead(int column) => 1 + 2 * column;

    public static int ColumnFoot(int column) => 2 + 2 * column;

    /// <summary>At the foot of the page, over all columns.</summary>
    public static int PageFoot(int columns) => 1 + 2 * columns;

    public PagePlan With(PlannedFloat box) => new(Floats.Add(box));

    public IEnumerable<PlannedFloat> In(int slot) => Floats.Where(f => f.Slot == slot);

    public ImmutableArray<Slab> BodiesIn(int slot) => [.. In(slot).Select(f => f.Body!)];

    /// <summary>Whether a float in a slot comes after those that are planned: none overtakes another.</summary>
    public bool Follows(int slot) => Floats.IsEmpty || slot == InText || Floats[^1].Slot != InText && slot >= Floats[^1].Slot;
}
