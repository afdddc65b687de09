using System.Collections.Immutable;

namespace ReportGen.Writers.Layout.Text;

/// <summary>A line of text: items and links relative to its left end and its baseline.</summary>
/// <param name="Width">Points, without a blank at the end.</param>
/// <param name="Footnotes">Numbers of the footnotes whose marks stand in it.</param>
/// <param name="SpaceRatio">Word space over natural word space; 1 where nothing is stretched.</param>
internal sealed record SetLine(
    ImmutableArray<PageItem> Items, ImmutableArray<LinkArea> Links, double Width, ImmutableArray<int> Footnotes, double SpaceRatio);
