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
    private readonly Queue<FloatBox> _waiting = [];
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

    private List<Slab> NotesOf(IEnumerable<Slab> slabs) =>
        [.. slabs.SelectMany(s => s.Footnotes).Distinct().Where(n => !_placedFootnotes.Contains(n) && _footnotes.ContainsKey(n)).SelectMany(n => _footnotes[n])];

    private void PlaceFloat(FloatBox box)
    {
        _waiting.Enqueue(box);
        if (_waiting.Count == 1) PlaceWaiting(force: false);
    }

    /// <summary>Places waiting floats of this page's direction while they fit.</summary>
    private void PlaceWaiting(bool force)
    {
        while (_waiting.TryPeek(out var box) && !box.Landscape)
        {
            var slab = box.Body with { SpaceBefore = FloatGap, SpaceAfter = FloatGap };
            if (!Frame.Fits([slab], NotesOf([slab])) && !(force && Frame.IsEmpty)) return;
            Place([slab]);
            _waiting.Dequeue();
        }
    }

    private void NextFrame()
    {
        if (++_column >= _pages[^1].Frames.Length)
        {
            PlaceTurned();
            AddPage(_portrait);
        }

        _carriedNotes = Frame.PlaceNotes(_carriedNotes);
        PlaceWaiting(force: true);
    }

    /// <summary>Floats that need a turned page get it, each its own, as long as one is next in order.</summary>
    private void PlaceTurned()
    {
        while (_waiting.TryPeek(out var box) && box.Landscape)
        {
            AddPage(_landscape);
            Place([box.Body]);
            _waiting.Dequeue();
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
