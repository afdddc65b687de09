using System.Collections.Immutable;

namespace ReportGen.Writers.Layout.Blocks;

/// <summary>Blocks as set, before they are divided into pages, and their place in the structure.</summary>
internal sealed record Galley(ImmutableArray<GalleyItem> Items, ImmutableArray<StructureNode> Nodes)
{
    public static readonly Galley Empty = new([], []);

    public static Galley Of(IEnumerable<Slab> slabs, params ImmutableArray<StructureNode> nodes) => new([.. slabs], nodes);

    public static Galley Join(IEnumerable<Galley> galleys)
    {
        var all = galleys.ToList();
        return new Galley([.. all.SelectMany(g => g.Items)], [.. all.SelectMany(g => g.Nodes)]);
    }

    public IEnumerable<Slab> Slabs => Items.OfType<Slab>();

    /// <summary>Numbers of all footnotes whose marks stand in it.</summary>
    public IEnumerable<int> Footnotes => Items.SelectMany(i => i is FloatBox f ? f.Content.Footnotes : ((Slab)i).Footnotes);

    public Galley Select(Func<Slab, Slab> change) => this with { Items = [.. Items.Select(i => i is Slab s ? change(s) : i)] };

    /// <summary>The same with more space around.</summary>
    public Galley Spaced(double before, double after)
    {
        if (Items.IsEmpty) return this;
        var items = Items.ToBuilder();
        if (items[0] is Slab first) items[0] = first with { SpaceBefore = Math.Max(first.SpaceBefore, before) };
        if (items[^1] is Slab last) items[^1] = last with { SpaceAfter = Math.Max(last.SpaceAfter, after) };
        return this with { Items = items.ToImmutable() };
    }
}
