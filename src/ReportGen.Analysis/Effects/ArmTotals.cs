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
        var arms = studies.Select(s => s.Arms.Length).FirstOrDefault();
        Groups = arms < 2 ? [] : [.. Enumerable.Range(0, arms).Select(i => Group(outcome, i, [.. studies.Select(s => s.Arms[i])]))];
        ImmutableArray<StudyArm> all = [.. studies.SelectMany(s => s.Arms)];
        var scope = new QuantityScope(outcome.Id, outcome.Label);
        Events = Sum(scope, "events", outcome.Event?.Many ?? "events", outcome.Event, all.Select(a => a.Events));
        Total = Sum(scope, "total", outcome.Unit?.Many ?? "total", outcome.Unit, all.Select(a => a.Total));
    }

    /// <summary>The groups compared; empty where there is one.</summary>
    public ImmutableArray<GroupTotals> Groups { get; }

    public Quantity? Events { get; }

    public Quantity? Total { get; }

    private static GroupTotals Group(OutcomeDeclaration.Effect outcome, int index, ImmutableArray<StudyArm> arms)
    {
        var name = outcome.Groups.IsEmpty ? $"group {(index == 0 ? "1" : "2")}" : outcome.Groups[index];
        var scope = new QuantityScope($"{outcome.Id}.group{(index == 0 ? "1" : "2")}", $"{outcome.Label}, {name}");
        return new GroupTotals(
            outcome.Groups.IsEmpty ? "" : name, Sum(scope, "events", outcome.Event?.Many ?? "events", outcome.Event, arms.Select(a => a.Events)),
            Sum(scope, "total", outcome.Unit?.Many ?? "total", outcome.Unit, arms.Select(a => a.Total)));
    }

    // Null where no arm has the figure; an arm without it (the second of pairs) counts once only.
    private static Quantity? Sum(QuantityScope scope, string part, string what, Noun? noun, IEnumerable<Quantity?> cells)
    {
        ImmutableArray<Quantity> counted = [.. cells.OfType<Quantity>()];
        return counted.IsEmpty
            ? null
            : scope.Number(part, $"{what} in the studies that report it", counted.Sum(c => c.Number), NumberFormat.Integer,
                NamedInputs.Derived(DescriptiveMethods.Sum.Formula, DescriptiveMethods.Sum.Method, counted.As(DescriptiveMethods.X)), noun?.Many ?? "");
    }
}
