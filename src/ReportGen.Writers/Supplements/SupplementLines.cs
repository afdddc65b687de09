using System.Collections.Immutable;
using ReportGen.Model.Findings;
using ReportGen.Model.Ledgers;
using ReportGen.Model.Manuscripts;
using ReportGen.Model.Templates;
using ReportGen.Writers.Formulas;
using ReportGen.Writers.Ledgers;

namespace ReportGen.Writers.Supplements;

/// <summary>The parts of a supplement's entries as running text: what a number is made of, what is made of it, and where it is printed, each a link.</summary>
/// <param name="words">Words of wording/ledger.yml.</param>
/// <param name="article">Name of the PDF beside the supplement that prints the numbers.</param>
internal sealed class SupplementLines(Ledger ledger, InputSets sets, ReportWords words, string article)
{
    private const string ListSeparator = "; ";

    /// <summary>Text after a term: "Rounding: exact."; nothing for an empty text.</summary>
    public IEnumerable<Inline> Term(string key, string text) => text.Length == 0 ? [] : Term(key, [new Inline.Text(text.TrimEnd('.'))]);

    public IEnumerable<Inline> Term(string key, ImmutableArray<Inline> content) =>
        content.IsEmpty ? [] : [new Inline.Emphasis([new Inline.Text(words.Of(key))]), new Inline.Text(" "), .. content, new Inline.Text(". ")];

    public Inline.CrossReference Number(LedgerEntry entry) => new(entry.Id, words.Of("quantity", LedgerNumbers.Whole(entry.Number)));

    public Inline.CrossReference Number(LedgerSource source) => new(source.Id, words.Of("cell", LedgerNumbers.Whole(source.Number)));

    public ImmutableArray<Inline> MadeOf(LedgerEntry entry)
    {
        var (alone, set) = sets.Divide(entry.Quantity.Derivation);
        IEnumerable<ImmutableArray<Inline>> parts = [.. alone.Select(i => Input(i, entry.Quantity.Label)), .. set is { } number ? [[List(number)]] : (ImmutableArray<Inline>[])[]];
        return Joined(parts);
    }

    /// <summary>The inputs of a list that several results share.</summary>
    public ImmutableArray<Inline> Inputs(int set) => Joined(sets.All[set].Select(i => Input(i, "")));

    public ImmutableArray<Inline> Users(int set) => Joined(sets.Users(set).Select(u => (ImmutableArray<Inline>)[Number(u)]), ", ");

    /// <summary>What is made of quantities or cells. What names them through a list of inputs is found there.</summary>
    public ImmutableArray<Inline> Uses(IEnumerable<string> uses, params ImmutableArray<string> addresses)
    {
        var lists = addresses.SelectMany(sets.Of).Distinct().ToList();
        var through = lists.SelectMany(s => sets.Users(s).Select(u => u.Quantity.Address)).ToHashSet(StringComparer.Ordinal);
        var own = uses.Where(u => !through.Contains(u)).Select(u => ledger.Find(u)!);
        return Joined([.. own.Select(u => (ImmutableArray<Inline>)[Number(u)]), .. lists.Select(l => (ImmutableArray<Inline>)[List(l)])], ", ");
    }

    public ImmutableArray<Inline> Prints(IEnumerable<PrintedPlace> prints) => Joined(prints.DistinctBy(p => (p.Label, p.Printed)).Select(place =>
    {
        var target = $"{article}#{(place.Target.Length > 0 ? place.Target : Layout.DestinationNames.Abstract)}";
        var printed = place.Printed.Length == 0 ? words.Of("drawn") : place.Printed;
        return (ImmutableArray<Inline>)[new Inline.CrossReference(target, place.Label), new Inline.Text($" ({printed})")];
    }));

    private Inline.CrossReference List(int set) => new(InputSets.Id(set), sets.NameOf(set, words));

    private ImmutableArray<Inline> Input(DerivationInput input, string beside) =>
        [.. input.Symbol is { } symbol && FormulaInlines.Of(symbol) is { IsEmpty: false } name ? [.. name, new Inline.Text(" ")] : (ImmutableArray<Inline>)[], .. Named(input, beside)];

    private ImmutableArray<Inline> Named(DerivationInput input, string beside)
    {
        if (input is DerivationInput.OfSource only) return Cell(ledger.Source(only.Address)!, only.Address);
        var entry = ledger.Find(((DerivationInput.OfQuantity)input).Address)!;
        return ledger.ReadBy(entry.Quantity) is { } read
            ? Cell(read, entry.Quantity.Label)
            : [Number(entry), new Inline.Text(" " + words.Of("equal", LabelParts.Beside(entry.Quantity.Label, beside), entry.Quantity.Printed))];
    }

    private ImmutableArray<Inline> Cell(LedgerSource source, string label) => [Number(source), new Inline.Text($" {label}: {words.Of("raw", source.Source.Raw)}")];

    private static ImmutableArray<Inline> Joined(IEnumerable<ImmutableArray<Inline>> parts, string separator = ListSeparator) =>
        [.. parts.SelectMany((p, i) => i == 0 ? p : [new Inline.Text(separator), .. p])];
}
