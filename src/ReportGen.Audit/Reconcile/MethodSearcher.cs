using System.Collections.Immutable;
using ReportGen.Analysis.Alternatives;
using ReportGen.Model.Findings;

namespace ReportGen.Audit.Reconcile;

/// <summary>Looks for the smallest change of method that prints all targets at once.</summary>
/// <param name="space">The methods.</param>
/// <param name="targets">What was printed; at least one.</param>
/// <param name="others">Other quantities of the review that may have been printed in place of a single target.</param>
internal sealed class MethodSearcher(AlternativeSpace space, ImmutableArray<Target> targets, ImmutableArray<Quantity> others)
{
    private readonly List<FoundMethod> _tried = [];
    private (FoundMethod Method, double Distance)? _nearest;

    public MethodSearch Search()
    {
        var declared = space.Declared;
        var asDeclared = Meets(declared, RoundingRule.Customary);
        // Where the review's own method fails already for want of a value, it has no nearest figure.
        Consider(declared, Found(declared, RoundingRule.Customary, asDeclared));
        Roundings(declared);
        foreach (var one in space.OneChange.Where(a => Changes(a, declared))) Try(one, RoundingRule.Customary);
        var single = _tried.OrderBy(Order).ToImmutableArray();
        if (asDeclared || _tried.Any(t => t.Matches)) return Result(asDeclared, 1, single);
        Quantities();
        if (_tried.Any(t => t.Matches)) return Result(false, 1, single);
        Pairs(declared);
        return Result(false, 2, single);
    }

    private MethodSearch Result(bool asDeclared, int size, ImmutableArray<FoundMethod> single)
    {
        ImmutableArray<FoundMethod> matching = [.. _tried.Where(t => t.Matches)];
        ImmutableArray<FoundMethod> smallest = [.. matching.Where(t => t.Changes.Length == size).OrderBy(Order)];
        return new MethodSearch(
            asDeclared, _tried.Count, matching.Length, asDeclared || smallest.IsEmpty ? 0 : size, smallest, [.. single.Where(t => t.IsOfWhole)],
            asDeclared || !smallest.IsEmpty ? null : _nearest?.Method);
    }

    private void Pairs(Alternative declared)
    {
        var ones = space.OneChange.ToDictionary(a => a.Changes[0]);
        foreach (var one in space.OneChange.Where(a => Changes(a, declared))) Roundings(one);
        foreach (var two in space.TwoChanges)
        {
            if (Changes(two, declared) && two.Changes.All(c => !ones.TryGetValue(c, out var one) || Changes(two, one))) Try(two, RoundingRule.Customary);
        }
    }

    // Only where another way to round prints something else.
    private void Roundings(Alternative alternative)
    {
        if (targets.Any(t => t.Relation != PrintedRelation.Equal)) return;
        var printed = targets.Select(t => t.Print(alternative.Part(t.Part), RoundingRule.Customary)).ToList();
        foreach (var rule in RoundingRule.Others)
        {
            if (targets.Select((t, i) => t.Print(alternative.Part(t.Part), rule) != printed[i]).Any(differs => differs)) Try(alternative, rule);
        }
    }

    private void Quantities()
    {
        if (targets is not [var target]) return;
        foreach (var quantity in others)
        {
            var change = new MethodChange(MethodAspect.Quantity, "quantity", [quantity.Label, quantity.Address]);
            Add(new FoundMethod([change], target.Print(quantity.Value, RoundingRule.Customary, closely: true), target.IsMetBy(quantity.Value, RoundingRule.Customary)), target.Distance(quantity.Value) + 1);
        }
    }

    private bool Changes(Alternative alternative, Alternative from) => targets.Any(t => alternative.Part(t.Part) is not null && !t.IsSame(alternative, from));

    private bool Meets(Alternative alternative, RoundingRule rule) => targets.All(t => t.IsMetBy(alternative.Part(t.Part), rule));

    private void Try(Alternative alternative, RoundingRule rule)
    {
        var found = Found(alternative, rule, Meets(alternative, rule));
        _tried.Add(found);
        Consider(alternative, found);
    }

    private void Add(FoundMethod found, double distance)
    {
        _tried.Add(found);
        if (distance < (_nearest?.Distance ?? double.PositiveInfinity)) _nearest = (found, distance);
    }

    private void Consider(Alternative alternative, FoundMethod found)
    {
        var distance = targets.Max(t => t.Distance(alternative.Part(t.Part)));
        if (distance < (_nearest?.Distance ?? double.PositiveInfinity)) _nearest = (found, distance);
    }

    private FoundMethod Found(Alternative alternative, RoundingRule rule, bool matches) => new(
        rule.Key.Length == 0 ? alternative.Changes : [rule.Change, .. alternative.Changes],
        string.Join(", ", targets.Select(t => t.Print(alternative.Part(t.Part), rule, closely: !matches)).Where(p => p.Length > 0)), matches);

    private static int Order(FoundMethod found) => found.Changes.Aggregate(0, (sum, c) => (sum * 32) + (int)c.Aspect);
}
