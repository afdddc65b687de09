using ReportGen.Model.Drawings;

namespace ReportGen.Model.Manuscripts;

/// <summary>The image that a figure shows in the place of a drawing.</summary>
/// <param name="AlternativeText">What can be seen on it, by its author.</param>
public sealed record FigureImage(RasterImage Image, string AlternativeText);
