using ReportGen.Model.Templates;
using ReportGen.Writers.Layout.Blocks;

namespace ReportGen.Writers.Layout.Pages;

/// <summary>A column while it is filled: floats at its head and foot, text between, footnotes below all.</summary>
/// <param name="gives">Whether its gaps may become smaller where more text finds room by that.</param>
/// <param name="shorter">Points by which its text ends sooner than it could, for the sake of the columns that follow.</param>
internal sealed class ColumnFill(double height, PageStyle style, bool gives = false, double shorter = 0)
{
    public const double Slack = 0.01;

    /// <summary>Text of fewer lines beside floats is not worth its place.</summary>
    private const int FewestLines = 4;

    /// <summary>The gap between floats and text may be this much smaller, so that the text beside stays on its lines.</summary>
    private const double LeastGapShare = 0.75;

    private readonly VerticalSpread _spread = new(style);
    private readonly FootnoteMeasures _noteMeasures = style.Measures.Footnotes;
    private readonly List<(Slab Slab, double Top)> _text = [];
    private readonly List<Slab> _notes = [];
    private IReadOnlyList<Slab> _head = [], _foot = [];
    private double _headHeight, _footHeight, _notesHeight, _y, _give;

    public bool HasText => _text.Count > 0;

    public bool HasFloats => _head.Count + _foot.Count > 0;

    public bool HasContent => _text.Count + _notes.Count + _head.Count + _foot.Count > 0;

    /// <summary>What is left of the height.</summary>
    public double Rest => height - _y - _footHeight - _notesHeight;

    /// <summary>Whether floats leave no room for text that would be worth reading there.</summary>
    public bool IsClosed => HasFloats && !HasText && Rest < FewestLines * style.Body.Leading;

    /// <summary>Floats at the head and at the foot, to be set before all else.</summary>
    /// <returns>Whether they fit.</returns>
    public bool AddFloats(IReadOnlyList<Slab> head, IReadOnlyList<Slab> foot)
    {
        (_head, _foot) = (head, foot);
        (_headHeight, _footHeight) = (HeightOf(head), HeightOf(foot));
        _y = _headHeight;
        _give = _spread.GiveOfFloatGap(HeadGap);
        // The gap below the last one falls away where nothing follows.
        var least = _headHeight + _footHeight - (head.Count + foot.Count > 0 ? style.FloatGap : 0);
        return Math.Max(least, HeightWithoutGap(head) + HeightWithoutGap(foot)) <= height + Slack;
    }

    /// <summary>Whether slabs and the notes that they bring fit into what is left.</summary>
    public bool Fits(ReadOnlySpan<Slab> slabs, IReadOnlyList<Slab> notes)
    {
        var (y, give) = (_y, gives ? _give : 0);
        var above = Last;
        foreach (var slab in slabs)
        {
            var gap = SlabStack.Gap(above, slab);
            y += gap + slab.Height;
            if (gives) give += _spread.GiveOf(gap);
            above = slab;
        }

        var over = y + _footHeight + HeightWith(notes) - height + (slabs.IsEmpty ? 0 : shorter);
        // Gaps are made smaller only where they would have to grow by more otherwise.
        return over <= Slack || shorter == 0 && over <= give && over < Rest;
    }

    /// <summary>The height left for a float with a gap above and the notes that it brings.</summary>
    public double RoomFor(double gap, IReadOnlyList<Slab> notes) =>
        Rest - (Last is { } above ? Math.Max(above.SpaceAfter, gap) : 0) - (HeightWith(notes) - _notesHeight) + Slack;

    public void Place(Slab slab)
    {
        var gap = SlabStack.Gap(Last, slab);
        _give += _spread.GiveOf(gap);
        _y += gap;
        _text.Add((slab, _y));
        _y += slab.Height;
    }

    /// <summary>Takes the last line away again if it ends within a word, may be parted from the one before, and leaves a gap of no more than a line.</summary>
    /// <returns>Whether it was taken.</returns>
    public bool TakeBackHyphen()
    {
        if (_text is not [.., var (above, top), var (last, lastTop)] || !last.EndsInHyphen || above.KeepWithNext || last.Footnotes.Length > 0) return false;
        if (Rest < 0 || Rest + last.Height > style.Body.Leading + Slack) return false;
        _text.RemoveAt(_text.Count - 1);
        _give -= _spread.GiveOf(lastTop - top - above.Height);
        _y = top + above.Height;
        return true;
    }

