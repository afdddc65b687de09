using System.Collections.Immutable;
using ReportGen.Writers.Layout.Blocks;

namespace ReportGen.Writers.Layout.Pages;

/// <summary>A page as filled by a plan.</summary>
/// <param name="Columns">In order.</param>
/// <param name="Ends">For each column the index of the slab behind its last.</param>
/// <param name="Top">Where the columns begin, from the top of the page's text.</param>
/// <param name="Height">Of the columns.</param>
/// <param name="Notes">Footnotes that are left over.</param>
/// <param name="Rest">What of its last float goes on at the head of the next page, or null.</param>
/// <param name="Fits">Whether all floats of the plan found their room.</param>
internal sealed record ComposedPage(
    PageStart Start, PagePlan Plan, ImmutableArray<ColumnFill> Columns, ImmutableArray<int> Ends, double Top, double Height, IReadOnlyList<Slab> Notes,
    FlowFloat? Rest, bool Fits)
{
    /// <summary>Index of the slab behind the last on the page.</summary>
    public int End => Ends[^1];

    public bool HasContent => !Start.Header.IsEmpty || !Plan.Floats.IsEmpty || Columns.Any(c => c.HasContent);

    /// <summary>The first column that has all slabs below an index.</summary>
    public int ColumnOf(int slab)
    {
        for (var i = 0; i < Ends.Length; i++)
            if (Ends[i] >= slab) return i;
        return Ends.Length - 1;
    }
}
