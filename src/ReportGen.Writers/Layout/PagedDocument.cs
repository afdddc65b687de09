using System.Collections.Immutable;
using ReportGen.Writers.Fonts;

namespace ReportGen.Writers.Layout;

/// <summary>A manuscript on pages, as data: what stands where, and what it is. Lengths are in points, from the top left corner of a page, y downwards.</summary>
/// <param name="Info">Title, language and the like.</param>
/// <param name="Fonts">The faces that the runs are set in.</param>
/// <param name="Pages">In order.</param>
/// <param name="Structure">The tree of all that is not furniture, in reading order. Each content id of the pages stands in it once.</param>
/// <param name="Outline">Headings in order.</param>
/// <param name="Destinations">Places that links and the outline lead to, by name.</param>
public sealed record PagedDocument(
    DocumentInfo Info, FontSet Fonts, ImmutableArray<Page> Pages, StructureNode.Element Structure, ImmutableArray<OutlineEntry> Outline,
    ImmutableSortedDictionary<string, Destination> Destinations)
{
    /// <summary>How well its lines are set.</summary>
    public LayoutReport Report { get; init; } = LayoutReport.Empty;
}
