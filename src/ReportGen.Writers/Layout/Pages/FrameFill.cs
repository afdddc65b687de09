using ReportGen.Model.Templates;
using ReportGen.Writers.Layout.Blocks;

namespace ReportGen.Writers.Layout.Pages;

/// <summary>A frame while it is filled: text from the top, footnotes from the foot.</summary>
internal sealed class FrameFill(Box frame, Rgb rule)
{
    private const double NoteGap = 10, RuleGap = 4, RuleShare = 0.3, RuleWidth = 0.5, Slack = 0.01;
    private readonly List<(Slab Slab, double Top)> _text = [];
    private readonly List<Slab> _notes = [];
    private double _y;
    private double _notesHeight;

    public bool IsEmpty => _text.Count == 0;

    public bool HasContent => _text.Count + _notes.Count > 0;

    /// <summary>Whether slabs and the notes that they bring fit into what is left.</summary>
    public bool Fits(IReadOnlyList<Slab> slabs, IReadOnlyList<Slab> notes)
    {
        var y = _y;
        var above = Last;
        foreach (var slab in slabs)
        {
            y += SlabStack.Gap(above, slab) + slab.Height;
            above = slab;
        }

        return y + HeightWith(notes) <= frame.Height + Slack;
    }

    /// <summary>The height left for a box with a gap above and the notes that it brings.</summary>
    public double RoomFor(double gap, IReadOnlyList<Slab> notes) =>
        frame.Height - _y - (Last is { } above ? Math.Max(above.SpaceAfter, gap) : 0) - HeightWith(notes) + Slack;

    public void Place(Slab slab)
    {
        _y += SlabStack.Gap(Last, slab);
        _text.Add((slab, _y));
        _y += slab.Height;
    }

    /// <summary>Places as many notes as fit; at least one if there is nothing else in the frame.</summary>
    /// <returns>The notes that are left over.</returns>
    public IReadOnlyList<Slab> PlaceNotes(IReadOnlyList<Slab> notes)
    {
        for (var i = 0; i < notes.Count; i++)
        {
            if (!Fits([], [notes[i]]) && HasContent) return [.. notes.Skip(i)];
            _notesHeight = HeightWith([notes[i]]);
            _notes.Add(notes[i]);
        }

        return [];
    }

    /// <summary>All slabs with their places on the page, in reading order.</summary>
    public IEnumerable<Slab> Placed()
    {
        foreach (var (slab, top) in _text) yield return slab.Moved(frame.X, frame.Y + top);
        if (_notes.Count == 0) yield break;
        var y = frame.Bottom - _notesHeight + NoteGap;
        yield return new Slab(0, [PageItem.Shape.Rule(frame.X, y, frame.X + frame.Width * RuleShare, y, rule, RuleWidth)]);
        y += RuleGap;
        foreach (var note in _notes)
        {
            yield return note.Moved(frame.X, y);
            y += note.Height;
        }
    }

    /// <summary>The grounds of panels, to be painted first.</summary>
    public IEnumerable<PageItem> Panels() => _text.Where(t => t.Slab.Panel is not null).GroupBy(t => t.Slab.Panel!)
        .SelectMany(g => g.Key.Paint(g.First().Top, g.Last().Top + g.Last().Slab.Height)).Select(i => i.Moved(frame.X, frame.Y));

    private Slab? Last => _text.Count == 0 ? null : _text[^1].Slab;

    private double HeightWith(IReadOnlyList<Slab> notes)
    {
        if (notes.Count == 0) return _notesHeight;
        return (_notes.Count == 0 ? NoteGap + RuleGap : _notesHeight) + notes.Sum(n => n.Height);
    }
}
