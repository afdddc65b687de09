using System.Collections.Immutable;

namespace ReportGen.Model.Drawings;

/// <summary>A figure drawn for the widths that are asked for, or no drawing with the reason.</summary>
public sealed record FigureDrawings(string Id, ImmutableArray<Drawing> Drawings, string? NotIncluded)
{
    public Drawing? For(WidthClass width) => Drawings.FirstOrDefault(d => d.WidthClass == width);
}
