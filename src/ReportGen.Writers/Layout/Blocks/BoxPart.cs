namespace ReportGen.Writers.Layout.Blocks;

/// <summary>What was taken of a breakable box.</summary>
/// <param name="Body">What stands here.</param>
/// <param name="Rest">What goes on in the next frame, or null.</param>
internal sealed record BoxPart(Slab Body, BreakableBox? Rest);
