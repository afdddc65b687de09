namespace ReportGen.Model.Drawings;

/// <summary>A text as printed, with the address of the quantity it prints, or null.</summary>
public sealed record DrawingCell(string Text, string? Address = null);
