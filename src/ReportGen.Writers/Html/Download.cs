namespace ReportGen.Writers.Html;

/// <summary>A file that a page offers.</summary>
/// <param name="Label">What it is, such as "PDF".</param>
/// <param name="File">Name within the review's folder, such as <c>manuscript.pdf</c>.</param>
public sealed record Download(string Label, string File);
