using System.Collections.Immutable;

namespace ReportGen.Writers.Layout.Pages;

/// <summary>A page with its frames filled.</summary>
internal sealed record FilledPage(PageGeometry Geometry, ImmutableArray<FrameFill> Frames)
{
    /// <summary>The page as data, and the destinations on it.</summary>
    public (Page Page, IEnumerable<(string Name, double X, double Y)> Destinations) Finish()
    {
        var slabs = Frames.SelectMany(f => f.Placed()).ToList();
        var page = new Page(
            Geometry.Width, Geometry.Height, [.. Frames.SelectMany(f => f.Panels()), .. slabs.SelectMany(s => s.Items)],
            [.. slabs.SelectMany(s => s.Links)], [.. slabs.SelectMany(s => s.Boxes)]);
        return (page, slabs.SelectMany(s => s.Destinations.Select(d => (d.Name, Geometry.Frames[0].X, d.Y))));
    }
}
