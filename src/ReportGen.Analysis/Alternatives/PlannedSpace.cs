using System.Collections.Immutable;
using ReportGen.Model.Findings;

namespace ReportGen.Analysis.Alternatives;

/// <summary>Alternatives as changes of a plan.</summary>
/// <typeparam name="TPlan">All choices of an analysis; immutable.</typeparam>
/// <param name="address">Beginning of the addresses.</param>
/// <param name="declared">The review's own choices.</param>
/// <param name="changes">In the order of their aspects.</param>
/// <param name="evaluate">What a plan gives; null for none.</param>
internal sealed class PlannedSpace<TPlan>(
    string address, TPlan declared, IEnumerable<PlanChange<TPlan>> changes, Func<TPlan, ImmutableDictionary<string, QuantityValue>?> evaluate) : AlternativeSpace
{
    private readonly ImmutableArray<PlanChange<TPlan>> _changes = [.. changes.OrderBy(c => c.Change.Aspect)];
    private Alternative? _declared;

    public override string Address => address;

    public override Alternative Declared => _declared ??= new([], evaluate(declared) ?? ImmutableDictionary<string, QuantityValue>.Empty);

    private protected override ImmutableArray<Alternative> Make(int changes) => changes == 1
        ? [.. _changes.Select(c => Evaluated([c.Change], c.Apply(declared))).OfType<Alternative>()]
        : [.. Pairs().Take(MostPairs).Select(p => Evaluated([p.First.Change, p.Second.Change], p.Second.Apply(p.First.Apply(declared)))).OfType<Alternative>()];

    private IEnumerable<(PlanChange<TPlan> First, PlanChange<TPlan> Second)> Pairs()
    {
        var joining = _changes.Where(c => !c.Alone).ToList();
        return
            from i in Enumerable.Range(0, joining.Count)
            from j in Enumerable.Range(i + 1, joining.Count - i - 1)
            where joining[i].Change.Joins(joining[j].Change)
            select (joining[i], joining[j]);
    }

    private Alternative? Evaluated(ImmutableArray<MethodChange> made, TPlan plan) => evaluate(plan) is { } parts ? new Alternative(made, parts) : null;
}
