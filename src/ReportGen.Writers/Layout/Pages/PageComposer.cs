using System.Collections.Immutable;
using ReportGen.Model.Templates;
using ReportGen.Writers.Layout.Blocks;

namespace ReportGen.Writers.Layout.Pages;

/// <summary>Fills one page by a plan of its floats: what goes across the page first, then column by column with as much text as fits.</summary>
internal sealed class PageComposer(Flow flow, PageStyle style)
{
    /// <summary>Columns of fewer lines below a title block stay empty.</summary>
    private const int FewestLines = 5;

    private readonly double _height = PageGeometry.Upright(style).Text.Height;

    /// <param name="limit">Index of the slab that the text may not reach.</param>
    /// <param name="most">Height of the columns at most.</param>
    public ComposedPage Compose(PageStart start, PagePlan plan, int limit, double most = double.PositiveInfinity)
    {
        var foot = WideHeight(plan.BodiesIn(PagePlan.PageFoot(style.Columns)));
        var head = HeadHeight(start, plan);
        var room = _height - head - foot;
        var height = Math.Min(most, HeightOfColumns(start, room));
        IReadOnlyList<Slab> notes = [.. start.Notes, .. NotesIn(plan, PagePlan.PageHead), .. NotesIn(plan, PagePlan.PageFoot(style.Columns))];
        var (columns, ends) = (ImmutableArray.CreateBuilder<ColumnFill>(), ImmutableArray.CreateBuilder<int>());
        var text = new ColumnText(start.From, notes, null, room + style.FloatGap >= -ColumnFill.Slack);
        for (var c = 0; c < style.Columns; c++)
        {
            var column = new ColumnFill(height, style, double.IsPositiveInfinity(most), start.ShorterBy(c) * style.Body.Leading);
            var fits = column.AddFloats(plan.BodiesIn(PagePlan.ColumnHead(c)), plan.BodiesIn(PagePlan.ColumnFoot(c)));
            notes = [.. text.Notes, .. NotesIn(plan, PagePlan.ColumnHead(c)), .. NotesIn(plan, PagePlan.ColumnFoot(c))];
            text = text with { Notes = height > 0 ? column.PlaceNotes(notes) : notes, Fits = text.Fits && fits };
            if (text.Notes.Count == 0 && text.Rest is null && height > 0 && !column.IsClosed) text = FillText(column, text, limit, plan);
            columns.Add(column);
            ends.Add(text.At);
        }

        var rest = text.Rest ?? (plan.Floats.IsEmpty ? null : plan.Floats[^1].Rest);
        return new ComposedPage(
            start, plan, columns.ToImmutable(), ends.ToImmutable(), head, height, text.Notes, rest, text.Fits && plan.Floats.All(f => Belongs(f, text.At)));
    }

    /// <summary>The page with one more float in a slot; null where there is no room for it.</summary>
    public ComposedPage? With(ComposedPage page, FlowFloat box, int slot, int limit)
    {
        if (slot == PagePlan.InText) return Compose(page.Start, page.Plan.With(new PlannedFloat(box, slot, null, [], null)), limit);
        var (room, isEmpty) = RoomIn(page, slot);
        var fit = box.Box.Content.Measure(room, false);
        var takesPart = fit != SpaceFit.Full && isEmpty && box.Anchor <= page.Start.From && page.Start.Header.IsEmpty && IsLong(box);
        if (fit != SpaceFit.Full && !takesPart) return null;
        var (body, notes, rest) = box.Take(room, takesPart);
        return Compose(page.Start, page.Plan.With(new PlannedFloat(box, slot, body, notes, rest)), limit);
    }

    /// <summary>Whether a float is longer than a page.</summary>
    private bool IsLong(FlowFloat box) => box.Box.Content.Measure(_height, true) == SpaceFit.Partial;

    private (double Room, bool IsEmpty) RoomIn(ComposedPage page, int slot)
    {
        var isWide = slot == PagePlan.PageHead || slot == PagePlan.PageFoot(style.Columns);
        var column = (slot - 1) / 2;
        var others = isWide
            ? page.Plan.Floats.Where(f => f.Slot == PagePlan.PageHead || f.Slot == PagePlan.PageFoot(style.Columns))
            : page.Plan.Floats.Where(f => f.Slot == PagePlan.ColumnHead(column) || f.Slot == PagePlan.ColumnFoot(column));
        var taken = WideHeight([.. others.Select(f => f.Body!)]);
        return ((isWide ? _height - HeaderHeight(page.Start) : page.Height) - taken, taken == 0);
    }

    /// <summary>A multiple of the leading, so that plain columns are full to the last line.</summary>
    private double HeightOfColumns(PageStart start, double room)
    {
        var lines = Math.Floor((room + ColumnFill.Slack) / style.Body.Leading);
        return lines <= 0 || lines < FewestLines && !start.Header.IsEmpty ? 0 : lines * style.Body.Leading;
    }

