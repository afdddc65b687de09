using ReportGen.Model.Templates;
using ReportGen.Writers.Layout.Blocks;

namespace ReportGen.Writers.Layout.Pages;

/// <summary>A column while it is filled: floats at its head and foot, text between, footnotes below all.</summary>
internal sealed class ColumnFill(double height, PageStyle style)
{
    public const double Slack = 0.01;
    private const double NoteGap = 10, RuleGap = 4, RuleShare = 0.3, RuleWidth = 0.5;

    /// <summary>Text of fewer lines beside floats is not worth its place.</summary>
    private const int FewestLines = 4;

    private readonly List<(Slab Slab, double Top)> _text = [];
    private readonly List<Slab> _notes = [];
    private IReadOnlyList<Slab> _head = [], _foot = [];
    private bool _hasFloats;
    private double _headHeight, _footHeight, _notesHeight, _y;

    public bool HasText => _text.Count > 0;

    public bool HasContent => _text.Count + _notes.Count + _head.Count + _foot.Count > 0;

    /// <summary>What is left of the height.</summary>
    public double Rest => height - _y - _footHeight - _notesHeight;

    /// <summary>Whether floats leave no room for text that would be worth reading there.</summary>
    public bool IsClosed => _head.Count + _foot.Count > 0 && !HasText && Rest < FewestLines * style.Body.Leading;

    /// <summary>Floats at the head and at the foot, to be set before all else.</summary>
    /// <returns>Whether they fit.</returns>
    public bool AddFloats(IReadOnlyList<Slab> head, IReadOnlyList<Slab> foot)
    {
        (_head, _foot) = (head, foot);
        (_headHeight, _footHeight) = (HeightOf(head), HeightOf(foot));
        _y = _headHeight;
        // The gap below the last one falls away where nothing follows.
        var least = _headHeight + _footHeight - (head.Count + foot.Count > 0 ? style.FloatGap : 0);
        return Math.Max(least, HeightWithoutGap(head) + HeightWithoutGap(foot)) <= height + Slack;
    }

    /// <summary>Whether slabs and the notes that they bring fit into what is left.</summary>
    public bool Fits(ReadOnlySpan<Slab> slabs, IReadOnlyList<Slab> notes)
    {
        var y = _y;
        var above = Last;
        foreach (var slab in slabs)
        {
            y += SlabStack.Gap(above, slab) + slab.Height;
            above = slab;
        }

        return y + _footHeight + HeightWith(notes) <= height + Slack;
    }

    /// <summary>The height left for a float with a gap above and the notes that it brings.</summary>
    public double RoomFor(double gap, IReadOnlyList<Slab> notes) =>
        Rest - (Last is { } above ? Math.Max(above.SpaceAfter, gap) : 0) - (HeightWith(notes) - _notesHeight) + Slack;

    public void Place(Slab slab)
    {
        _y += SlabStack.Gap(Last, slab);
        _text.Add((slab, _y));
        _y += slab.Height;
    }

    /// <summary>Places a float within the text.</summary>
    public void PlaceFloat(Slab body)
    {
        Place(body with { SpaceBefore = style.FloatGap, SpaceAfter = style.FloatGap });
        _hasFloats = true;
    }

    /// <summary>Places as many notes as fit; at least one if there is nothing else in the column.</summary>
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

    /// <summary>The column as set.</summary>
    /// <param name="frame">Where it stands on the page.</param>
    /// <param name="end">Index of the slab behind its last.</param>
    /// <param name="spread">Widen its gaps so that it ends at its foot.</param>
    public FilledColumn Finish(Box frame, int end, bool spread)
    {
        var offsets = spread ? VerticalSpread.Offsets([.. _text.Select(t => t.Slab)], _head.Count > 0, Rest, style) : new double[_text.Count];
        var text = _text.Select((t, i) => (t.Slab, Top: frame.Y + t.Top + offsets[i])).ToList();
        var panels = text.Where(t => t.Slab.Panel is not null).GroupBy(t => t.Slab.Panel!)
            .SelectMany(g => g.Key.Paint(g.First().Top, g.Last().Top + g.Last().Slab.Height)).Select(i => i.Moved(frame.X, 0));
        var furniture = new List<Slab>();
        var notes = PlacedNotes(frame, furniture);
        return new FilledColumn(
            frame.X, [.. panels, .. furniture.SelectMany(f => f.Items)],
            [
                .. Stacked(_head, frame.X, frame.Y), .. text.Select(t => t.Slab.Moved(frame.X, t.Top)),
                .. Stacked(_foot, frame.X, frame.Bottom - _notesHeight - HeightWithoutGap(_foot)), .. notes,
            ])
        {
            End = end,
            Missing = Rest - offsets.LastOrDefault(),
            HasFloats = _hasFloats || _head.Count + _foot.Count > 0,
        };
    }

    private Slab? Last => _text.Count == 0 ? null : _text[^1].Slab;

    private double HeightOf(IReadOnlyList<Slab> floats) =>
        floats.Count == 0 ? 0 : Math.Ceiling((floats.Sum(f => f.Height + style.FloatGap) - Slack) / style.Body.Leading) * style.Body.Leading;

    private double HeightWithoutGap(IReadOnlyList<Slab> floats) => floats.Count == 0 ? 0 : floats.Sum(f => f.Height + style.FloatGap) - style.FloatGap;

    private IEnumerable<Slab> Stacked(IReadOnlyList<Slab> floats, double x, double y)
    {
        foreach (var box in floats)
        {
            yield return box.Moved(x, y);
            y += box.Height + style.FloatGap;
        }
    }

    private List<Slab> PlacedNotes(Box frame, List<Slab> furniture)
    {
        if (_notes.Count == 0) return [];
        var y = frame.Bottom - _notesHeight + NoteGap;
        furniture.Add(new Slab(0, [PageItem.Shape.Rule(frame.X, y, frame.X + frame.Width * RuleShare, y, style.Rule, RuleWidth)]));
        y += RuleGap;
        var placed = new List<Slab>();
        foreach (var note in _notes)
        {
            placed.Add(note.Moved(frame.X, y));
            y += note.Height;
        }

        return placed;
    }

    private double HeightWith(IReadOnlyList<Slab> notes)
    {
        if (notes.Count == 0) return _notesHeight;
        return (_notes.Count == 0 ? NoteGap + RuleGap : _notesHeight) + notes.Sum(n => n.Height);
    }
}
