using System.Collections.Immutable;

namespace ReportGen.Model.Findings;

/// <summary>All that was found for a review. Every address is resolved through <see cref="Find"/>.</summary>
/// <param name="Cells">A quantity for each cell of the tables, <c>table.row.column</c>, and each number or text of protocol, pico and facts.</param>
public sealed record ReviewFindings(
    ImmutableArray<OutcomeFindings> Outcomes, ImmutableArray<DescriptiveFindings> Descriptives, ImmutableArray<CountTableFindings> CountTables,
    ImmutableArray<FlowFindings> Flows, EvidenceFindings? Evidence, ImmutableArray<Quantity> Calculations, ImmutableArray<Quantity> Cells)
{
    private ImmutableDictionary<string, Quantity>? _byAddress;

    // A copy made by 'with' builds its own index.
    private ReviewFindings(ReviewFindings original)
    {
        (Outcomes, Descriptives, CountTables, Flows) = (original.Outcomes, original.Descriptives, original.CountTables, original.Flows);
        (Evidence, Calculations, Cells) = (original.Evidence, original.Calculations, original.Cells);
        (RiskOfBias, FurtherEvidence, Certainties, Totals) = (original.RiskOfBias, original.FurtherEvidence, original.Certainties, original.Totals);
    }

    /// <summary>Judgements of the risk of bias, in the order of their tables.</summary>
    public ImmutableArray<RiskOfBiasFindings> RiskOfBias { get; init; } = [];

    /// <summary>What further evidence schemes give, in the order of their declaration.</summary>
    public ImmutableArray<EvidenceFindings> FurtherEvidence { get; init; } = [];

    /// <summary>The certainty of the evidence on each rated outcome, in the order of its declaration.</summary>
    public ImmutableArray<CertaintyFindings> Certainties { get; init; } = [];

    /// <summary>Summaries of columns that a table of the manuscript has a total of, by the id <c>table.summary.column</c>.</summary>
    public ImmutableArray<DescriptiveFindings> Totals { get; init; } = [];

    /// <summary>Every quantity, in a fixed order.</summary>
    public IEnumerable<Quantity> Quantities =>
    [
        .. Outcomes.SelectMany(o => o.Quantities), .. Descriptives.SelectMany(d => d.Statistics.Quantities),
        .. CountTables.SelectMany(c => c.Quantities), .. RiskOfBias.SelectMany(r => r.Quantities), .. Evidence?.Quantities ?? [], .. FurtherEvidence.SelectMany(e => e.Quantities),
        .. Certainties.SelectMany(c => c.Quantities), .. Totals.SelectMany(t => t.Statistics.Quantities), .. Calculations, .. Cells,
    ];

    /// <summary>The quantity of an address, or null.</summary>
    public Quantity? Find(string address)
    {
        _byAddress ??= Quantities.ToImmutableDictionary(q => q.Address, StringComparer.Ordinal);
        return _byAddress.GetValueOrDefault(address);
    }
}
