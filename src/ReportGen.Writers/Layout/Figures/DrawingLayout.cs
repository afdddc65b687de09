using ReportGen.Model.Drawings;
using ReportGen.Writers.Layout.Blocks;

namespace ReportGen.Writers.Layout.Figures;

/// <summary>Turns the marks of a drawing into items of a page.</summary>
/// <param name="content">The content that all of them belong to.</param>
/// <param name="width">Points of the drawing.</param>
/// <param name="scale">Points on the page for a point of the drawing.</param>
/// <param name="left">Distance of the drawing from the left edge of its frame.</param>
internal sealed class DrawingLayout(LayoutContext context, int content, double width, double scale, double left)
{
    public double Scale => scale;

    /// <summary>Between a drawing and its caption.</summary>
    public double CaptionGap => context.Style.Measures.Figures.CaptionGap;

    public Slab Lay(Drawing drawing) => SlabOf(drawing.Height * scale, drawing.Marks.SelectMany(m => new MarkLayout(context, content, scale).Items(m)));

    /// <summary>A part of a drawing with its head and foot, which are furniture from the second part on.</summary>
    /// <param name="end">Exclusive.</param>
    public Slab LayPart(DrawingBands bands, int first, int end)
    {
        var items = new List<PageItem>();
        var marks = new MarkLayout(context, content, scale);
        var repeated = new MarkLayout(context, first == 0 ? content : PageItem.PaginationArtifact, scale);
        foreach (var band in bands.Part(first, end))
            items.AddRange(band.Marks.SelectMany(m => (band.IsRow ? marks : repeated).Items(m)).Select(i => i.Moved(0, band.Move * scale)));
        var rows = Enumerable.Range(first, end - first).Sum(bands.RowHeight);
        return SlabOf((bands.FixedHeight + rows) * scale, items);
    }

    private Slab SlabOf(double height, IEnumerable<PageItem> items) =>
        new Slab(height, [.. items]) { Boxes = [new ContentBox(content, new Box(0, 0, width * scale, height))], SpaceAfter = CaptionGap }.Moved(left, 0);
}
