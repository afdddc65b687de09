namespace ReportGen.Model.Templates;

/// <summary>Measures of figures.</summary>
/// <param name="LeastSize">Size in points of the smallest type in a figure that is scaled down.</param>
/// <param name="CaptionGap">Points between figure and caption.</param>
/// <param name="Resolution">Pixels to the inch at which an image is set where there is room.</param>
/// <param name="LeastResolution">Pixels to the inch below which an image is coarse.</param>
public sealed record FigureMeasures(double LeastSize, double CaptionGap, double Resolution, double LeastResolution);
