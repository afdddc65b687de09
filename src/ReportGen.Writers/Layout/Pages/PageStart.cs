using System.Collections.Immutable;
using ReportGen.Writers.Layout.Blocks;

namespace ReportGen.Writers.Layout.Pages;

/// <summary>How a page begins.</summary>
/// <param name="From">Index of its first slab.</param>
/// <param name="Header">What stands across its head, such as the title block; empty for none.</param>
/// <param name="Notes">Footnotes that the page before had no room for, and those of the header.</param>
internal sealed record PageStart(int From, ImmutableArray<Slab> Header, IReadOnlyList<Slab> Notes);
