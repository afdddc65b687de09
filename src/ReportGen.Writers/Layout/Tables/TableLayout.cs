using System.Collections.Immutable;
using System.Globalization;
using ReportGen.Model.Diagnostics;
using ReportGen.Model.Manuscripts;
using ReportGen.Model.Templates;
using ReportGen.Writers.Layout.Blocks;

namespace ReportGen.Writers.Layout.Tables;

/// <summary>Sets a table: as narrow as it is readable, on a page turned on its side if need be; over several pages if it is longer than one.</summary>
internal sealed class TableLayout(LayoutContext context, FloatMeasure room)
{
    private const double SizeStep = 0.5;
    private const int MostLines = 6, MostHeaderLines = 4, FewColumns = 6;
    private readonly TableMeasures _measures = context.Style.Measures.Tables;

    public Galley Lay(ManuscriptTable table)
    {
        var text = TableText.Of(table, context);
        if (text.ColumnCount == 0) return Galley.Empty;
        var label = string.Create(CultureInfo.InvariantCulture, $"Table {table.Number}.");
        var choice = Choose(table, text);
        var grid = GridOf(text, choice);
        var width = room.WidthOf(choice.Float);
        var caption = CaptionLayout.Lay(label, table.Caption, width, context);
        var head = HeadOf([.. caption.Slabs], grid.Header(false));
        head = head.SetItem(0, head[0] with { Destinations = head[0].Destinations.Add((table.Id, 0)) });
        var continued = HeadOf(CaptionLayout.LayContinued(label, width, context), grid.Header(true));
        var height = room.HeightOf(choice.Float) - Math.Max(SlabStack.HeightOf(head), SlabStack.HeightOf(continued));
        var notes = new TableNotesLayout(context, width).Lay(table);
        var box = new TableBox(grid.Rows(height), head, continued, [.. notes.Slabs]);
        ImmutableArray<StructureNode> nodes = [new TableNodes(text, table.Id).Of(caption.Nodes), .. notes.Nodes];
        return new Galley([new FloatBox(table.Id, box, choice.Float)], [new StructureNode.Element(StructureRole.Div, nodes)]);
    }

    private ImmutableArray<Slab> HeadOf(ImmutableArray<Slab> caption, Slab header) =>
        caption.IsEmpty ? [header] : [.. caption[..^1], caption[^1] with { SpaceAfter = _measures.CaptionGap }, header];

    private TableGrid GridOf(TableText text, Choice choice)
    {
        var style = context.Style.Table;
        var (gap, indent) = (_measures.ColumnGap * choice.Scale, IndentOf(text) * choice.Scale);
        var scaled = text.Scaled(choice.Scale);
        var columns = new TableColumns(scaled, [.. choice.Widths], gap, indent, context.Fonts);
        return new TableGrid(scaled, columns, style with { Size = style.Size * choice.Scale, Leading = style.Leading * choice.Scale }, context);
    }

    private double IndentOf(TableText text) => text.HasGroups ? _measures.GroupIndent : 0;

    /// <summary>The first of: each width from the narrowest on, in the style's size and in smaller ones, that breaks no word and piles up few lines.</summary>
    private Choice Choose(ManuscriptTable table, TableText text)
    {
        var style = context.Style.Table;
        var measure = new TableMeasure(text, IndentOf(text), _measures.ColumnGap, context.Fonts);
        foreach (var width in room.Widths)
        {
            for (var size = style.Size; size >= Math.Min(_measures.LeastSize, style.Size); size -= SizeStep)
            {
                var choice = Divided(width, size / style.Size);
                if (!measure.Widths.Fit(choice.Widths.Sum() + 1e-6, choice.Scale)) continue;
                if (width == FloatWidth.Turned || width != FloatWidth.Column && text.ColumnCount <= FewColumns) return choice;
                var (body, header) = measure.MostLines(choice.Widths, choice.Scale);
                if (body <= MostLines && header <= MostHeaderLines) return choice;
            }
        }

        var least = Math.Min(1, _measures.LeastSize / style.Size);
        context.Diagnostics.Add(TooWide(table, measure.Widths.Least.Sum() * least, Free(FloatWidth.Turned, least)));
        return Divided(FloatWidth.Turned, least);

        Choice Divided(FloatWidth width, double scale) => new(width, scale, measure.Divide(Free(width, scale), scale));

        // What is left for the columns when the gaps between them are taken off.
        double Free(FloatWidth width, double scale) => room.WidthOf(width) - _measures.ColumnGap * scale * (text.ColumnCount - 1);
    }

    private static Diagnostic TooWide(ManuscriptTable table, double width, double free) => Diagnostic.Warning(
        "RG705", SourceSpan.OfFile(table.Id), $"Table '{table.Id}' is too wide even for a page turned on its side: words are broken.",
        string.Create(CultureInfo.InvariantCulture, $"{table.Columns.Length} columns, whose longest words are {width:0} pt wide together"),
        string.Create(CultureInfo.InvariantCulture, $"at most {free:0} pt beside the gaps between them"), "Divide the table in two, or shorten its headings.");

    private sealed record Choice(FloatWidth Float, double Scale, double[] Widths);
}
