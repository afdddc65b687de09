namespace ReportGen.Writers.Layout;

/// <summary>A line of the outline; level 1 is the outermost.</summary>
public sealed record OutlineEntry(int Level, string Title, string Destination);
