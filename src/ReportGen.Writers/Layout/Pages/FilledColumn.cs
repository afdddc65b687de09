using System.Collections.Immutable;
using ReportGen.Writers.Layout.Blocks;

namespace ReportGen.Writers.Layout.Pages;

/// <summary>A column, or what stands across a page, as set: its slabs where they stand on the page, in reading order.</summary>
/// <param name="X">Its left edge.</param>
/// <param name="Furniture">Grounds and rules, to be painted first.</param>
internal sealed record FilledColumn(double X, ImmutableArray<PageItem> Furniture, ImmutableArray<Slab> Slabs);
