using System.Collections.Immutable;
using ReportGen.Writers.Layout.Blocks;

namespace ReportGen.Writers.Layout.Pages;

/// <summary>A page with all its parts where they stand, in reading order.</summary>
internal sealed record FilledPage(PageGeometry Geometry, ImmutableArray<FilledColumn> Parts)
{
    public IEnumerable<Slab> Slabs => Parts.SelectMany(p => p.Slabs);

    public IEnumerable<(string Name, double X, double Y)> Destinations =>
        Parts.SelectMany(p => p.Slabs.SelectMany(s => s.Destinations.Select(d => (d.Name, p.X, d.Y))));

    /// <summary>The page as data.</summary>
    public Page ToPage()
    {
        var slabs = Slabs.ToList();
        return new Page(
            Geometry.Width, Geometry.Height, [.. Parts.SelectMany(p => p.Furniture), .. slabs.SelectMany(s => s.Items)],
            [.. slabs.SelectMany(s => s.Links)], [.. slabs.SelectMany(s => s.Boxes)]);
    }
}
