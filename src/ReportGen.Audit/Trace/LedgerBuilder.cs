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
        number, quantity, RoundingWords.Of(quantity, words), NumbersPutIn.Of(quantity.Derivation, graph), [.. graph.Uses(quantity.Address)], [.. graph.Prints(quantity.Address)]);

    // Notes on a cell stand in the derivation of the quantity that is nothing but its reading.
    private static ImmutableArray<string> Notes(string source, TraceGraph graph) =>
        graph.Uses(source).Select(graph.Find).FirstOrDefault(q => q!.Derivation is { Formula: null, Inputs.Length: 1 })?.Derivation.Notes ?? [];
}
