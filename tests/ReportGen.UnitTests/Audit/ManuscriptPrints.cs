using System.Collections.Immutable;
using System.Text.RegularExpressions;
using ReportGen.Audit.Trace;
using ReportGen.Model.Diagnostics;
using ReportGen.Model.Ledgers;
using ReportGen.Model.Manuscripts;

namespace ReportGen.UnitTests.Audit;

/// <summary>What a manuscript prints, under names that stay when the data change: each value by its place and template, each paragraph by its words.</summary>
/// <param name="Values">Values as printed.</param>
/// <param name="Paragraphs">Paragraphs, headings, captions and rows of tables, with addresses in the places of their values; each with these addresses.</param>
internal sealed partial record ManuscriptPrints(ImmutableDictionary<PrintKey, string> Values, ImmutableDictionary<string, ImmutableHashSet<string>> Paragraphs)
{
    public static ManuscriptPrints Of(Manuscript manuscript)
    {
        var values = ImmutableDictionary.CreateBuilder<PrintKey, string>();
        foreach (var (address, place) in PrintedValues.Of(manuscript, LedgerWording.Of(SampleTrace.TemplateSet)).Where(p => p.Place.Kind != PrintedPlaceKind.Mark))
        {
            var key = new PrintKey(place.Kind, place.Target, place.Span, address, 0);
            while (values.ContainsKey(key)) key = key with { Nth = key.Nth + 1 };
            values[key] = place.Printed;
        }

        return new(values.ToImmutable(), manuscript.FrontMatter.Abstract.SelectMany(s => s.Children).Concat(manuscript.Blocks).Concat(manuscript.Footnotes.SelectMany(f => f.Children))
            .SelectMany(Texts).Select(Addressed).DistinctBy(s => s.Words).ToImmutableDictionary(s => s.Words, s => s.Addresses, StringComparer.Ordinal));
    }

    private static (string Words, ImmutableHashSet<string> Addresses) Addressed(ImmutableArray<Inline> text)
    {
        var words = Words(text);
        return (words, Address().Matches(words).Select(m => m.Groups[1].Value).ToImmutableHashSet(StringComparer.Ordinal));
    }

    private static IEnumerable<ImmutableArray<Inline>> Texts(Block block) => block switch
    {
        Block.Heading h => [h.Children],
        Block.Paragraph p => [p.Children],
        Block.List l => l.Items.SelectMany(i => i).SelectMany(Texts),
        Block.Quote q => q.Children.SelectMany(Texts),
        Block.TableFloat { Table: var t } => [t.Caption, .. t.Notes, .. t.MarkedNotes, .. t.Rows.Select(Row), .. t.Total is { } total ? [Row(total)] : (ImmutableArray<Inline>[])[]],
        Block.FigureFloat { Figure: var f } => [f.Caption],
        _ => [],
    };

    private static ImmutableArray<Inline> Row(TableRow row) => [.. row.Cells.SelectMany(c => c.Children.Add(new Inline.Text("|")))];

    private static string Words(ImmutableArray<Inline> inlines) => string.Concat(inlines.Select(inline => inline switch
    {
        Inline.Text t => t.Content,
        Inline.Value v => $"{{{v.Quantity.Address}}}",
        Inline.Code c => c.Content,
        Inline.CrossReference c => c.Printed,
        Inline.Emphasis e => Words(e.Children),
        Inline.Strong s => Words(s.Children),
        Inline.Superscript s => Words(s.Children),
        Inline.Subscript s => Words(s.Children),
        Inline.Link l => Words(l.Children),
        _ => "",
    }));

    [GeneratedRegex(@"\{([^{}]*)\}", RegexOptions.CultureInvariant)]
    private static partial Regex Address();
}

/// <summary>Where a value is printed.</summary>
/// <param name="Target">Id of the section, table or figure.</param>
/// <param name="Template">The expression that prints it.</param>
/// <param name="Nth">Of the prints that are alike in all this, from 0.</param>
internal sealed record PrintKey(PrintedPlaceKind Kind, string Target, SourceSpan? Template, string Address, int Nth);