    /// <summary>Height that is taken across the head of the page, with the gap below it.</summary>
    private double HeadHeight(PageStart start, PagePlan plan) => HeaderHeight(start) + WideHeight(plan.BodiesIn(PagePlan.PageHead));

    private double HeaderHeight(PageStart start) => start.Header.IsEmpty ? 0 : SlabStack.HeightOf(start.Header) + style.FloatGap;

    private double WideHeight(ImmutableArray<Slab> floats) => floats.Sum(f => f.Height + style.FloatGap);

    private static IEnumerable<Slab> NotesIn(PagePlan plan, int slot) => plan.In(slot).SelectMany(f => f.Notes);

    private static bool Belongs(PlannedFloat box, int end) => box.Slot == PagePlan.InText ? box.Float.Place <= end : box.Float.Anchor <= end;

    private ColumnText FillText(ColumnFill column, ColumnText text, int limit, PagePlan plan)
    {
        var inText = new Queue<FlowFloat>(plan.In(PagePlan.InText).Select(f => f.Float).Where(f => f.Place >= text.At));
        var start = text.At;
        while (true)
        {
            while (inText.TryPeek(out var box) && box.Place <= text.At)
            {
                if (text.Notes.Count > 0) return text;
                text = PlaceInText(column, text, inText.Dequeue());
                if (!text.Fits || text.Rest is not null || text.Notes.Count > 0) return text;
            }

            var at = text.At;
            if (at >= limit) return text;
            var end = Math.Min(limit, flow.EndOfChunk(at));
            var chunk = flow.Slabs.AsSpan()[at..end];
            var notes = flow.NotesOf(at, end);
            if (text.Notes.Count > 0 ? notes.Count > 0 || !column.Fits(chunk, []) : !column.Fits(chunk, notes))
            {
                if (text.Notes.Count > 0) return text;
                if (!column.HasContent && IsLongerThanPage(chunk, notes)) return FillDivided(column, text, end);
                if (PartOf(notes, column, chunk) is { Count: > 0 } part)
                {
                    Place(column, chunk, part);
                    text = text with { At = end, Notes = [.. notes.Skip(part.Count)] };
                    continue;
                }

                return at > start && column.TakeBackHyphen() ? text with { At = at - 1 } : text;
            }

            Place(column, chunk, notes);
            text = text with { At = end };
        }
    }

    private static void Place(ColumnFill column, ReadOnlySpan<Slab> chunk, IReadOnlyList<Slab> notes)
    {
        foreach (var slab in chunk) column.Place(slab);
        column.AddNotes(notes);
    }

    /// <summary>
    /// Where a column would lack too much, its last note is divided: as much of it as fits below the text that has its mark, or nothing. A note is
    /// divided where its lines may be parted, and elsewhere if there is no such place.
    /// </summary>
    private List<Slab> PartOf(IReadOnlyList<Slab> notes, ColumnFill column, ReadOnlySpan<Slab> chunk)
    {
        if (notes.Count == 0 || column.Missing <= PageRevision.MostOpen * style.Body.Leading + ColumnFill.Slack) return [];
        List<Slab> best = [];
        for (var count = notes.Count - 1; count > 0 && notes[count].Destinations.IsEmpty; count--)
        {
            List<Slab> part = [.. notes.Take(count)];
            if (!column.Fits(chunk, part)) continue;
            if (!notes[count - 1].KeepWithNext) return part;
            if (best.Count == 0) best = part;
        }

        return best;
    }

    private ColumnText PlaceInText(ColumnFill column, ColumnText text, FlowFloat box)
    {
        var room = column.RoomFor(style.FloatGap, [.. box.Notes.SelectMany(n => n.Value)]);
        var fit = box.Box.Content.Measure(room, !column.HasContent);
        if (fit == SpaceFit.Wrap || fit == SpaceFit.Partial && column.HasContent && !IsLong(box)) return text with { Fits = false };
        var (body, notes, rest) = box.Take(room, !column.HasContent);
        column.PlaceFloat(body);
        return text with { Notes = column.PlaceNotes(notes), Rest = rest };
    }

    private bool IsLongerThanPage(ReadOnlySpan<Slab> chunk, IReadOnlyList<Slab> notes) => !new ColumnFill(_height, style).Fits(chunk, notes);

    /// <summary>What is kept together but is longer than a page has to be divided after all.</summary>
    private ColumnText FillDivided(ColumnFill column, ColumnText text, int end)
    {
        while (text.At < end && text.Notes.Count == 0 && (column.Fits([flow.Slabs[text.At]], []) || !column.HasText))
        {
            column.Place(flow.Slabs[text.At]);
            text = text with { At = text.At + 1, Notes = column.PlaceNotes(flow.NotesOf(text.At, text.At + 1)) };
        }

        return text;
    }
}
