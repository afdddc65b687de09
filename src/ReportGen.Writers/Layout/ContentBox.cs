namespace ReportGen.Writers.Layout;

/// <summary>The extent of a piece of content on its page.</summary>
public sealed record ContentBox(int Content, Box Area);
