namespace ReportGen.Writers.Layout.Blocks;

/// <summary>A table or figure that stands where there is room for it, in the order of all floats.</summary>
/// <param name="Id">Id of its block, to which mentions lead.</param>
/// <param name="Content">What stands in it; it may go on over several pages.</param>
internal sealed record FloatBox(string Id, BreakableBox Content, FloatWidth Width) : GalleyItem;
