using System.Collections.Immutable;

namespace ReportGen.Writers.Layout.Blocks;

/// <summary>A piece that no page break divides, such as a line of text. Everything in it is relative to its top left corner, which is at the left edge of its frame.</summary>
/// <param name="Height">Points.</param>
/// <param name="Items">In painting order.</param>
internal sealed record Slab(double Height, ImmutableArray<PageItem> Items) : GalleyItem
{
    public ImmutableArray<LinkArea> Links { get; init; } = [];

    public ImmutableArray<ContentBox> Boxes { get; init; } = [];

    /// <summary>Destinations with their distance from the top.</summary>
    public ImmutableArray<(string Name, double Y)> Destinations { get; init; } = [];

    /// <summary>The gap above is the larger of this and the slab's above <see cref="SpaceAfter"/>; none at the head of a frame.</summary>
    public double SpaceBefore { get; init; }

    public double SpaceAfter { get; init; }

    /// <summary>No page break below.</summary>
    public bool KeepWithNext { get; init; }

    /// <summary>Whether a block begins with it.</summary>
    public bool StartsBlock { get; init; }

    /// <summary>For a line of text where its baseline is, from the top; null for all else.</summary>
    public double? Baseline { get; init; }

    /// <summary>For a line that is flush on both sides its word spaces over natural ones; null for all else.</summary>
    public double? SpaceRatio { get; init; }

    /// <summary>Whether it is a line that ends within a word.</summary>
    public bool EndsInHyphen { get; init; }

    /// <summary>A number to be set when the pages are known, or null.</summary>
    public PageNumberSlot? PageNumber { get; init; }

    /// <summary>Numbers of the footnotes whose marks stand in it.</summary>
    public ImmutableArray<int> Footnotes { get; init; } = [];

    /// <summary>The panel it stands on, or null.</summary>
    public Panel? Panel { get; init; }

    public static Slab Space(double height) => new(height, []);

    public Slab Moved(double dx, double dy) => dx == 0 && dy == 0 ? this : this with
    {
        Items = [.. Items.Select(i => i.Moved(dx, dy))],
        Links = [.. Links.Select(l => l with { Area = l.Area.Moved(dx, dy) })],
        Boxes = [.. Boxes.Select(b => b with { Area = b.Area.Moved(dx, dy) })],
        Destinations = [.. Destinations.Select(d => (d.Name, d.Y + dy))],
        Baseline = Baseline + dy,
        PageNumber = PageNumber is { } number ? number with { Baseline = number.Baseline + dy } : null,
    };
}
