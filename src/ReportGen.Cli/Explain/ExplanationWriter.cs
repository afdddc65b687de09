using System.Collections.Immutable;
using ReportGen.Model.Findings;
using ReportGen.Model.Ledgers;
using ReportGen.Writers;
using ReportGen.Writers.Formulas;
using ReportGen.Writers.Ledgers;

namespace ReportGen.Cli.Explain;

/// <summary>One number with all that is behind it, as a tree for readers: first what it is, then down to the cells, then up to where it is used.</summary>
internal sealed class ExplanationWriter(ExplainedReview review, int? depth, Terminal terminal)
{
    private const int LabelWidth = 14;
    private const int MostUses = 15;

    private readonly InputTreeWriter _tree = new(review.Ledger, review.Words, depth, terminal);

    /// <param name="entry">The quantity.</param>
    /// <param name="places">Where it was found; null where it was asked for by its address.</param>
    public void Write(LedgerEntry entry, ImmutableArray<PrintedPlace>? places)
    {
        var quantity = entry.Quantity;
        terminal.Out.WriteLine(terminal.Bold(quantity.Address));
        foreach (var line in WrappedText.Lines(quantity.Label, terminal.Width)) terminal.Out.WriteLine(line);
        terminal.Out.WriteLine();
        Field("review", review.Id);
        Field("in words", entry.Meaning);
        foreach (var place in places is { } found ? PlaceWords.Of(found, review.Id) : []) Field("found in", place);
        Field("printed", quantity.Printed);
        Field("value", LedgerNumbers.Exact(quantity, review.Words) is { Length: > 0 } exact ? exact : quantity.Printed);
        Field("rounding", entry.Rounding);
        Calculation(entry);
        foreach (var note in quantity.Derivation.Notes) Field("note", note);
        terminal.Out.WriteLine();
        terminal.Out.WriteLine(terminal.Bold(quantity.Derivation.Inputs.IsEmpty ? "Comes from no data" : "Comes from"));
        _tree.Write(entry);
        Uses(entry);
    }

    private void Calculation(LedgerEntry entry)
    {
        var derivation = entry.Quantity.Derivation;
        foreach (var (part, i) in (derivation.Formula?.Parts() ?? []).Select((p, i) => (p, i))) Field(i == 0 ? "formula" : "where", LinearFormulaWriter.Write(part));
        if (entry.NumbersPutIn is { } numbers) Field("with numbers", $"{LinearFormulaWriter.Write(numbers)} = {LedgerNumbers.Short(entry.Quantity, review.Words)}");
        foreach (var constant in derivation.Constants) Field("where", $"{LinearFormulaWriter.Write(constant.Symbol)} = {LedgerNumbers.Short(constant.Value)}, {constant.Meaning}");
        Field("method", derivation.Method.Name);
        foreach (var key in derivation.Method.Literature)
            Field("literature", review.Literature.TryGetValue(key, out var reference) ? PlainTextWriter.Write(reference) : key);
    }

    private void Uses(LedgerEntry entry)
    {
        terminal.Out.WriteLine();
        terminal.Out.WriteLine(terminal.Bold(entry.Uses.IsEmpty ? "No other quantity is made from it" : "Goes into"));
        // What a reader can look up in the manuscript comes first.
        foreach (var address in entry.Uses.OrderBy(a => review.Ledger.Find(a)!.Prints.IsEmpty).Take(MostUses)) Item(Named(review.Ledger.Find(address)!.Quantity));
        if (entry.Uses.Length > MostUses) Item($"and {entry.Uses.Length - MostUses} more, all in ledger.html");
        terminal.Out.WriteLine();
        terminal.Out.WriteLine(terminal.Bold(entry.Prints.IsEmpty ? "Is printed nowhere in the manuscript" : "Is printed in"));
        foreach (var place in PlaceWords.Of(entry.Prints, review.Id)) Item(place);
    }

    private static string Named(Quantity quantity) => $"{quantity.Label} = {ValueWords.Printed(quantity)} [{quantity.Address}]";

    private void Item(string text)
    {
        var first = true;
        foreach (var line in WrappedText.Lines(text, terminal.Width - 4))
        {
            terminal.Out.WriteLine((first ? "  - " : "    ") + line);
            first = false;
        }
    }

    private void Field(string label, string text)
    {
        var first = true;
        foreach (var line in WrappedText.Lines(text, terminal.Width - LabelWidth - 2))
        {
            terminal.Out.WriteLine($"  {(first ? label : "").PadRight(LabelWidth)}{line}");
            first = false;
        }
    }
}
