namespace ReportGen.Writers.Layout;

/// <summary>An area that leads elsewhere.</summary>
/// <param name="Description">Where it leads, in words.</param>
/// <param name="Content">The content that is the link's text; its element has the role Link.</param>
public sealed record LinkArea(Box Area, LinkTarget Target, string Description, int Content);
