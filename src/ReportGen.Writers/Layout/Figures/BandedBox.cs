using System.Collections.Immutable;
using ReportGen.Writers.Layout.Blocks;

namespace ReportGen.Writers.Layout.Figures;

/// <summary>A figure, or what is left of one, that is divided between the rows of its drawing; every part has the drawing's head and foot, and a caption.</summary>
/// <param name="bands">The drawing.</param>
/// <param name="layout">Turns its marks into items.</param>
/// <param name="caption">Stands under this part.</param>
/// <param name="continued">Stands under the parts after it.</param>
/// <param name="destination">Name of the place at the head of this part, or null.</param>
/// <param name="row">Index of the first row.</param>
internal sealed class BandedBox(
    DrawingBands bands, DrawingLayout layout, ImmutableArray<Slab> caption, ImmutableArray<Slab> continued, string? destination, int row = 0) : BreakableBox
{
    /// <summary>Fewer rows than these do not stand alone.</summary>
    private const int FewRows = 4;

    public override IReadOnlyList<int> Footnotes { get; } = [.. caption.SelectMany(s => s.Footnotes).Distinct()];

    public override SpaceFit Measure(double height, bool atHead) => EndOf(height, atHead) is var end && end == bands.RowCount
        ? SpaceFit.Full
        : end > row ? SpaceFit.Partial : SpaceFit.Wrap;

    public override BoxPart Take(double height, bool atHead)
    {
        var end = EndOf(height, atHead);
        var body = SlabStack.Join([layout.LayPart(bands, row, end), .. caption]);
        if (destination is not null) body = body with { Destinations = body.Destinations.Add((destination, 0)) };
        return new BoxPart(body, end < bands.RowCount ? new BandedBox(bands, layout, continued, continued, null, end) : null);
    }

    /// <summary>The row behind the last that fits; the first where none or too few do.</summary>
    private int EndOf(double height, bool atHead)
    {
        var room = height - bands.FixedHeight * layout.Scale - SlabStack.HeightOf(caption) - layout.CaptionGap;
        var end = row;
        while (end < bands.RowCount && (room -= bands.RowHeight(end) * layout.Scale) >= -1e-6) end++;
        var left = bands.RowCount - end;
        if (left == 0) return end;
        if (left < FewRows) end -= FewRows - left;
        if (end - row >= FewRows) return end;
        return atHead ? Math.Max(end, row + 1) : row;
    }
}