    /// <summary>Places a float within the text.</summary>
    public void PlaceFloat(Slab body) => Place(body with { SpaceBefore = style.FloatGap, SpaceAfter = style.FloatGap });

    /// <summary>Places as many notes as fit; at least one if there is nothing else in the column.</summary>
    /// <returns>The notes that are left over.</returns>
    public IReadOnlyList<Slab> PlaceNotes(IReadOnlyList<Slab> notes)
    {
        for (var i = 0; i < notes.Count; i++)
        {
            if (!Fits([], [notes[i]]) && HasContent) return [.. notes.Skip(i)];
            AddNotes([notes[i]]);
        }

        return [];
    }

    /// <summary>Places notes that are known to fit.</summary>
    public void AddNotes(IReadOnlyList<Slab> notes)
    {
        _notesHeight = HeightWith(notes);
        _notes.AddRange(notes);
    }

    /// <summary>The column as set.</summary>
    /// <param name="frame">Where it stands on the page.</param>
    /// <param name="end">Index of the slab behind its last.</param>
    /// <param name="spread">Widen its gaps so that it ends at its foot.</param>
    public FilledColumn Finish(Box frame, int end, bool spread)
    {
        var gained = spread || Rest < 0 ? Spread() : SpreadColumn.AsItIs(_text.Count);
        var text = _text.Select((t, i) => (t.Slab, Top: frame.Y + t.Top + gained.Offsets[i])).ToList();
        var panels = text.Where(t => t.Slab.Panel is not null).GroupBy(t => t.Slab.Panel!)
            .SelectMany(g => g.Key.Paint(g.First().Top, g.Last().Top + g.Last().Slab.Height)).Select(i => i.Moved(frame.X, 0));
        var furniture = new List<Slab>();
        var notes = PlacedNotes(frame, furniture);
        return new FilledColumn(
            frame.X, [.. panels, .. furniture.SelectMany(f => f.Items)],
            [
                .. Stacked(_head, frame.X, frame.Y, style.FloatGap + gained.OfFloats), .. text.Select(t => t.Slab.Moved(frame.X, t.Top)),
                .. Stacked(_foot, frame.X, frame.Bottom - _notesHeight - HeightWithoutGap(_foot), style.FloatGap), .. notes,
            ])
        {
            End = end,
            Missing = Rest - gained.Offsets.LastOrDefault(),
            IsShortened = shorter > 0,
            HasText = HasText,
        };
    }

    /// <summary>What the text would lack to the foot when spread.</summary>
    public double Missing => HasText ? Rest - Spread().Offsets[^1] : Rest;

    private SpreadColumn Spread() => _spread.Spread([.. _text.Select(t => t.Slab)], HeadGap, _head.Count, Rest);

    private Slab? Last => _text.Count == 0 ? null : _text[^1].Slab;

    private double HeightOf(IReadOnlyList<Slab> floats) =>
        floats.Count == 0 ? 0 : Math.Ceiling((HeightWithoutGap(floats) + LeastGapShare * style.FloatGap - Slack) / style.Body.Leading) * style.Body.Leading;

    /// <summary>Between the last float at the head and the text.</summary>
    private double HeadGap => _head.Count == 0 ? 0 : _headHeight - HeightWithoutGap(_head);

    private double HeightWithoutGap(IReadOnlyList<Slab> floats) => floats.Count == 0 ? 0 : floats.Sum(f => f.Height + style.FloatGap) - style.FloatGap;

    private static IEnumerable<Slab> Stacked(IReadOnlyList<Slab> floats, double x, double y, double gap)
    {
        foreach (var box in floats)
        {
            yield return box.Moved(x, y);
            y += box.Height + gap;
        }
    }

    private List<Slab> PlacedNotes(Box frame, List<Slab> furniture)
    {
        if (_notes.Count == 0) return [];
        var y = frame.Bottom - _notesHeight + _noteMeasures.Gap;
        furniture.Add(new Slab(0, [PageItem.Shape.Rule(frame.X, y, frame.X + Math.Min(_noteMeasures.RuleLength, frame.Width), y, style.Rule, _noteMeasures.RuleWidth)]));
        y += _noteMeasures.RuleGap;
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
        return (_notes.Count == 0 ? _noteMeasures.Gap + _noteMeasures.RuleGap : _notesHeight) + notes.Sum(n => n.Height);
    }
}
