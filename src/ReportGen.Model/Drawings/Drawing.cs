using System.Collections.Immutable;

namespace ReportGen.Model.Drawings;

/// <summary>A vector figure as data: marks with positions in points, origin at the top left, y downwards.</summary>
/// <param name="Id">Figure id.</param>
/// <param name="Width">Points.</param>
/// <param name="Height">Points.</param>
/// <param name="Title">Short title.</param>
/// <param name="AlternativeText">What the figure shows, made from its data.</param>
/// <param name="Marks">In painting order.</param>
/// <param name="Data">The figure's data as a table.</param>
/// <param name="Bands">Where a layout may split the figure; empty for one that may not be split.</param>
public sealed record Drawing(
    string Id, WidthClass WidthClass, double Width, double Height, string Title, string AlternativeText, ImmutableArray<Mark> Marks,
    DrawingData Data, ImmutableArray<DrawingBand> Bands);
