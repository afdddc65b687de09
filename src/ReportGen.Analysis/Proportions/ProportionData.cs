using System.Collections.Immutable;
using ReportGen.Analysis.Methods;
using ReportGen.Analysis.Quantities;
using ReportGen.Model.Findings;
using ReportGen.Model.Studies;

namespace ReportGen.Analysis.Proportions;

/// <summary>What the analyses of a proportion outcome share: the reporting studies, their counts and the sums.</summary>
internal sealed class ProportionData
{
    public ProportionData(OutcomeDeclaration.Proportion outcome, ImmutableArray<StudyEffect> studies)
    {
        (Outcome, Studies) = (outcome, studies);
        Events = Sum("events", outcome.Event.Many, [.. studies.Select(s => s.Arms[0].Events!)]);
        Total = Sum("total", outcome.Unit.Many, [.. studies.Select(s => s.Arms[0].Total!)]);
    }

    public OutcomeDeclaration.Proportion Outcome { get; }

    public ImmutableArray<StudyEffect> Studies { get; }

    public Quantity Events { get; }

    public Quantity Total { get; }

    public double[] EventCounts => [.. Studies.Select(s => s.Arms[0].Events!.Number!.Value)];

    public double[] Totals => [.. Studies.Select(s => s.Arms[0].Total!.Number!.Value)];

    public ImmutableArray<string> Names => [.. Studies.Select(s => s.Name)];

    /// <summary>The cells that went in: events and total of each study.</summary>
    public IEnumerable<Quantity> Cells => Studies.SelectMany(s => (Quantity[])[s.Arms[0].Events!, s.Arms[0].Total!]);

    private Quantity Sum(string part, string unit, ImmutableArray<Quantity> cells) => QuantityFactory.Number(
        $"{Outcome.Id}.{part}", $"{Outcome.Label}: {unit} in the studies that report it", cells.Sum(c => c.Number), unit, NumberFormat.Integer,
        NamedInputs.Derived(DescriptiveMethods.Sum.Formula, DescriptiveMethods.Sum.Method, cells.As(DescriptiveMethods.X)));
}
