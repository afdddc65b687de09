using System.Collections.Immutable;
using ReportGen.Model.Drawings;
using ReportGen.Writers.Layout.Blocks;

namespace ReportGen.Writers.Layout.Figures;

/// <summary>Turns the marks of a drawing into items of a page.</summary>
/// <param name="content">The content that all of them belong to.</param>
/// <param name="width">Points of the drawing.</param>
/// <param name="scale">Points on the page for a point of the drawing.</param>
/// <param name="left">Distance of the drawing from the left edge of its frame.</param>
/// <param name="links">Those of its marks that lead somewhere.</param>
internal sealed class DrawingLayout(LayoutContext context, int content, double width, double scale, double left, MarkLinks links)
{
    public double Scale => scale;

    /// <summary>Between a drawing and its caption.</summary>
    public double CaptionGap => context.Style.Measures.Figures.CaptionGap;

    public Slab Lay(Drawing drawing)
    {
        var layout = new MarkLayout(context, content, scale, links);
        return SlabOf(drawing.Height * scale, drawing.Marks.Select(m => (layout.Set(m), 0.0)));
    }

    /// <summary>A part of a drawing with its head and foot, which are furniture from the second part on.</summary>
    /// <param name="end">Exclusive.</param>
    public Slab LayPart(DrawingBands bands, int first, int end)
    {
        var marks = new MarkLayout(context, content, scale, links);
        var repeated = first == 0 ? marks : new MarkLayout(context, PageItem.PaginationArtifact, scale, MarkLinks.None);
        var set = bands.Part(first, end).SelectMany(b => b.Marks.Select(m => ((b.IsRow ? marks : repeated).Set(m), b.Move * scale)));
        var rows = Enumerable.Range(first, end - first).Sum(bands.RowHeight);
        return SlabOf((bands.FixedHeight + rows) * scale, set);
    }

    private Slab SlabOf(double height, IEnumerable<((ImmutableArray<PageItem> Items, ImmutableArray<LinkArea> Links) Set, double Down)> marks)
    {
        var set = marks.ToList();
        return new Slab(height, [.. set.SelectMany(m => m.Set.Items.Select(i => i.Moved(0, m.Down)))])
        {
            Links = [.. set.SelectMany(m => m.Set.Links.Select(l => l with { Area = l.Area.Moved(0, m.Down) }))],
            Boxes = [new ContentBox(content, new Box(0, 0, width * scale, height))],
            SpaceAfter = CaptionGap,
        }.Moved(left, 0);
    }
}
