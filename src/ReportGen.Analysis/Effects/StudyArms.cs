using System.Collections.Immutable;
using ReportGen.Analysis.Measures;
using ReportGen.Analysis.Quantities;
using ReportGen.Analysis.Synthesis;
using ReportGen.Model.Findings;
using ReportGen.Model.Studies;
using static ReportGen.Analysis.Methods.Symbols;

namespace ReportGen.Analysis.Effects;

/// <summary>What the studies of an outcome report of their groups: cells, and totals that are sums of cells.</summary>
internal sealed class StudyArms(OutcomeDeclaration.Effect outcome, Measure measure, SynthesisData data, MeasuredStudies studies)
{
    private static readonly Method EventsAndOthers = new("events and non-events", []);

    /// <summary>The arms of a study, and the quantities among them that no cell holds.</summary>
    public (ImmutableArray<StudyArm> Arms, ImmutableArray<Quantity> Computed) Of(int study, QuantityScope scope)
    {
        var computed = ImmutableArray.CreateBuilder<Quantity>();
        ImmutableArray<StudyArm> arms = measure.Family switch
        {
            MeasureFamily.Proportion => [new StudyArm("", Cell("xi"), Cell("ni") ?? Sum("ni", "xi", "mi"))],
            MeasureFamily.Rate => [new StudyArm("", Cell("xi"), PersonTime: Cell("ti"))],
            MeasureFamily.Mean => [new StudyArm("", Total: Cell("ni"), Mean: Cell("mi"), StandardDeviation: Cell("sdi"))],
            MeasureFamily.Correlation => [new StudyArm("", Total: Cell("ni"))],
            MeasureFamily.TwoGroupBinary =>
            [
                new StudyArm(Name(0), Cell("ai"), Cell("n1i") ?? Sum("n1i", "ai", "bi")), new StudyArm(Name(1), Cell("ci"), Cell("n2i") ?? Sum("n2i", "ci", "di")),
            ],
            MeasureFamily.TwoGroupRate => [new StudyArm(Name(0), Cell("x1i"), PersonTime: Cell("t1i")), new StudyArm(Name(1), Cell("x2i"), PersonTime: Cell("t2i"))],
            MeasureFamily.TwoGroupMean =>
            [
                new StudyArm(Name(0), Total: Cell("n1i"), Mean: Cell("m1i"), StandardDeviation: Cell("sd1i")),
                new StudyArm(Name(1), Total: Cell("n2i"), Mean: Cell("m2i"), StandardDeviation: Cell("sd2i")),
            ],
            MeasureFamily.Paired =>
            [
                new StudyArm(Name(0), Total: Cell("ni"), Mean: Cell("m1i"), StandardDeviation: Cell("sd1i")),
                new StudyArm(Name(1), Mean: Cell("m2i"), StandardDeviation: Cell("sd2i")),
            ],
            _ => [],
        };
        return (arms, computed.ToImmutable());

        Quantity? Cell(string role) => studies.Figures.Has(study, role) ? data.CellOf(study, role) : null;

        Quantity? Sum(string role, string events, string others)
        {
            if (Cell(events) is not { } first || Cell(others) is not { } second) return null;
            var formula = Row(Indexed("n", "i"), Equal, Indexed(events[..1], "i"), Plus, Indexed(others[..1], "i"));
            var unit = outcome.Unit?.Many ?? "";
            var total = scope.Number(role, "total", first.Number + second.Number, NumberFormat.Integer, NamedInputs.Derived(formula, EventsAndOthers, [first.As(Indexed(events[..1], "i")), second.As(Indexed(others[..1], "i"))]), unit);
            computed.Add(total);
            return total;
        }
    }

    private string Name(int group) => outcome.Groups.IsEmpty ? "" : outcome.Groups[group];
}
