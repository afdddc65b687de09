using System.Collections.Immutable;
using ReportGen.Writers.Layout.Blocks;

namespace ReportGen.Writers.Layout.Pages;

/// <summary>How a page begins.</summary>
/// <param name="From">Index of its first slab.</param>
/// <param name="Header">What stands across its head, such as the title block; empty for none.</param>
/// <param name="Notes">Footnotes that the page before had no room for, and those of the header.</param>
internal sealed record PageStart(int From, ImmutableArray<Slab> Header, IReadOnlyList<Slab> Notes)
{
    /// <summary>By how many lines the text of each column ends sooner than it could; empty for none.</summary>
    public ImmutableArray<int> Shorter { get; init; } = [];

    public int ShorterBy(int column) => column < Shorter.Length ? Shorter[column] : 0;
}
