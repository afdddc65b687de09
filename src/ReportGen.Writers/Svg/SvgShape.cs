using System.Collections.Immutable;
using ReportGen.Model.Drawings;

namespace ReportGen.Writers.Svg;

/// <summary>A mark as an SVG element: where it is, and how it looks, so that marks that look the same can share that.</summary>
/// <param name="Element">Name of the element.</param>
/// <param name="Mark">What it shows.</param>
/// <param name="Geometry">Attributes of its place and size.</param>
/// <param name="Style">Attributes of its look; one whose value is null is left out.</param>
internal sealed record SvgShape(
    string Element, Mark Mark, ImmutableArray<(string Name, string? Value)> Geometry, ImmutableArray<(string Name, string? Value)> Style)
{
    /// <summary>The box around it.</summary>
    public SvgBounds Bounds { get; } = SvgBounds.Of(Mark);

    public bool IsText => Mark is Mark.Text;

    /// <summary>Whether both can share their look, and rectangles that show nothing of their own their size too.</summary>
    public bool LooksLike(SvgShape other) => Style.SequenceEqual(other.Style) && SizeOf(Mark) == SizeOf(other.Mark);

    private static (double Width, double Height) SizeOf(Mark mark) =>
        mark is Mark.Rectangle { Address: null } r ? (Math.Round(r.Width, SvgNumber.InPage), Math.Round(r.Height, SvgNumber.InPage)) : default;
}
