using System.Collections.Immutable;
using ReportGen.Model.Drawings;
using ReportGen.Model.Studies;

namespace ReportGen.Model.Templates;

/// <summary>Measures and colours of figures.</summary>
/// <param name="Colors">For each ink.</param>
/// <param name="DarkColors">For each ink, on a dark page.</param>
/// <param name="Widths">Width in points of each width class.</param>
/// <param name="FontSize">Points.</param>
/// <param name="SmallFontSize">Points.</param>
/// <param name="LineWidth">Points.</param>
public sealed record FigureStyle(
    ImmutableSortedDictionary<Ink, Rgb> Colors, ImmutableSortedDictionary<Ink, Rgb> DarkColors,
    ImmutableSortedDictionary<WidthClass, double> Widths, double FontSize, double SmallFontSize, double LineWidth)
{
    /// <summary>The house styles of forest plots.</summary>
    public ImmutableSortedDictionary<ForestLayout, ForestStyle> Forest { get; init; } = ImmutableSortedDictionary<ForestLayout, ForestStyle>.Empty;
}
