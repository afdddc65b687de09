namespace ReportGen.Statistics.Sensitivity;

/// <summary>A study in a plot.</summary>
/// <param name="Study">Zero-based position of the study.</param>
/// <param name="X">Abscissa.</param>
/// <param name="Y">Ordinate.</param>
public sealed record PlotPoint(int Study, double X, double Y);
