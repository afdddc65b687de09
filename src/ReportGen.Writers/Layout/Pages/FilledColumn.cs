using System.Collections.Immutable;
using ReportGen.Writers.Layout.Blocks;

namespace ReportGen.Writers.Layout.Pages;

/// <summary>A column, or what stands across a page, as set: its slabs where they stand on the page, in reading order.</summary>
/// <param name="X">Its left edge.</param>
/// <param name="Furniture">Grounds and rules, to be painted first.</param>
internal sealed record FilledColumn(double X, ImmutableArray<PageItem> Furniture, ImmutableArray<Slab> Slabs)
{
    /// <summary>For a column of text the index of the slab behind its last; null for what stands across a page.</summary>
    public int? End { get; init; }

    /// <summary>What its text lacks to its foot.</summary>
    public double Missing { get; init; }

    /// <summary>Whether lines were taken from it for the sake of a column that follows.</summary>
    public bool IsShortened { get; init; }

    /// <summary>Whether text stands in it, and not floats alone.</summary>
    public bool HasText { get; init; }
}
