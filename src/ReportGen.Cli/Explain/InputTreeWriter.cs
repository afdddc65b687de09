using ReportGen.Model.Findings;
using ReportGen.Model.Ledgers;
using ReportGen.Writers.Formulas;

namespace ReportGen.Cli.Explain;

/// <summary>The inputs of a quantity as a tree, down to the cells. What has been written once is not written again.</summary>
internal sealed class InputTreeWriter(Ledger ledger, int? depth, Terminal terminal)
{
    private readonly HashSet<string> _written = new(StringComparer.Ordinal);

    public void Write(LedgerEntry entry)
    {
        _written.Add(entry.Quantity.Address);
        Inputs(entry.Quantity.Derivation, "  ", depth ?? int.MaxValue);
    }

    private void Inputs(Derivation derivation, string indent, int left)
    {
        for (var i = 0; i < derivation.Inputs.Length; i++)
        {
            var last = i == derivation.Inputs.Length - 1;
            Input(derivation.Inputs[i], indent + (last ? "└─ " : "├─ "), indent + (last ? "   " : "│  "), left);
        }
    }

    private void Input(DerivationInput input, string first, string next, int left)
    {
        var symbol = input.Symbol is { } name ? LinearFormulaWriter.Write(name) + ": " : "";
        switch (input)
        {
            case DerivationInput.OfSource source:
                Source(source, symbol, first, next);
                break;
            case DerivationInput.OfQuantity { Address: var address } when ledger.Find(address) is { } entry:
                Quantity(entry, symbol, first, next, left);
                break;
            default:
                throw new ArgumentOutOfRangeException(nameof(input));
        }
    }

    private void Quantity(LedgerEntry entry, string symbol, string first, string next, int left)
    {
        var quantity = entry.Quantity;
        if (ledger.ReadBy(quantity) is { } read)
        {
            Source(read.Source, symbol, first, next);
            return;
        }

        var again = !_written.Add(quantity.Address) && !quantity.Derivation.Inputs.IsEmpty;
        Lines($"{symbol}{quantity.Label} = {ValueWords.Short(quantity)} [{quantity.Address}]{(again ? ", as above" : "")}", first, next);
        if (again || left <= 1) return;
        if (quantity.Derivation.Formula is { } formula) Lines(LinearFormulaWriter.Write(formula), next, next);
        if (quantity.Derivation.Inputs.IsEmpty) Lines(quantity.Derivation.Method.Name, next, next);
        Inputs(quantity.Derivation, next, left - 1);
    }

    private void Source(DerivationInput.OfSource source, string symbol, string first, string next)
    {
        var notes = ledger.Source(source.Address) is { Notes.IsEmpty: false } known ? $" ({string.Join("; ", known.Notes)})" : "";
        Lines($"{symbol}{source.Address} \u201c{source.Raw}\u201d, {source.Span}{notes}", first, next);
    }

    private void Lines(string text, string first, string next)
    {
        var start = first;
        foreach (var line in WrappedText.Lines(text, terminal.Width - first.Length))
        {
            terminal.Out.WriteLine(start + line);
            start = next;
        }
    }
}
