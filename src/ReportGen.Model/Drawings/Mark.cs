using System.Collections.Immutable;

namespace ReportGen.Model.Drawings;

/// <summary>A mark of a drawing.</summary>
/// <param name="Address">The address of the quantity the mark shows, or null for furniture.</param>
public abstract record Mark(string? Address)
{
    public sealed record Line(double X1, double Y1, double X2, double Y2, Stroke Stroke, string? Address = null) : Mark(Address);

    /// <summary>A rectangle with corners rounded by <paramref name="Radius"/>.</summary>
    public sealed record Rectangle(
        double X, double Y, double Width, double Height, double Radius, Ink? Fill, Stroke? Stroke, string? Address = null) : Mark(Address);

    /// <summary>A closed polygon.</summary>
    public sealed record Polygon(ImmutableArray<Point> Points, Ink? Fill, Stroke? Stroke, string? Address = null) : Mark(Address);

    /// <summary>An open run of lines.</summary>
    public sealed record Polyline(ImmutableArray<Point> Points, Stroke Stroke, string? Address = null) : Mark(Address);

    public sealed record Circle(double X, double Y, double Radius, Ink? Fill, Stroke? Stroke, string? Address = null) : Mark(Address);

    /// <summary>A line of text on its baseline at (X, Y), aligned there by <paramref name="Anchor"/>.</summary>
    /// <param name="Size">Font size in points.</param>
    /// <param name="Runs">Runs set one after the other.</param>
    public sealed record Text(
        double X, double Y, double Size, TextAnchor Anchor, Ink Ink, ImmutableArray<TextRun> Runs, string? Address = null) : Mark(Address);
}
