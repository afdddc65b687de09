using System.Collections.Immutable;
using ReportGen.Audit.Explain;
using ReportGen.Model.Findings;
using ReportGen.Model.Ledgers;
using ReportGen.Model.Manuscripts;
using ReportGen.Model.Templates;

namespace ReportGen.Audit.Trace;

/// <summary>Findings and manuscript → ledger.</summary>
public static class LedgerBuilder
{
    /// <param name="words">Words of wording/ledger.yml.</param>
    public static Ledger Build(ReviewFindings findings, Manuscript manuscript, ReportWords words)
    {
        ArgumentNullException.ThrowIfNull(findings);
        ArgumentNullException.ThrowIfNull(manuscript);
        var graph = TraceGraph.Of(findings, manuscript, words);
        return new Ledger(
            [.. graph.Quantities.Select((q, i) => Entry(i + 1, q, graph, words))],
            [.. graph.Sources.Select((s, i) => new LedgerSource(i + 1, s, Notes(s.Address, graph), [.. graph.Uses(s.Address)]))]);
    }

    private static LedgerEntry Entry(int number, Quantity quantity, TraceGraph graph, ReportWords words) => new(
        number, quantity, RoundingWords.Of(quantity, words), NumbersPutIn.Of(quantity.Derivation, graph), [.. graph.Uses(quantity.Address)], [.. graph.Prints(quantity.Address)])
    {
        Meaning = MeaningOf(quantity, words),
    };

    // By the end of the address, "transformed.se" before "se". Columns and settings have names of the author's, which mean what he says.
    private static string MeaningOf(Quantity quantity, ReportWords words)
    {
        if (quantity.Value is not (QuantityValue.Scalar or QuantityValue.Interval) || quantity.Derivation is { Formula: null, Inputs: [DerivationInput.OfSource] }) return "";
        var parts = quantity.Address.Split('.');
        return (parts.Length > 2 ? words.Find($"meaning_{parts[^2]}_{parts[^1]}", []) : null) ?? (parts.Length > 1 ? words.Find($"meaning_{parts[^1]}", []) : null) ?? "";
    }

    // Notes on a cell stand in the derivation of the quantity that is nothing but its reading.
    private static ImmutableArray<string> Notes(string source, TraceGraph graph) =>
        graph.Uses(source).Select(graph.Find).FirstOrDefault(q => q!.Derivation is { Formula: null, Inputs.Length: 1 })?.Derivation.Notes ?? [];
}
