using System.Collections.Immutable;
using ReportGen.Model.Drawings;
using ReportGen.Model.Ledgers;
using ReportGen.Model.Manuscripts;

namespace ReportGen.Audit.Trace;

/// <summary>All values that a manuscript prints or draws, in reading order, each with its place.</summary>
public static class PrintedValues
{
    private const string Abstract = "Abstract";

    /// <summary>The address of each printed value with where it stands; a figure names each of its quantities once for text and once for marks.</summary>
    public static IEnumerable<(string Address, PrintedPlace Place)> Of(Manuscript manuscript)
    {
        ArgumentNullException.ThrowIfNull(manuscript);
        return
        [
            .. manuscript.FrontMatter.Abstract.SelectMany(s => Prose(s.Heading, Abstract, "").Concat(Within(s.Children, Abstract, ""))),
            .. Body(manuscript.Blocks), .. manuscript.Footnotes.SelectMany(f => Within(f.Children, $"Note {FootnoteMarkPrinter.Print(f.Number)}", "")),
        ];
    }

    private static IEnumerable<(string, PrintedPlace)> Body(ImmutableArray<Block> blocks)
    {
        var (label, target) = ("", "");
        foreach (var block in blocks)
        {
            if (block is Block.Heading heading) (label, target) = (Words(heading.Children), heading.Id);
            foreach (var value in Within([block], label, target)) yield return value;
        }
    }

    private static IEnumerable<(string, PrintedPlace)> Within(ImmutableArray<Block> blocks, string label, string target) => blocks.SelectMany(block => block switch
    {
        Block.Heading h => Prose(h.Children, label, target),
        Block.Paragraph p => Prose(p.Children, label, target),
        Block.List l => l.Items.SelectMany(i => Within(i, label, target)),
        Block.Quote q => Within(q.Children, label, target),
        Block.TableFloat t => Table(t.Table),
        Block.FigureFloat f => Figure(f.Figure),
        _ => [],
    });

    private static IEnumerable<(string, PrintedPlace)> Table(ManuscriptTable table)
    {
        var name = $"Table {table.Number}";
        IEnumerable<TableRow> rows = table.Total is { } total ? [.. table.Rows, total] : table.Rows;
        return
        [
            .. Prose(table.Caption, $"{name}, title", table.Id), .. table.Columns.SelectMany(c => Prose(c.Header, $"{name}, head", table.Id)),
            .. rows.SelectMany(r => r.Cells.SelectMany(c => Values(c.Children, PrintedPlaceKind.Table, $"{name}, {Words(r.Cells[0].Children)}".TrimEnd(' ', ','), table.Id))),
            .. table.Notes.Concat(table.MarkedNotes).SelectMany(n => Prose(n, $"{name}, notes", table.Id)),
        ];
    }

    private static IEnumerable<(string, PrintedPlace)> Figure(ManuscriptFigure figure)
    {
        var name = $"Figure {figure.Number}";
        foreach (var value in Prose(figure.Caption, $"{name}, title", figure.Id)) yield return value;
        var texts = figure.Drawings.Drawings.SelectMany(d => d.Marks.OfType<Mark.Text>().Select(t => (t.Address, Text: string.Concat(t.Runs.Select(r => r.Text))))
            .Concat(d.Data.Rows.SelectMany(r => r.Select(c => (c.Address, c.Text)))));
        foreach (var (address, text) in texts.Where(t => t.Address is not null).DistinctBy(t => t.Address, StringComparer.Ordinal))
            yield return (address!, new PrintedPlace(PrintedPlaceKind.Figure, name, figure.Id, text, null));
        var marks = figure.Drawings.Drawings.SelectMany(d => d.Marks.Where(m => m is not Mark.Text).Select(m => m.Address)).OfType<string>();
        foreach (var address in marks.Distinct(StringComparer.Ordinal))
            yield return (address, new PrintedPlace(PrintedPlaceKind.Mark, name, figure.Id, "", null));
    }

    private static IEnumerable<(string, PrintedPlace)> Prose(ImmutableArray<Inline> inlines, string label, string target) =>
        Values(inlines, PrintedPlaceKind.Prose, label, target);

    private static IEnumerable<(string, PrintedPlace)> Values(ImmutableArray<Inline> inlines, PrintedPlaceKind kind, string label, string target) =>
        inlines.SelectMany(inline => inline is Inline.Value v
            ? [(v.Quantity.Address, new PrintedPlace(kind, label, target, v.Printed, v.Span))]
            : Values(ChildrenOf(inline), kind, label, target));

    private static string Words(ImmutableArray<Inline> inlines) => string.Concat(inlines.Select(inline => inline switch
    {
        Inline.Text t => t.Content,
        Inline.Value v => v.Printed,
        Inline.Code c => c.Content,
        Inline.CrossReference c => c.Printed,
        _ => Words(ChildrenOf(inline)),
    }));

    private static ImmutableArray<Inline> ChildrenOf(Inline inline) => inline switch
    {
        Inline.Emphasis e => e.Children,
        Inline.Strong s => s.Children,
        Inline.Superscript s => s.Children,
        Inline.Subscript s => s.Children,
        Inline.Link l => l.Children,
        _ => [],
    };
}
