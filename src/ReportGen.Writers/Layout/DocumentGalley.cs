using System.Collections.Immutable;
using ReportGen.Writers.Layout.Blocks;

namespace ReportGen.Writers.Layout;

/// <summary>A whole manuscript as set, before it is divided into pages.</summary>
/// <param name="Header">What stands across the head of the first page; empty where the title block is part of the text.</param>
/// <param name="Items">The text with its floats.</param>
/// <param name="References">Index in <paramref name="Items"/> of the first item of the reference list.</param>
/// <param name="Footnotes">Slabs of the footnotes by number.</param>
/// <param name="Nodes">The structure in reading order.</param>
internal sealed record DocumentGalley(
    ImmutableArray<Slab> Header, ImmutableArray<GalleyItem> Items, int References, IReadOnlyDictionary<int, ImmutableArray<Slab>> Footnotes,
    ImmutableArray<StructureNode> Nodes);
