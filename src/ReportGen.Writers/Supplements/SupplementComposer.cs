using System.Collections.Immutable;
using ReportGen.Model.Findings;
using ReportGen.Model.Ledgers;
using ReportGen.Model.Manuscripts;
using ReportGen.Model.Templates;
using ReportGen.Writers.Formulas;
using ReportGen.Writers.Ledgers;

namespace ReportGen.Writers.Supplements;

/// <summary>A ledger as the blocks of a document: results, lists of inputs, cells, each with its number and the place that links lead to.</summary>
internal sealed class SupplementComposer
{
    private readonly Ledger _ledger;
    private readonly ReportWords _words;
    private readonly InputSets _sets;
    private readonly SupplementLines _lines;
    private readonly SupplementReferences _references;
    private readonly ImmutableArray<Block>.Builder _blocks = ImmutableArray.CreateBuilder<Block>();
    private int _groups;

    private SupplementComposer(Ledger ledger, ReportWords words, SupplementReferences references, string article)
    {
        (_ledger, _words, _references) = (ledger, words, references);
        _sets = new InputSets(ledger);
        _lines = new SupplementLines(ledger, _sets, words, article);
    }

    public static ImmutableArray<Block> Compose(Ledger ledger, ReportWords words, SupplementReferences references, string article)
    {
        var composer = new SupplementComposer(ledger, words, references, article);
        composer.About();
        composer.Quantities();
        composer.Sets();
        composer.Sources();
        return composer._blocks.ToImmutable();
    }

    private void About()
    {
        Heading(1, "about", _words.Of("heading_about"));
        Paragraph([new Inline.Text(_words.Of("about"))]);
        var read = _ledger.Entries.Count(e => _ledger.ReadBy(e.Quantity) is not null);
        Paragraph([new Inline.Text(_words.Of(
            "about_counts", LedgerNumbers.Whole(_ledger.Entries.Length), LedgerNumbers.Whole(read), LedgerNumbers.Whole(_sets.All.Count), LedgerNumbers.Whole(_ledger.Sources.Length)))]);
    }

    // A quantity that is nothing but the reading of a cell stands with the cell.
    private void Quantities()
    {
        Heading(1, "quantities", _words.Of("heading_quantities"));
        var last = "";
        foreach (var group in Runs(_ledger.Entries.Where(e => _ledger.ReadBy(e.Quantity) is null)))
        {
            // What one column gives in row after row stands under one heading.
            var shared = LabelParts.Shared(group.Select(e => e.Quantity.Label));
            var name = shared.Length > 0 ? shared.TrimEnd(' ', ',', ':') : KeyOf(group[0]);
            if (name != last) Heading(2, $"group-{LedgerNumbers.Whole(++_groups)}", name);
            last = name;
            foreach (var entry in group) Entry(entry, shared);
        }
    }

    /// <summary>Entries that follow one another and belong to one outcome, analysis or table.</summary>
    private static List<List<LedgerEntry>> Runs(IEnumerable<LedgerEntry> entries)
    {
        var runs = new List<List<LedgerEntry>>();
        foreach (var entry in entries)
        {
            if (runs.Count == 0 || KeyOf(runs[^1][0]) != KeyOf(entry)) runs.Add([]);
            runs[^1].Add(entry);
        }

        return runs;
    }

    /// <summary>The first part of an address, and the second where there are more.</summary>
    private static string KeyOf(LedgerEntry entry)
    {
        var parts = entry.Quantity.Address.Split('.');
        return parts.Length > 2 ? $"{parts[0]}.{parts[1]}" : parts[0];
    }

