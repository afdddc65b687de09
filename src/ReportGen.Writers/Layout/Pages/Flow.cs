using System.Collections.Immutable;
using ReportGen.Writers.Layout.Blocks;

namespace ReportGen.Writers.Layout.Pages;

/// <summary>What pages are filled with: the slabs of the text in order, the floats with the places they belong to, and the footnotes.</summary>
internal sealed class Flow
{
    private readonly DocumentGalley _galley;
    private readonly HashSet<int> _marked = [];
    private readonly ImmutableArray<Slab>[] _notes;
    private readonly int[] _chunkEnds;

    public Flow(DocumentGalley galley)
    {
        _galley = galley;
        Slabs = [.. galley.Items.OfType<Slab>()];
        HeaderNotes = [.. galley.Header.SelectMany(s => NotesIn(s.Footnotes)).SelectMany(n => n.Value)];
        _notes = new ImmutableArray<Slab>[Slabs.Length];
        References = galley.Items.Take(galley.References).Count(i => i is Slab);
        var mentions = Mentions(Slabs);
        var floats = ImmutableArray.CreateBuilder<FlowFloat>();
        var at = 0;
        foreach (var item in galley.Items)
        {
            if (item is FloatBox box) floats.Add(new FlowFloat(box, at, Math.Max(AnchorOf(box, at, mentions), floats.Count > 0 ? floats[^1].Anchor : 0), NotesIn(box.Content.Footnotes)));
            else _notes[at++] = [.. NotesIn(((Slab)item).Footnotes).SelectMany(n => n.Value)];
        }

        Floats = floats.ToImmutable();
        _chunkEnds = ChunkEnds(Slabs);
    }

    public ImmutableArray<Slab> Slabs { get; }

    public ImmutableArray<FlowFloat> Floats { get; }

    /// <summary>Footnotes whose marks stand in the header.</summary>
    public ImmutableArray<Slab> HeaderNotes { get; }

    /// <summary>Index of the first slab of the reference list.</summary>
    public int References { get; }

    /// <summary>Behind the last of the slabs that no page break parts from the one at an index.</summary>
    public int EndOfChunk(int at) => _chunkEnds[at];

    /// <summary>Footnotes whose first marks stand in slabs from an index up to another.</summary>
    public IReadOnlyList<Slab> NotesOf(int from, int to)
    {
        for (var i = from; i < to; i++)
            if (!_notes[i].IsEmpty) return [.. Enumerable.Range(from, to - from).SelectMany(j => _notes[j])];
        return [];
    }

    /// <summary>The footnotes that no item before has a mark of.</summary>
    private ImmutableSortedDictionary<int, ImmutableArray<Slab>> NotesIn(IReadOnlyList<int> marks) =>
        marks.Count == 0 ? ImmutableSortedDictionary<int, ImmutableArray<Slab>>.Empty
            : marks.Where(n => _galley.Footnotes.ContainsKey(n) && _marked.Add(n)).ToImmutableSortedDictionary(n => n, n => _galley.Footnotes[n]);

    private static Dictionary<string, int> Mentions(ImmutableArray<Slab> slabs)
    {
        var first = new Dictionary<string, int>(StringComparer.Ordinal);
        for (var i = 0; i < slabs.Length; i++)
            foreach (var link in slabs[i].Links)
                if (link.Target is LinkTarget.Inside inside) first.TryAdd(inside.Name, i);
        return first;
    }

    /// <summary>Behind the line that first mentions it, where that stands later or in the block just before; else its place.</summary>
    private int AnchorOf(FloatBox box, int place, Dictionary<string, int> mentions)
    {
        if (mentions.TryGetValue(box.Id, out var mention) && mention >= place) return mention + 1;
        for (var i = place - 1; i >= 0; i--)
        {
            if (Slabs[i].Links.Any(l => l.Target is LinkTarget.Inside inside && inside.Name == box.Id)) return i + 1;
            if (Slabs[i].StartsBlock) break;
        }

        return place;
    }

    private static int[] ChunkEnds(ImmutableArray<Slab> slabs)
    {
        var ends = new int[slabs.Length];
        for (var i = slabs.Length - 1; i >= 0; i--) ends[i] = slabs[i].KeepWithNext && i + 1 < slabs.Length ? ends[i + 1] : i + 1;
        return ends;
    }
}
