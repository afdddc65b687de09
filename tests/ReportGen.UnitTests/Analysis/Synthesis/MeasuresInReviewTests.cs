using ReportGen.Analysis.Measures;
using ReportGen.Model.Findings;

namespace ReportGen.UnitTests.Analysis.Synthesis;

/// <summary>Each measure of the catalogue can be declared and pooled, by each alternative of its columns.</summary>
public class MeasuresInReviewTests
{
    // One table that holds the figures of every family; counts and means are such that every measure is defined.
    private static readonly (string Name, string Type, double First, double Step)[] Figures =
    [
        ("xi", "count", 5, 1), ("mi", "number", 20, 2), ("ni", "count", 60, 5), ("ti", "number", 100, 10), ("sdi", "number", 4, 0.5), ("ri", "number", 0.3, 0.05),
        ("ai", "count", 6, 1), ("bi", "count", 60, 4), ("ci", "count", 9, 2), ("di", "count", 55, 3), ("n1i", "count", 66, 5), ("n2i", "count", 64, 5),
        ("x1i", "count", 7, 1), ("x2i", "count", 11, 2), ("t1i", "number", 90, 9), ("t2i", "number", 95, 8),
        ("m1i", "number", 12, 0.7), ("m2i", "number", 14, 0.4), ("sd1i", "number", 3, 0.2), ("sd2i", "number", 3.5, 0.1),
        ("yi", "number", 0.2, 0.05), ("vi", "number", 0.04, 0.01), ("sei", "number", 0.2, 0.02), ("est", "number", 0.5, 0.02), ("low", "number", 0.4, 0.02), ("high", "number", 0.6, 0.02),
    ];

    public static TheoryData<string, string> Alternatives
    {
        get
        {
            var data = new TheoryData<string, string>();
            foreach (var measure in MeasureCatalogue.All)
                foreach (var columns in measure.Columns)
                    data.Add(measure.Name, string.Join(", ", columns.Select(c => $"{c}: {c switch { "ci.lb" => "low", "ci.ub" => "high", _ => c }}")));
            return data;
        }
    }

    [Theory]
    [MemberData(nameof(Alternatives))]
    public void Is_pooled(string measure, string columns)
    {
        var (findings, diagnostics) = new SynthesisReview
        {
            Columns = string.Join('\n', Figures.Select(f => $"      {f.Name}: {{type: {f.Type}, label: {f.Name}}}")),
            Header = string.Join(',', Figures.Select(f => f.Name)),
            Rows = [.. Enumerable.Range(0, 6).Select(i => string.Join(',', Figures.Select(f => Value(f, i))))],
            Outcome = $"    kind: effect\n    table: studies\n    label: It\n    measure: {measure}\n    columns: {{{columns}}}\n    level: 0.95\n    decimals: 3\n" +
                "    analyses:\n      pooled: {model: random_effects, estimator: REML, test: knha}\n",
        }.Analyse();
        diagnostics.ShouldBeEmpty();
        findings.Find("falls.pooled.k")!.Number.ShouldBe(6);
        findings.Find("falls.pooled.estimate")!.Number.ShouldNotBeNull();
        findings.Find("falls.pooled.prediction")!.Value.ShouldBeOfType<QuantityValue.Interval>();
        var outcome = (EffectFindings)findings.Outcomes[0];
        outcome.Studies.ShouldAllBe(s => s.Estimate.Number != null && s.Interval.Value is QuantityValue.Interval);
        outcome.Studies.ShouldAllBe(s => s.Size(measure)!.Vi.Number > 0);
    }

    private static string Value((string Name, string Type, double First, double Step) figure, int study) =>
        (figure.First + (((study * 5) + 1) % 6 * figure.Step)).ToString("0.####", System.Globalization.CultureInfo.InvariantCulture);
}
