using System.Collections.Immutable;
using System.Globalization;
using ReportGen.Model.Manuscripts;
using ReportGen.Writers.Layout.Blocks;
using ReportGen.Writers.Layout.Text;

namespace ReportGen.Writers.Layout.Tables;

/// <summary>Sets a table: upright if it is readable so, else on a page turned on its side; over several pages if it is longer than one.</summary>
internal sealed class TableLayout(LayoutContext context, FloatMeasure room)
{
    /// <summary>The smallest type of a table, in points.</summary>
    private const double LeastSize = 7;

    private const double SizeStep = 0.5, CaptionGap = 4, NoteGap = 3;
    private const int MostLines = 6, MostHeaderLines = 4, FewColumns = 6;

    public Galley Lay(ManuscriptTable table)
    {
        var label = string.Create(CultureInfo.InvariantCulture, $"Table {table.Number}.");
        var text = TableText.Of(table, context);
        if (text.ColumnCount == 0) return Galley.Empty;
        var (grid, floatWidth) = GridOf(text);
        var caption = CaptionLayout.Lay(label, table.Caption, grid.Width, context);
        var notes = table.Notes.Select(n => LayNote(n, grid.Width)).ToList();
        var head = HeadOf([.. caption.Slabs], grid.Header);
        head = head.SetItem(0, head[0] with { Destinations = head[0].Destinations.Add((table.Id, 0)) });
        var continued = HeadOf(CaptionLayout.LayContinued(label, grid.Width, context), grid.RepeatedHeader);
        var box = new TableBox(grid.Rows, head, continued, [.. notes.SelectMany(n => n.Slabs)]);
        ImmutableArray<StructureNode> nodes = [text.Node(caption.Nodes), .. notes.SelectMany(n => n.Nodes)];
        return new Galley([new FloatBox(table.Id, box, floatWidth)], [new StructureNode.Element(StructureRole.Div, nodes)]);
    }

    private static ImmutableArray<Slab> HeadOf(ImmutableArray<Slab> caption, Slab header) =>
        caption.IsEmpty ? [header] : [.. caption[..^1], caption[^1] with { SpaceAfter = CaptionGap }, header];

    private Galley LayNote(ImmutableArray<Inline> note, double width)
    {
        var style = context.Style.TableNote;
        var text = InlineSetter.Set(note, TextFormat.Of(style, context.Style.Ink), context);
        if (text.Spans.IsEmpty) return Galley.Empty;
        var lines = ParagraphSetter.Set(text, context.Fonts, width, TextAlignment.Left);
        return Galley.Of(LineSlabs.Of(lines, style, 0), new StructureNode.Element(StructureRole.P, text.Nodes)).Spaced(NoteGap, 0);
    }

    /// <summary>The first of: upright in its own size, upright in smaller ones, turned likewise, that breaks no word and piles up few lines.</summary>
    private (TableGrid Grid, FloatWidth Width) GridOf(TableText text)
    {
        var style = context.Style.Table;
        var widths = ColumnWidths.Of(text, context.Fonts);
        foreach (var candidate in room.Widths)
        {
            var width = room.WidthOf(candidate);
            for (var size = style.Size; size >= Math.Min(LeastSize, style.Size); size -= SizeStep)
            {
                var scale = size / style.Size;
                if (!widths.Fit(TableGrid.RoomFor(text, width, scale, style), scale)) continue;
                var grid = new TableGrid(text, widths, width, scale, context);
                var crowded = grid.MostLines > MostLines || grid.HeaderLines > MostHeaderLines;
                if (candidate == FloatWidth.Turned || text.ColumnCount <= FewColumns || !crowded) return (grid, candidate);
            }
        }

        return (new TableGrid(text, widths, room.TurnedWidth, Math.Min(1, LeastSize / style.Size), context), FloatWidth.Turned);
    }
}
