using System.Collections.Immutable;

namespace ReportGen.Writers.Layout;

/// <summary>A page.</summary>
/// <param name="Items">In painting order, which is reading order but for furniture.</param>
/// <param name="Links">Areas that lead elsewhere.</param>
/// <param name="Boxes">The extent of figures and other boxed content.</param>
public sealed record Page(
    double Width, double Height, ImmutableArray<PageItem> Items, ImmutableArray<LinkArea> Links, ImmutableArray<ContentBox> Boxes);
