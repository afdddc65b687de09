namespace ReportGen.Writers.Layout.Blocks;

/// <summary>A table or figure (or a part of one) that stands where there is room for it, in the order of all floats.</summary>
/// <param name="Body">All of it in one piece.</param>
/// <param name="Landscape">It needs a page turned on its side, for itself.</param>
internal sealed record FloatBox(Slab Body, bool Landscape) : GalleyItem;
