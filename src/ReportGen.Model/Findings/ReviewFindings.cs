using System.Collections.Immutable;

namespace ReportGen.Model.Findings;

/// <summary>All that was found for a review. Every address is resolved through <see cref="Find"/>.</summary>
/// <param name="Cells">A quantity for each cell of the tables, <c>table.row.column</c>, and each number or text of protocol, pico and facts.</param>
public sealed record ReviewFindings(
    ImmutableArray<OutcomeFindings> Outcomes, ImmutableArray<DescriptiveFindings> Descriptives, ImmutableArray<CountTableFindings> CountTables,
    ImmutableArray<FlowFindings> Flows, EvidenceFindings? Evidence, ImmutableArray<Quantity> Calculations, ImmutableArray<Quantity> Cells)
{
    private readonly Lazy<ImmutableDictionary<string, Quantity>> _byAddress = new(() => All(
        Outcomes, Descriptives, CountTables, Evidence, Calculations, Cells).ToImmutableDictionary(q => q.Address, StringComparer.Ordinal));

    /// <summary>Every quantity, in a fixed order.</summary>
    public IEnumerable<Quantity> Quantities => All(Outcomes, Descriptives, CountTables, Evidence, Calculations, Cells);

    /// <summary>The quantity of an address, or null.</summary>
    public Quantity? Find(string address) => _byAddress.Value.GetValueOrDefault(address);

    private static IEnumerable<Quantity> All(
        ImmutableArray<OutcomeFindings> outcomes, ImmutableArray<DescriptiveFindings> descriptives, ImmutableArray<CountTableFindings> countTables,
        EvidenceFindings? evidence, ImmutableArray<Quantity> calculations, ImmutableArray<Quantity> cells) =>
    [
        .. outcomes.SelectMany(o => o.Quantities), .. descriptives.SelectMany(d => d.Statistics.Quantities),
        .. countTables.SelectMany(c => c.Quantities), .. evidence?.Quantities ?? [], .. calculations, .. cells,
    ];
}
