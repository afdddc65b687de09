namespace ReportGen.Writers.Layout.Blocks;

/// <summary>What the pages are filled with, in order: slabs and floats.</summary>
internal abstract record GalleyItem;
