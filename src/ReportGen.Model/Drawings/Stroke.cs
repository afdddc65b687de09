using System.Collections.Immutable;

namespace ReportGen.Model.Drawings;

/// <summary>A line's colour role, width in points, and dash lengths (empty for solid).</summary>
public sealed record Stroke(Ink Ink, double Width, ImmutableArray<double> Dashes)
{
    public static Stroke Solid(Ink ink, double width) => new(ink, width, []);
}
