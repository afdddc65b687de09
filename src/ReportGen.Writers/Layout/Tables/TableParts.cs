using ReportGen.Writers.Layout.Blocks;

namespace ReportGen.Writers.Layout.Tables;

/// <summary>Divides a table into parts that fit a page; the header is repeated, and notes stand under the last part.</summary>
internal sealed class TableParts(TableGrid grid, double height, double captionGap)
{
    public List<Slab> Divide(IReadOnlyList<Slab> caption, IReadOnlyList<Slab> continued, IReadOnlyList<Slab> notes)
    {
        var parts = new List<Slab>();
        var notesHeight = SlabStack.HeightOf(notes) + (notes.Count > 0 ? notes[0].SpaceBefore : 0);
        for (var row = 0; row < grid.Rows.Length || parts.Count == 0;)
        {
            var head = Head(parts.Count == 0 ? caption : continued, parts.Count == 0 ? grid.Header : grid.RepeatedHeader);
            var room = height - SlabStack.HeightOf(head);
            var end = EndOfPart(row, room, notesHeight);
            var last = end == grid.Rows.Length;
            parts.Add(SlabStack.Join([.. head, .. grid.Rows[row..end], grid.BottomRule, .. last ? notes : []]));
            row = end;
        }

        return parts;
    }

    private List<Slab> Head(IReadOnlyList<Slab> caption, Slab header)
    {
        var head = caption.ToList();
        if (head.Count > 0) head[^1] = head[^1] with { SpaceAfter = captionGap };
        head.Add(header);
        return head;
    }

    /// <summary>All that is left with the notes if it fits; else as many rows as fit, but never none, and never all without their notes.</summary>
    private int EndOfPart(int row, double room, double notesHeight)
    {
        var used = 0.0;
        var end = row;
        while (end < grid.Rows.Length && used + grid.Rows[end].Height <= room) used += grid.Rows[end++].Height;
        if (end == grid.Rows.Length && used + notesHeight > room && end - row > 1) end--;
        return Math.Min(grid.Rows.Length, Math.Max(end, row + 1));
    }
}
