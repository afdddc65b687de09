using System.Collections.Immutable;
using ReportGen.Writers.Layout.Blocks;

namespace ReportGen.Writers.Layout.Pages;

/// <summary>A float among the slabs of the text, or what is left of one.</summary>
/// <param name="Place">Index of the slab before which it was put; below zero for what goes on at the head of a page.</param>
/// <param name="Anchor">It stands on no page before the one that has all slabs below this index: those up to its first mention.</param>
/// <param name="Notes">Footnotes whose first marks stand in it, by number.</param>
internal sealed record FlowFloat(FloatBox Box, int Place, int Anchor, ImmutableSortedDictionary<int, ImmutableArray<Slab>> Notes)
{
    /// <summary>What fits into a height, with its footnotes, and what goes on at the head of the next page.</summary>
    public (Slab Body, ImmutableArray<Slab> Notes, FlowFloat? Left) Take(double height, bool atHead)
    {
        var part = Box.Content.Take(height, atHead);
        if (part.Rest is null) return (part.Body, [.. Notes.SelectMany(n => n.Value)], null);
        var here = Notes.Where(n => part.Body.Footnotes.Contains(n.Key)).ToList();
        var rest = new FlowFloat(Box with { Content = part.Rest }, -1, 0, Notes.RemoveRange(here.Select(n => n.Key)));
        return (part.Body, [.. here.SelectMany(n => n.Value)], rest);
    }
}
