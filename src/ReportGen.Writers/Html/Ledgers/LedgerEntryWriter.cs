using System.Collections.Immutable;
using ReportGen.Model.Findings;
using ReportGen.Model.Ledgers;
using ReportGen.Model.Manuscripts;
using ReportGen.Model.Templates;
using ReportGen.Writers.Formulas;
using ReportGen.Writers.Html.Frame;
using ReportGen.Writers.Ledgers;

namespace ReportGen.Writers.Html.Ledgers;

/// <summary>What is behind a quantity and what is made of it, as a list of terms: the same in the ledger and in a popover of the article.</summary>
/// <param name="words">Words of wording/ledger.yml.</param>
/// <param name="page">The way to the ledger: empty within it.</param>
/// <param name="literature">Entries by key where they are written out; null where a link to the list at the end of the ledger suffices.</param>
/// <param name="keys">Keys of the literature, in the order of that list.</param>
internal sealed class LedgerEntryWriter(
    HtmlText html, Ledger ledger, InputSets sets, ReportWords words, string page, ImmutableDictionary<string, ImmutableArray<Inline>>? literature, IReadOnlyList<string> keys)
{
    /// <summary>How many uses are shown before the others are folded away.</summary>
    private const int MostUses = 8;

    public static string IdOfReference(int position) => $"r{position + 1:D}";

    public void Write(LedgerEntry entry)
    {
        var (quantity, derivation) = (entry.Quantity, entry.Quantity.Derivation);
        html.Open("dl", ("class", "trace")).Line();
        if (!entry.Prints.IsEmpty) Term(words.Of("meaning"), entry.Meaning);
        Term(words.Of("printed"), quantity.Printed);
        Term(words.Of("full_precision"), LedgerNumbers.Exact(quantity, words));
        Term(words.Of("rounding"), entry.Rounding);
        Formula(words.Of("formula"), derivation.Formula?.Parts() ?? []);
        Formula(words.Of("with_numbers"), entry.NumbersPutIn is { } numbers ? [WithResult(numbers, quantity)] : []);
        foreach (var constant in derivation.Constants) Term(words.Of("where"), words.Of("constant", LinearFormulaWriter.Write(constant.Symbol), LedgerNumbers.Short(constant.Value), constant.Meaning));
        Method(derivation.Method);
        foreach (var note in derivation.Notes) Term(words.Of("note"), note);
        Inputs(derivation);
        Uses(entry.Uses, quantity.Address);
        Prints(entry.Prints);
        html.Close().Line();
    }

    /// <param name="link">Where the data's pages show it, or null.</param>
    public void Write(LedgerSource source, string? link)
    {
        html.Open("dl", ("class", "trace")).Line();
        Term(words.Of("raw_text"), source.Source.Raw);
        html.Element("dt", words.Of("source")).Open("dd", ("dir", "auto"));
        if (link is null) html.Text(Place(source));
        else html.Element("a", Place(source), ("href", link));
        html.Close().Line();
        foreach (var note in source.Notes) Term(words.Of("note"), note);
        Uses(source.Uses, source.Source.Address);
        html.Close().Line();
    }

    /// <summary>The inputs as items of a list.</summary>
    public void Items(IEnumerable<DerivationInput> inputs)
    {
        foreach (var input in inputs)
        {
            html.Open("li");
            if (input.Symbol is { } symbol) html.Markup(MathMlWriter.WriteInline(symbol)).Text(" ");
            Input(input);
            html.Close().Line();
        }
    }

    public void Link(LedgerEntry entry)
    {
        html.Element("a", entry.Quantity.Label, ("href", $"{page}#{entry.Id}")).Text($" = {entry.Quantity.Printed}");
    }

    private void Input(DerivationInput input)
    {
        switch (input)
        {
            case DerivationInput.OfQuantity { Address: var address } when ledger.Find(address) is { } entry:
                if (ledger.ReadBy(entry.Quantity) is { } read) Source(read, entry.Quantity.Label);
                else Link(entry);
                break;
            case DerivationInput.OfSource source when ledger.Source(source.Address) is { } known:
                Source(known, source.Address);
                break;
            default:
                throw new ArgumentOutOfRangeException(nameof(input));
        }
    }

    private void Source(LedgerSource source, string label)
    {
        html.Element("a", label, ("href", $"{page}#{source.Id}")).Text($" \u201c{source.Source.Raw}\u201d, {Place(source)}");
        if (!source.Notes.IsEmpty) html.Text($" ({string.Join("; ", source.Notes)})");
    }

    private void Inputs(Derivation derivation)
    {
        var (alone, set) = sets.Divide(derivation);
        if (alone.IsEmpty && set is null) return;
        html.Element("dt", words.Of("made_of")).Open("dd").Open("ul").Line();
        Items(alone);
        if (set is { } number)
        {
            html.Open("li");
            foreach (var symbol in derivation.Inputs.Except(alone).Select(i => i.Symbol).OfType<Formula>().Distinct()) html.Markup(MathMlWriter.WriteInline(symbol)).Text(" ");
            html.Element("a", sets.NameOf(number, words), ("href", $"{page}#{InputSets.Id(number)}")).Close().Line();
        }

        html.Close().Close().Line();
    }

    // What names it through a list of inputs is found there.
    private void Uses(ImmutableArray<string> uses, string address)
    {
        var lists = sets.Of(address);
        var through = lists.SelectMany(s => sets.Users(s).Select(u => u.Quantity.Address)).ToHashSet(StringComparer.Ordinal);
        var own = uses.Where(u => !through.Contains(u)).Select(u => ledger.Find(u)!).OrderBy(e => e.Prints.IsEmpty).ToList();
        if (own.Count == 0 && lists.Count == 0) return;
        html.Element("dt", words.Of("used_for")).Open("dd").Open("ul").Line();
        foreach (var entry in own.Take(MostUses)) Item(() => Link(entry));
        foreach (var list in lists) Item(() => html.Element("a", words.Of("list_uses", LedgerNumbers.Whole(list + 1)), ("href", $"{page}#{InputSets.Id(list)}")));
        html.Close();
        if (own.Count > MostUses)
        {
            html.Open("details").Element("summary", words.Of("more", LedgerNumbers.Whole(own.Count - MostUses))).Open("ul").Line();
            foreach (var entry in own.Skip(MostUses)) Item(() => Link(entry));
            html.Close().Close();
        }

        html.Close().Line();
    }

    private void Prints(ImmutableArray<PrintedPlace> prints)
    {
        if (prints.IsEmpty) return;
        html.Element("dt", words.Of("printed_in")).Open("dd").Open("ul").Line();
        foreach (var place in prints.DistinctBy(p => (p.Label, p.Printed)))
        {
            Item(() =>
            {
                var target = place.Target.Length > 0 ? WebLink.ToId(place.Target) : "";
                html.Element("a", place.Label, ("href", SitePage.Article.Path + target)).Text(place.Printed.Length == 0 ? $": {words.Of("drawn")}" : $": {place.Printed}");
            });
        }

        html.Close().Close().Line();
    }

    private void Method(Method method)
    {
        html.Element("dt", words.Of("method")).Open("dd").Text(method.Name);
        foreach (var key in method.Literature)
        {
            if (literature is not null && literature.TryGetValue(key, out var reference))
            {
                html.Open("span", ("class", "cited"));
                new InlineWriter(html, new PageAnchors()).Write(reference);
                html.Close();
            }
            else if (IndexOf(key) is >= 0 and var position)
            {
                html.Text(" ").Element("a", $"[{position + 1:D}]", ("href", $"{page}#{IdOfReference(position)}"));
            }
        }

        html.Close().Line();
    }

    private int IndexOf(string key)
    {
        for (var i = 0; i < keys.Count; i++)
            if (keys[i] == key) return i;
        return -1;
    }

    // Each definition on a line of its own: side by side they are wider than the box.
    private void Formula(string term, ImmutableArray<Formula> parts)
    {
        if (parts.IsEmpty) return;
        html.Element("dt", term).Open("dd", ("class", "formula"), ("tabindex", "0"));
        foreach (var part in parts) html.Markup(MathMlWriter.Write(part));
        html.Close().Line();
    }

    // The result first: where the numbers are wider than the box, it is not what is cut off.
    private Formula.Row WithResult(Formula numbers, Quantity quantity) => new([new Formula.Words(LedgerNumbers.Short(quantity, words)), new Formula.Operator("="), numbers]);

    private string Place(LedgerSource source) => words.Of("place", source.Source.Span.File, LedgerNumbers.Whole(source.Source.Span.Line));

    private void Term(string term, string text)
    {
        if (text.Length > 0) html.Element("dt", term).Element("dd", text, ("dir", "auto")).Line();
    }

    private void Item(Action write)
    {
        html.Open("li");
        write();
        html.Close().Line();
    }
}
