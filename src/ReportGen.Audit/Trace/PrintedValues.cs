using System.Collections.Immutable;
using System.Globalization;
using ReportGen.Model.Drawings;
using ReportGen.Model.Ledgers;
using ReportGen.Model.Manuscripts;
using ReportGen.Model.Templates;

namespace ReportGen.Audit.Trace;

/// <summary>All values that a manuscript prints or draws, in reading order, each with its place.</summary>
public sealed class PrintedValues
{
    private readonly ReportWords _words;

    private PrintedValues(ReportWords words) => _words = words;

    /// <summary>The address of each printed value with where it stands; a figure names each of its quantities once for text and once for marks.</summary>
    /// <param name="words">Words of wording/ledger.yml, which name the places.</param>
    public static IEnumerable<(string Address, PrintedPlace Place)> Of(Manuscript manuscript, ReportWords words)
    {
        ArgumentNullException.ThrowIfNull(manuscript);
        ArgumentNullException.ThrowIfNull(words);
        return new PrintedValues(words).All(manuscript);
    }

    private IEnumerable<(string, PrintedPlace)> All(Manuscript manuscript)
    {
        var summary = _words.Of("place_abstract");
        return
        [
            .. manuscript.FrontMatter.Abstract.SelectMany(s => Prose(s.Heading, summary, "").Concat(Within(s.Children, summary, ""))),
            .. Body(manuscript.Blocks), .. manuscript.Footnotes.SelectMany(f => Within(f.Children, _words.Of("place_footnote", FootnoteMarkPrinter.Print(f.Number)), "")),
        ];
    }

    private IEnumerable<(string, PrintedPlace)> Body(ImmutableArray<Block> blocks)
    {
        var (label, target) = ("", "");
        foreach (var block in blocks)
        {
            if (block is Block.Heading heading) (label, target) = (Words(heading.Children), heading.Id);
            foreach (var value in Within([block], label, target)) yield return value;
        }
    }

    private IEnumerable<(string, PrintedPlace)> Within(ImmutableArray<Block> blocks, string label, string target) => blocks.SelectMany(block => block switch
    {
        Block.Heading h => Prose(h.Children, label, target),
        Block.Paragraph p => Prose(p.Children, label, target),
        Block.List l => l.Items.SelectMany(i => Within(i, label, target)),
        Block.Quote q => Within(q.Children, label, target),
        Block.TableFloat t => Table(t.Table),
        Block.FigureFloat f => Figure(f.Figure),
        _ => [],
    });

    private IEnumerable<(string, PrintedPlace)> Table(ManuscriptTable table)
    {
        var name = _words.Of("place_table", Number(table.Number));
        string Part(string key, params string[] more) => _words.Of(key, [name, .. more]);
        string Row(TableRow row) => Words(row.Cells[0].Children) is { Length: > 0 } header ? Part("place_row", header) : name;
        IEnumerable<TableRow> rows = table.Total is { } total ? [.. table.Rows, total] : table.Rows;
        IEnumerable<(string Address, PrintedPlace Place)> all =
        [
            .. Prose(table.Caption, Part("place_title"), table.Id), .. table.Columns.SelectMany(c => Prose(c.Header, Part("place_head"), table.Id)),
            .. rows.SelectMany(r => r.Cells.SelectMany(c => Values(c.Children, PrintedPlaceKind.Table, Row(r), table.Id))),
            .. table.Notes.Concat(table.MarkedNotes).SelectMany(n => Prose(n, Part("place_notes"), table.Id)),
        ];
        return all.Select(p => (p.Address, p.Place with { Float = name }));
    }

    private IEnumerable<(string, PrintedPlace)> Figure(ManuscriptFigure figure)
    {
        var name = _words.Of("place_figure", Number(figure.Number));
        IEnumerable<(string Address, PrintedPlace Place)> all = [.. Prose(figure.Caption, _words.Of("place_title", name), figure.Id), .. Drawn(figure, name)];
        return all.Select(p => (p.Address, p.Place with { Float = name }));
    }

    private static IEnumerable<(string, PrintedPlace)> Drawn(ManuscriptFigure figure, string name)
    {
        var texts = figure.Drawings.Drawings.SelectMany(d => d.Marks.OfType<Mark.Text>().Select(t => (t.Address, Text: string.Concat(t.Runs.Select(r => r.Text))))
            .Concat(d.Data.Rows.SelectMany(r => r.Select(c => (c.Address, c.Text)))));
        foreach (var (address, text) in texts.Where(t => t.Address is not null).DistinctBy(t => t.Address, StringComparer.Ordinal))
            yield return (address!, new PrintedPlace(PrintedPlaceKind.Figure, name, figure.Id, text, null));
        var marks = figure.Drawings.Drawings.SelectMany(d => d.Marks.Where(m => m is not Mark.Text).Select(m => m.Address)).OfType<string>();
        foreach (var address in marks.Distinct(StringComparer.Ordinal))
            yield return (address, new PrintedPlace(PrintedPlaceKind.Mark, name, figure.Id, "", null));
    }

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);

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
