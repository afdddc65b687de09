using System.Collections.Immutable;
using ReportGen.Model.Templates;
using ReportGen.Writers.Layout.Blocks;

namespace ReportGen.Writers.Layout.Pages;

/// <summary>
/// Fills pages with a galley. Text is divided only where its slabs allow; a float stands where it comes if there is room, else at the
/// head of the next page while the text runs on; floats never overtake one another; footnotes stand at the foot of the page of their mark.
/// </summary>
internal sealed class Paginator
{
    private const double FloatGap = 14;
    private readonly PageGeometry _portrait;
    private readonly PageGeometry _landscape;
    private readonly Rgb _rule;
    private readonly IReadOnlyDictionary<int, ImmutableArray<Slab>> _footnotes;
    private readonly HashSet<int> _placedFootnotes = [];
    private readonly List<FilledPage> _pages = [];
    private readonly LinkedList<FloatBox> _waiting = [];
    private IReadOnlyList<Slab> _carriedNotes = [];
    private int _column;

    private Paginator(PageStyle style, IReadOnlyDictionary<int, ImmutableArray<Slab>> footnotes)
    {
        _portrait = PageGeometry.Portrait(style);
        _landscape = PageGeometry.Landscape(style);
        _rule = style.Rule;
        _footnotes = footnotes;
        AddPage(_portrait);
    }

    private FrameFill Frame => _pages[^1].Frames[_column];

    public static IReadOnlyList<FilledPage> Fill(IReadOnlyList<GalleyItem> galley, PageStyle style, IReadOnlyDictionary<int, ImmutableArray<Slab>> footnotes)
    {
        var paginator = new Paginator(style, footnotes);
        foreach (var chunk in GalleyChunks.Of(galley))
            if (chunk is [FloatBox box]) paginator.PlaceFloat(box);
            else paginator.PlaceChunk([.. chunk.Cast<Slab>()]);
        paginator.Finish();
        return paginator._pages;
    }

    private void PlaceChunk(IReadOnlyList<Slab> chunk)
    {
        if (chunk.Count == 0) return;
        while (!Frame.Fits(chunk, NotesOf(chunk)))
        {
            if (Frame.IsEmpty)
            {
                PlaceDivided(chunk);
                return;
            }

            NextFrame();
        }

        Place(chunk);
    }

    /// <summary>What is kept together but is longer than a frame has to be divided after all.</summary>
    private void PlaceDivided(IReadOnlyList<Slab> chunk)
    {
        foreach (var slab in chunk)
        {
            if (!Frame.Fits([slab], []) && !Frame.IsEmpty) NextFrame();
            Place([slab]);
        }
    }

    private void Place(IReadOnlyList<Slab> slabs)
    {
        var notes = NotesOf(slabs);
        foreach (var slab in slabs)
        {
            Frame.Place(slab);
            _placedFootnotes.UnionWith(slab.Footnotes);
        }

        if (notes.Count > 0) _carriedNotes = [.. _carriedNotes, .. Frame.PlaceNotes(notes)];
    }

    private List<Slab> NotesOf(IEnumerable<Slab> slabs) => NotesOf(slabs.SelectMany(s => s.Footnotes));

    private List<Slab> NotesOf(IEnumerable<int> numbers) =>
        [.. numbers.Distinct().Where(n => !_placedFootnotes.Contains(n) && _footnotes.ContainsKey(n)).SelectMany(n => _footnotes[n])];

    private void PlaceFloat(FloatBox box)
    {
        _waiting.AddLast(box);
        if (_waiting.Count == 1) PlaceWaiting();
    }

    /// <summary>Places waiting floats of this page's direction while they fit; one that is longer than a page is divided.</summary>
    private void PlaceWaiting()
    {
        while (_waiting.First?.Value is { Width: not FloatWidth.Turned } box)
        {
            var room = Frame.RoomFor(FloatGap, NotesOf(box.Content.Footnotes));
            var fit = box.Content.Measure(room, Frame.IsEmpty);
            if (fit == SpaceFit.Wrap || fit == SpaceFit.Partial && !Frame.IsEmpty && !IsLong(box)) return;
            PlacePart(box, room);
            if (fit == SpaceFit.Partial) return;
        }
    }

    private bool IsLong(FloatBox box) => box.Content.Measure(_portrait.Frames[0].Height, true) == SpaceFit.Partial;

    /// <summary>Places what fits of the first waiting float; the rest of it waits in its place.</summary>
    private void PlacePart(FloatBox box, double room)
    {
        var part = box.Content.Take(room, Frame.IsEmpty);
        Place([part.Body with { SpaceBefore = FloatGap, SpaceAfter = FloatGap }]);
        _waiting.RemoveFirst();
        if (part.Rest is { } rest) _waiting.AddFirst(box with { Content = rest });
    }

    private void NextFrame()
    {
        if (++_column >= _pages[^1].Frames.Length)
        {
            PlaceTurned();
            AddPage(_portrait);
        }

        _carriedNotes = Frame.PlaceNotes(_carriedNotes);
        PlaceWaiting();
    }

    /// <summary>Floats that need a turned page get it, each its own, as long as one is next in order.</summary>
    private void PlaceTurned()
    {
        while (_waiting.First?.Value is { Width: FloatWidth.Turned } box)
        {
            AddPage(_landscape);
            PlacePart(box, Frame.RoomFor(0, NotesOf(box.Content.Footnotes)));
        }
    }

    private void Finish()
    {
        while (_waiting.Count > 0 || _carriedNotes.Count > 0)
        {
            PlaceTurned();
            if (_waiting.Count > 0 || _carriedNotes.Count > 0) NextFrame();
        }

        _pages.RemoveAll(p => p.Frames.All(f => !f.HasContent));
    }

    private void AddPage(PageGeometry geometry)
    {
        _pages.Add(new FilledPage(geometry, [.. geometry.Frames.Select(f => new FrameFill(f, _rule))]));
        _column = 0;
    }
}