    private void Entry(LedgerEntry entry, string shared)
    {
        var (quantity, derivation) = (entry.Quantity, entry.Quantity.Derivation);
        _blocks.Add(new Block.Heading(3, entry.Id, [new Inline.Text($"{_lines.Number(entry).Printed}\u2002{quantity.Label[shared.Length..]}")]));
        Paragraph(
        [
            new Inline.Code(quantity.Address), new Inline.Text(". "), .. _lines.Term("printed", quantity.Printed), .. _lines.Term("full_precision", LedgerNumbers.Exact(quantity, _words)),
            .. _lines.Term("rounding", entry.Rounding),
        ]);
        if (derivation.Formula is { } formula) _blocks.Add(new Block.FormulaDisplay(formula));
        if (entry.NumbersPutIn is { } numbers) _blocks.Add(new Block.FormulaDisplay(new Formula.Row([new Formula.Operator("="), numbers])));
        Paragraph(
        [
            .. derivation.Constants.SelectMany(c => _lines.Term(
                "where", [.. FormulaInlines.Of(c.Symbol), new Inline.Text($" = {LedgerNumbers.Short(c.Value)}: {c.Meaning}")])),
            .. _lines.Term("method", [new Inline.Text(derivation.Method.Name), .. _references.Citation(derivation.Method.Literature)]),
            .. derivation.Notes.SelectMany(n => _lines.Term("note", n)),
            .. _lines.Term("made_of", _lines.MadeOf(entry)),
            .. _lines.Term("used_for", _lines.Uses(entry.Uses, quantity.Address)),
            .. _lines.Term("printed_in", _lines.Prints(entry.Prints)),
        ]);
    }

    private void Sets()
    {
        if (_sets.All.Count == 0) return;
        Heading(1, "lists", _words.Of("heading_sets"));
        for (var i = 0; i < _sets.All.Count; i++)
        {
            var name = _sets.NameOf(i, _words);
            ImmutableArray<Inline> content =
            [
                new Inline.Strong([new Inline.Text(char.ToUpperInvariant(name[0]) + name[1..])]), new Inline.Text(". "),
                .. _lines.Term("made_of", _lines.Inputs(i)), .. _lines.Term("used_for", _lines.Users(i)),
            ];
            Paragraph(content, InputSets.Id(i));
        }
    }

    private void Sources()
    {
        Heading(1, "sources", _words.Of("heading_sources"));
        foreach (var file in _ledger.Sources.GroupBy(s => s.Source.Span.File, StringComparer.Ordinal))
        {
            Heading(2, $"group-{LedgerNumbers.Whole(++_groups)}", file.Key);
            foreach (var source in file) Source(source);
        }
    }

    private void Source(LedgerSource source)
    {
        ImmutableArray<LedgerEntry> readings = [.. source.Uses.Select(u => _ledger.Find(u)!).Where(e => _ledger.ReadBy(e.Quantity) == source)];
        var (number, reading) = (LedgerNumbers.Whole(source.Number), readings.FirstOrDefault());
        var name = reading is null ? _words.Of("cell", number) : _words.Of("cell_quantity", number, LedgerNumbers.Whole(reading.Number));
        var uses = source.Uses.Except(readings.Select(r => r.Quantity.Address)).Concat(readings.SelectMany(r => r.Uses));
        Paragraph(
            [
                new Inline.Strong([new Inline.Text($"{name}\u2002{reading?.Quantity.Label ?? source.Source.Address}")]), new Inline.Text($": {_words.Of("raw", source.Source.Raw)}. "),
                new Inline.Code(source.Source.Address), new Inline.Text($", {_words.Of("line", LedgerNumbers.Whole(source.Source.Span.Line))}. "),
                .. source.Notes.SelectMany(n => _lines.Term("note", n)),
                .. _lines.Term("used_for", _lines.Uses(uses, [source.Source.Address, .. readings.Select(r => r.Quantity.Address)])),
                .. _lines.Term("printed_in", _lines.Prints(readings.SelectMany(r => r.Prints))),
            ],
            [source.Id, .. readings.Select(r => r.Id)]);
    }

    private void Heading(int level, string id, string text) => _blocks.Add(new Block.Heading(level, id, [new Inline.Text(text)]));

    private void Paragraph(ImmutableArray<Inline> content, params ImmutableArray<string> ids) => _blocks.Add(new Block.Paragraph(content) { Ids = ids });
}
