using System.Collections.Immutable;

namespace ReportGen.Writers.Layout.Text;

/// <summary>A line of text: items and links relative to its left end and its baseline.</summary>
/// <param name="Width">Points, without a blank at the end.</param>
/// <param name="Footnotes">Numbers of the footnotes whose marks stand in it.</param>
/// <param name="SpaceRatio">For a line that is flush on both sides, or should be, the word space that this takes over the natural one; infinite for a line without any; else null.</param>
internal sealed record SetLine(
    ImmutableArray<PageItem> Items, ImmutableArray<LinkArea> Links, double Width, ImmutableArray<int> Footnotes, double? SpaceRatio);
