using System.Collections.Immutable;
using System.Globalization;
using ReportGen.Audit.Trace;
using ReportGen.Model.Findings;
using ReportGen.Model.Ledgers;
using ReportGen.Model.Templates;
using ReportGen.Writers.Formulas;
using ReportGen.Writers.Ledgers;

namespace ReportGen.Cli.Explain;

/// <summary>The inputs of a quantity as a tree, down to the cells. What has been written once is not written again.</summary>
internal sealed class InputTreeWriter(Ledger ledger, ReportWords words, int? depth, Terminal terminal)
{
    /// <summary>Inputs that have been written are told in one line from this number on.</summary>
    private const int FewestTogether = 3;

    private readonly HashSet<string> _written = new(StringComparer.Ordinal);

    public void Write(LedgerEntry entry)
    {
        _written.Add(entry.Quantity.Address);
        Inputs(entry.Quantity.Derivation, "  ", depth ?? int.MaxValue);
    }

    private void Inputs(Derivation derivation, string indent, int left)
    {
        for (var i = 0; i < derivation.Inputs.Length;)
        {
            var again = derivation.Inputs.Skip(i).TakeWhile(IsWritten).Count();
            var count = again >= FewestTogether ? again : 1;
            var last = i + count == derivation.Inputs.Length;
            var (first, next) = (indent + (last ? "└─ " : "├─ "), indent + (last ? "   " : "│  "));
            if (count > 1) Lines(Together(derivation.Inputs[i..(i + count)]), first, next);
            else Input(derivation.Inputs[i], first, next, left);
            i += count;
        }
    }

    private bool IsWritten(DerivationInput input) => input is DerivationInput.OfQuantity of && ledger.Find(of.Address) is { } entry && ledger.ReadBy(entry.Quantity) is { } read
        ? _written.Contains(read.Source.Address)
        : _written.Contains(TraceGraph.AddressOf(input));

    // "y_i, v_i: 26 inputs, as above"
    private static string Together(ImmutableArray<DerivationInput> inputs)
    {
        var symbols = string.Join(", ", inputs.Select(i => i.Symbol).OfType<Formula>().Distinct().Select(LinearFormulaWriter.Write));
        return (symbols.Length > 0 ? symbols + ": " : "") + string.Create(CultureInfo.InvariantCulture, $"{inputs.Length} inputs, as above");
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
        Lines($"{symbol}{quantity.Label} = {LedgerNumbers.Short(quantity, words)} [{quantity.Address}]{(again ? ", as above" : "")}", first, next);
        if (again || left <= 1) return;
        if (quantity.Derivation.Formula is { } formula) Lines(LinearFormulaWriter.Write(formula), next, next);
        if (quantity.Derivation.Inputs.IsEmpty) Lines(quantity.Derivation.Method.Name, next, next);
        Inputs(quantity.Derivation, next, left - 1);
    }

    private void Source(DerivationInput.OfSource source, string symbol, string first, string next)
    {
        _written.Add(source.Address);
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
