using ReportGen.Audit.Trace;
using ReportGen.Model.Findings;

namespace ReportGen.UnitTests.Audit;

/// <summary>Every number of the samples follows from its inputs alone.</summary>
public class RecomputationTests
{
    private const double Tolerance = 1e-8;

    public static TheoryData<string> Samples => [.. SampleTrace.Ids];

    [Theory]
    [MemberData(nameof(Samples))]
    public void By_formula_and_rule(string id)
    {
        var graph = SampleTrace.Of(id).Graph;
        var recomputation = new Recomputation(graph);
        var numbers = Numbers(graph).ToList();
        var wrong = numbers.Where(q => recomputation.Of(q) is { } value && !Agrees(q.Value, value)).Select(q => $"{q.Address}: {q.Value} is not {recomputation.Of(q)}");
        wrong.ShouldBeEmpty();
        var withFormula = numbers.Where(q => q.Derivation.Formula is not null && !IsModel(q)).ToList();
        withFormula.Count.ShouldBeGreaterThan(150);
        withFormula.Where(q => recomputation.Of(q) is null).Select(q => q.Address).ShouldBeEmpty("a formula whose names have no values");
    }

    // What no formula gives is computed by the engine from the cells of its trace alone: all other cells hold other values.
    [Theory]
    [MemberData(nameof(Samples))]
    public void By_the_engine_from_the_cells_of_the_trace_alone(string id)
    {
        var sample = SampleTrace.Of(id);
        var recomputation = new Recomputation(sample.Graph);
        var light = SampleTrace.Analyse(sample.Light);
        var groups = sample.Graph.Quantities.Where(q => recomputation.Of(q) is not { } value || !Agrees(q.Value, value))
            .GroupBy(q => (IsLight: IsIn(light, q), Cells: string.Join('|', sample.Graph.SourcesBehind(q.Address).Order(StringComparer.Ordinal)))).ToList();
        var wrong = new List<string>();
        foreach (var group in groups)
        {
            var behind = sample.Graph.SourcesBehind(group.First().Address);
            var changed = SampleTrace.Analyse(ChangedReview.Of(group.Key.IsLight ? sample.Light : sample.Review, (t, r, c) =>
                ChangedReview.IsData(t, c) && !behind.Contains(r.Cells[c.Name].Address) ? ChangedReview.Other(t, r, c) : null));
            wrong.AddRange(group.Where(q => changed.Find(q.Address) is not { } again || !ValueComparison.Same(q.Value, again.Value)).Select(q => $"{q.Address}: {q.Value} became {changed.Find(q.Address)?.Value}"));
        }

        wrong.ShouldBeEmpty();
        groups.Sum(g => g.Count()).ShouldBeGreaterThan(500);
    }

    private static IEnumerable<Quantity> Numbers(TraceGraph graph) => graph.Quantities.Where(q => q.Value is QuantityValue.Scalar or QuantityValue.Interval);

    // A model has no solution that a line could write, and these follow from one: the engine computes them.
    private static bool IsModel(Quantity quantity) =>
        quantity.Derivation.Method.Name.StartsWith("Mixed-effects meta-regression", StringComparison.Ordinal)
        || quantity.Address.Contains(".mixed.", StringComparison.Ordinal) || quantity.Address.Contains(".by_", StringComparison.Ordinal)
        || quantity.Address is "tuberculosis.peto.q" or "tuberculosis.mantel_haenszel.q";

    private static bool IsIn(ReviewFindings findings, Quantity quantity) => findings.Find(quantity.Address) is { } found && ValueComparison.Same(found.Value, quantity.Value);

    private static bool Agrees(QuantityValue value, (double Lower, double Upper) computed) => value switch
    {
        QuantityValue.Scalar s => Near(s.Number, computed.Lower),
        QuantityValue.Interval i => Near(i.Lower, computed.Lower) && Near(i.Upper, computed.Upper),
        _ => false,
    };

    private static bool Near(double a, double b) => Math.Abs(a - b) <= Tolerance * Math.Max(1e-3, Math.Abs(a));
}
