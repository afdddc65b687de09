namespace ReportGen.Writers.Layout;

/// <summary>A line with wide word spaces.</summary>
/// <param name="Page">From 1.</param>
/// <param name="Ratio">Its word spaces over natural ones; infinite where it has none and does not fill its width.</param>
public sealed record LineException(int Page, double Ratio, string Text);
