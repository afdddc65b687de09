using System.Collections.Immutable;
using ReportGen.Model.Templates;
using ReportGen.Writers.Layout.Blocks;
using ReportGen.Writers.Layout.Text;

namespace ReportGen.Writers.Layout.Tables;

/// <summary>Sets the cells of one row of a table and gathers them in a slab.</summary>
internal sealed class TableCells(TextStyle style, LayoutContext context)
{
    private readonly List<Slab> _lines = [];

    /// <summary>The lines of a text in a width.</summary>
    public ImmutableArray<SetLine> Set(InlineText text, double width, TextAlignment alignment) =>
        text.Spans.IsEmpty ? [] : ParagraphSetter.Set(text, context.Fonts, width, alignment, 0, context.Hyphenator);

    /// <summary>Places lines with their left edge at <paramref name="x"/> below <paramref name="top"/>.</summary>
    public void Place(IEnumerable<SetLine> lines, double x, double top)
    {
        foreach (var line in lines)
        {
            _lines.Add(LineSlabs.Of(line, style.Size, style.Leading, x).Moved(0, top));
            top += style.Leading;
        }
    }

    public Slab ToSlab(double height, IEnumerable<PageItem> rules, IEnumerable<string> destinations) => new(height, [.. rules, .. _lines.SelectMany(s => s.Items)])
    {
        Links = [.. _lines.SelectMany(s => s.Links)],
        Destinations = [.. destinations.Select(d => (d, 0.0)), .. _lines.SelectMany(s => s.Destinations)],
        Footnotes = [.. _lines.SelectMany(s => s.Footnotes)],
    };
}
