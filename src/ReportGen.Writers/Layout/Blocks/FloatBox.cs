namespace ReportGen.Writers.Layout.Blocks;

/// <summary>A table or figure that stands where there is room for it, in the order of all floats.</summary>
/// <param name="Content">What stands in it; it may go on over several pages.</param>
internal sealed record FloatBox(BreakableBox Content, FloatWidth Width) : GalleyItem;
