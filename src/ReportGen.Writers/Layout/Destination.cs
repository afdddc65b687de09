namespace ReportGen.Writers.Layout;

/// <summary>A place on a page (counted from 0).</summary>
public sealed record Destination(int Page, double X, double Y);
