using System.Collections.Immutable;
using ReportGen.Writers.Layout.Blocks;

namespace ReportGen.Writers.Layout.Tables;

/// <summary>Notes of a table that found no room under its last row.</summary>
internal sealed class NotesBox(ImmutableArray<Slab> slabs) : BreakableBox
{
    public override IReadOnlyList<int> Footnotes { get; } = [.. slabs.SelectMany(s => s.Footnotes).Distinct()];

    public override SpaceFit Measure(double height, bool atHead)
    {
        var count = Count(height, atHead);
        return count == slabs.Length ? SpaceFit.Full : count > 0 ? SpaceFit.Partial : SpaceFit.Wrap;
    }

    public override BoxPart Take(double height, bool atHead)
    {
        var count = Count(height, atHead);
        return new BoxPart(SlabStack.Join(slabs.Take(count)), count < slabs.Length ? new NotesBox([.. slabs.Skip(count)]) : null);
    }

    private int Count(double height, bool atHead)
    {
        var count = slabs.Length;
        while (count > (atHead ? 1 : 0) && SlabStack.HeightOf(slabs.Take(count)) > height) count--;
        return count;
    }
}
