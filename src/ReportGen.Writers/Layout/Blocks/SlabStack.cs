namespace ReportGen.Writers.Layout.Blocks;

/// <summary>Joins slabs below one another into one.</summary>
internal static class SlabStack
{
    public static double Gap(Slab? above, Slab below) => above is null ? 0 : Math.Max(above.SpaceAfter, below.SpaceBefore);

    public static double HeightOf(IEnumerable<Slab> slabs)
    {
        var height = 0.0;
        foreach (var (slab, top) in WithTops(slabs)) height = top + slab.Height;
        return height;
    }

    public static Slab Join(IEnumerable<Slab> slabs)
    {
        var tops = WithTops(slabs).ToList();
        var placed = tops.Select(t => t.Slab.Moved(0, t.Top)).ToList();
        var panels = tops.Where(t => t.Slab.Panel is not null).GroupBy(t => t.Slab.Panel!)
            .SelectMany(g => g.Key.Paint(g.First().Top, g.Last().Top + g.Last().Slab.Height));
        return new Slab(tops.Count == 0 ? 0 : tops[^1].Top + tops[^1].Slab.Height, [.. panels, .. placed.SelectMany(s => s.Items)])
        {
            Links = [.. placed.SelectMany(s => s.Links)],
            Boxes = [.. placed.SelectMany(s => s.Boxes)],
            Destinations = [.. placed.SelectMany(s => s.Destinations)],
            Footnotes = [.. placed.SelectMany(s => s.Footnotes)],
        };
    }

    private static IEnumerable<(Slab Slab, double Top)> WithTops(IEnumerable<Slab> slabs)
    {
        var y = 0.0;
        Slab? above = null;
        foreach (var slab in slabs)
        {
            y += Gap(above, slab);
            yield return (slab, y);
            y += slab.Height;
            above = slab;
        }
    }
}
