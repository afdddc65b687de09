using System.Collections.Immutable;
using ReportGen.Analysis.Methods;
using ReportGen.Analysis.Quantities;
using ReportGen.Model.Findings;
using ReportGen.Model.Studies;

namespace ReportGen.Analysis.Effects;

/// <summary>Events and totals of an outcome's groups over its studies.</summary>
internal sealed class ArmTotals
{
    public ArmTotals(OutcomeDeclaration.Effect outcome, ImmutableArray<StudyEffect> studies)
    {
        Groups = GroupsOf(outcome, new QuantityScope(outcome.Id, outcome.Label), studies, []);
        ImmutableArray<StudyArm> all = [.. studies.SelectMany(s => s.Arms)];
        var scope = new QuantityScope(outcome.Id, outcome.Label);
        Events = Sum(scope, "events", outcome.Event?.Many ?? "events", outcome.Event, all.Select(a => a.Events), []);
        Total = Sum(scope, "total", outcome.Unit?.Many ?? "total", outcome.Unit, all.Select(a => a.Total), []);
    }

    /// <summary>The groups compared; empty where there is one.</summary>
    public ImmutableArray<GroupTotals> Groups { get; }

    public Quantity? Events { get; }

    public Quantity? Total { get; }

    /// <summary>Subgroups with the sums over their own studies.</summary>
    public static SubgroupFindings Add(SubgroupFindings subgroups, OutcomeDeclaration.Effect outcome, ImmutableArray<StudyEffect> studies) => subgroups with
    {
        Levels =
        [
            .. subgroups.Levels.Select(l => l with
            {
                Groups = GroupsOf(
                    outcome, new QuantityScope($"{outcome.Id}.{subgroups.Id}.{l.Pooled.Id}", $"{outcome.Label}, {subgroups.Label}, {l.Name}"),
                    [.. studies.Where(s => l.Pooled.Studies.Contains(s.Id, StringComparer.Ordinal))], subgroups.NotReported.Derivation.Inputs),
            }),
        ],
    };

    // Which studies a subgroup has stands in the cells of its column: those are the choice.
    private static ImmutableArray<GroupTotals> GroupsOf(
        OutcomeDeclaration.Effect outcome, QuantityScope scope, ImmutableArray<StudyEffect> studies, ImmutableArray<DerivationInput> choice)
    {
        var arms = studies.Select(s => s.Arms.Length).FirstOrDefault();
        return arms < 2 ? [] : [.. Enumerable.Range(0, arms).Select(i => Group(outcome, scope, i, [.. studies.Select(s => s.Arms[i])], choice))];
    }

    private static GroupTotals Group(
        OutcomeDeclaration.Effect outcome, QuantityScope all, int index, ImmutableArray<StudyArm> arms, ImmutableArray<DerivationInput> choice)
    {
        var name = outcome.Groups.IsEmpty ? $"group {(index == 0 ? "1" : "2")}" : outcome.Groups[index];
        var scope = all.Part($"group{(index == 0 ? "1" : "2")}", name);
        return new GroupTotals(
            outcome.Groups.IsEmpty ? "" : name, Sum(scope, "events", outcome.Event?.Many ?? "events", outcome.Event, arms.Select(a => a.Events), choice),
            Sum(scope, "total", outcome.Unit?.Many ?? "total", outcome.Unit, arms.Select(a => a.Total), choice));
    }

    // Null where no arm has the figure; an arm without it (the second of pairs) counts once only.
    private static Quantity? Sum(QuantityScope scope, string part, string what, Noun? noun, IEnumerable<Quantity?> cells, ImmutableArray<DerivationInput> choice)
    {
        ImmutableArray<Quantity> counted = [.. cells.OfType<Quantity>()];
        if (counted.IsEmpty) return null;
        var by = NamedInputs.Derived(DescriptiveMethods.Sum.Formula, DescriptiveMethods.Sum.Method, [.. counted.As(DescriptiveMethods.X), .. choice]);
        return scope.Number(part, $"{what} in the studies that report it", counted.Sum(c => c.Number), NumberFormat.Integer, by, noun?.Many ?? "");
    }
}
