using System.Collections.Immutable;
using ReportGen.Writers.Layout.Blocks;

namespace ReportGen.Writers.Layout.Tables;

/// <summary>
/// A set table, or what is left of one. It is divided between rows only; the header is repeated on every part, the notes stand under the last
/// rows and are divided only where they are longer than a page.
/// </summary>
internal sealed class TableBox : BreakableBox
{
    private readonly TableRows _rows;
    private readonly ImmutableArray<Slab> _head;
    private readonly ImmutableArray<Slab> _continuedHead;
    private readonly ImmutableArray<Slab> _notes;
    private readonly int _row;

    /// <param name="head">Caption and header of this part.</param>
    /// <param name="continuedHead">Caption and header of the parts after it.</param>
    /// <param name="notes">What stands under the last row.</param>
    /// <param name="row">Index of the first row.</param>
    public TableBox(TableRows rows, ImmutableArray<Slab> head, ImmutableArray<Slab> continuedHead, ImmutableArray<Slab> notes, int row = 0)
    {
        (_rows, _head, _continuedHead, _notes, _row) = (rows, head, continuedHead, notes, row);
        Footnotes = [.. head.Concat(rows.From(row)).Concat(notes).SelectMany(s => s.Footnotes).Distinct()];
    }

    public override IReadOnlyList<int> Footnotes { get; }

    public override SpaceFit Measure(double height, bool atHead) => PlanFor(height, atHead).Fit;

    public override BoxPart Take(double height, bool atHead)
    {
        var plan = PlanFor(height, atHead);
        var body = SlabStack.Join([.. _head, .. _rows.Between(_row, plan.End), _rows.BottomRule, .. _notes.Take(plan.Notes)]);
        if (plan.Fit == SpaceFit.Full) return new BoxPart(body, null);
        ImmutableArray<Slab> notes = [.. _notes.Skip(plan.Notes)];
        return new BoxPart(body, plan.End < _rows.Count
            ? new TableBox(_rows, _continuedHead, _continuedHead, notes, plan.End)
            : new NotesBox(notes));
    }

    /// <summary>Where this part ends (exclusive), and how many of the notes' slabs stand under it.</summary>
    private Plan PlanFor(double height, bool atHead)
    {
        var room = height - SlabStack.HeightOf(_head);
        var end = _rows.LastFitting(_row, room);
        if (end == _rows.Count && NotesFit(room, _notes.Length)) return new Plan(SpaceFit.Full, end, _notes.Length);
        // The last rows go where the notes are.
        end = _rows.BreakAtOrBefore(end == _rows.Count ? end - 1 : end);
        if (end > _row) return new Plan(SpaceFit.Partial, end, 0);
        if (!atHead) return new Plan(SpaceFit.Wrap, _row, 0);
        end = Math.Min(_rows.Count, _rows.BreakAfter(_row));
        if (end < _rows.Count) return new Plan(SpaceFit.Partial, end, 0);
        var notes = _notes.Length;
        while (notes > 0 && !NotesFit(room, notes)) notes--;
        return new Plan(notes == _notes.Length ? SpaceFit.Full : SpaceFit.Partial, end, notes);
    }

    private bool NotesFit(double room, int count) =>
        _rows.HeightOf(_row, _rows.Count) + (count > 0 ? _notes[0].SpaceBefore + SlabStack.HeightOf(_notes.Take(count)) : 0) <= room;

    private readonly record struct Plan(SpaceFit Fit, int End, int Notes);
}
