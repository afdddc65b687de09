using System.Collections.Immutable;
using ReportGen.Analysis.Evidence.Certainty;
using ReportGen.Model.Diagnostics;
using ReportGen.Model.Findings;
using ReportGen.Model.Studies;

namespace ReportGen.UnitTests.Analysis.Evidence;

/// <summary>The evidence on a risk ratio, as findings; a test changes what it is about.</summary>
internal sealed record SampleEffect
{
    private static readonly Derivation None = new(null, new Method("made for a test", []), [], []);

    public double Estimate { get; init; } = 0.6;

    public (double Lower, double Upper)? Interval { get; init; } = (0.4, 0.9);

    public (double Lower, double Upper)? Prediction { get; init; }

    public double? I2 { get; init; } = 10;

    public int Studies { get; init; } = 4;

    public ImmutableArray<(double Lower, double Upper)> StudyIntervals { get; init; } = [(0.3, 1.1), (0.4, 1.2)];

    public (double Events, double Total) Treated { get; init; } = (60, 5000);

    public (double Events, double Total) Control { get; init; } = (100, 5000);

    public EffectScale Scale { get; init; } = new("RR", "risk ratio", "log risk ratio", IsLogarithmic: true, IsPercent: false, 1, 2);

    public double? R2 { get; init; }

    public double? AsymmetryP { get; init; }

    public InformationSize? Information { get; init; } = new(null, null, At(0.75), At(0.05), At(0.8));

    public EffectSizeLimits? Sizes { get; init; } = new(At(0.95), At(0.8), At(0.5));

    public ImmutableArray<Sourced<double>> Appreciable { get; init; } = [];

    public ImmutableArray<Sourced<double>> Bands { get; init; } = [];

    public ImmutableArray<AssumedRisk> Risks { get; init; } = [];

    public ChangeDirection? Improvement { get; init; } = ChangeDirection.Decrease;

    public string Design { get; init; } = "randomized";

    public static Sourced<double> At(double value) => new(value, new SourceSpan("review.yml", 1, 1, 1));

    public EvidenceBody Body() => EvidenceBody.Of(Declared(), [Findings()])!;

    public OutcomeCertainty Declared() => new(
        new("falls", default), "pooled", new(Design, new SourceSpan("review.yml", 1, 1, 1)), "exercise", "the risk of falling", Improvement, Sizes, Appreciable, Bands,
        Information, null, R2 is null ? null : "age", AsymmetryP is null ? null : "egger", Risks, new SourceSpan("review.yml", 1, 1, 1));

    public EffectFindings Findings()
    {
        var pooled = Pooled();
        StudyEffect[] studies = [.. StudyIntervals.Select((s, i) => Study(i, s))];
        var results = new SynthesisResults([pooled], [], R2 is null ? [] : [Regression()], [], AsymmetryP is null ? [] : [SmallStudy()]);
        return new EffectFindings(
            "falls", "Falls", true, Number("falls.k", Studies), Names("falls.not_reported"), Scale, [.. studies], new Noun("fall", "falls"), new Noun("participant", "participants"),
            [Group("Exercise", 1, Treated), Group("Control", 2, Control)], Number("falls.events", Treated.Events + Control.Events), Number("falls.total", Treated.Total + Control.Total),
            Range("falls.range", null), Fixed("falls.range_lower", null), Fixed("falls.range_upper", null),
            new EffectPrint(Scale.IsPercent, Scale.Decimals, null, "", "", null), null, results);
    }

    public PooledFindings Pooled() => new(
        "pooled", Scale, 0.95, Text("method", "random effects (REML)"), Number("pooled.k", Studies), Fixed("pooled.estimate", Estimate), Range("pooled.interval", Interval),
        Fixed("pooled.lower", Interval?.Lower), Fixed("pooled.upper", Interval?.Upper), Range("pooled.prediction", Prediction), Fixed("pooled.prediction_lower", Prediction?.Lower),
        Fixed("pooled.prediction_upper", Prediction?.Upper), Transformed("pooled"), Heterogeneity("pooled"),
        new ModelFit(Fixed("pooled.ll", 1), Fixed("pooled.aic", 1), Fixed("pooled.bic", 1)), [.. StudyIntervals.Select((_, i) => $"s{i}")],
        [.. StudyIntervals.Select((_, i) => Fixed($"pooled.weight.s{i}", 100.0 / StudyIntervals.Length))], [],
        new AutomaticChoices(Names("pooled.corrected"), Number("pooled.corrected_count", 0), Names("pooled.dropped"), Number("pooled.dropped_count", 0), Names("pooled.notes")));

    private static StudyEffect Study(int i, (double Lower, double Upper) interval) => new(
        $"s{i}", $"Study {i}", 2000 + i, [new StudyArm("Exercise", Number($"s{i}.e1", 3), Number($"s{i}.n1", 40)), new StudyArm("Control", Number($"s{i}.e2", 5), Number($"s{i}.n2", 41))],
        Fixed($"s{i}.estimate", Math.Sqrt(interval.Lower * interval.Upper)), Range($"s{i}.interval", interval), []);

    private static GroupTotals Group(string name, int number, (double Events, double Total) sums) =>
        new(name, Number($"group{number}.events", sums.Events), Number($"group{number}.total", sums.Total));

    private RegressionFindings Regression() => new(
        "age", "Age", "pooled", Scale, Text("age.method", "mixed effects (REML)"), Number("age.k", Studies), [], new TestResult("moderators", "F", Fixed("age.f", 5), Number("age.df", 1), Fixed("age.p", 0.03)) { Symbol = "F" },
        new TestResult("residual", "Q", Fixed("age.qe", 5), Number("age.qe_df", 1), Fixed("age.qe_p", 0.03)) { Symbol = "Q" }, Fixed("age.r2", R2), Fixed("age.tau2", 0.1), Fixed("age.i2", 20), Fixed("age.h2", 1.2),
        Fixed("age.perm", null), [], Names("age.not_reported"), Names("age.notes"), []);

    private SmallStudyFindings SmallStudy() => new(
        "pooled", new Quantity("falls.assessed", "assessed", new QuantityValue.Flag(true), "", NumberFormat.Integer, None), Names("falls.small.notes"),
        [new FunnelTestFindings(new TestResult("egger", "Egger's test", Fixed("egger.t", 1), Number("egger.df", 9), Fixed("egger.p", AsymmetryP)) { Symbol = "t" }, Fixed("egger.b", 1), Fixed("egger.limit", 0.9), Fixed("egger.limit_interval", 0.9))], null, null, []);

    private static TransformedEstimate Transformed(string at) => new(
        Fixed($"{at}.t.estimate", 0), Fixed($"{at}.t.se", 0), Fixed($"{at}.t.lower", 0), Fixed($"{at}.t.upper", 0), Fixed($"{at}.t.z", 0), Fixed($"{at}.t.df", null), Fixed($"{at}.t.p", 0));

    private Heterogeneity Heterogeneity(string at) => new(
        Fixed($"{at}.tau2", 0.1), Fixed($"{at}.tau", 0.3), Fixed($"{at}.i2", I2), Fixed($"{at}.h2", 1), Fixed($"{at}.q", 1), Number($"{at}.q_df", 1), Fixed($"{at}.q_p", 0.5), Range($"{at}.tau2_i", null),
        Range($"{at}.i2_i", null), Range($"{at}.h2_i", null));

    private static Quantity Number(string address, double value) => new(address, address, new QuantityValue.Scalar(value), "", NumberFormat.Integer, None);

    private static Quantity Fixed(string address, double? value) => new(
        address, address, value is { } v ? new QuantityValue.Scalar(v) : new QuantityValue.NotAvailable("not estimable"), "", NumberFormat.Fixed(2), None);

    private static Quantity Range(string address, (double Lower, double Upper)? value) => new(
        address, address, value is { } v ? new QuantityValue.Interval(v.Lower, v.Upper) : new QuantityValue.NotAvailable("not estimable"), "", NumberFormat.Fixed(2), None);

    private static Quantity Names(string address) => new(address, address, new QuantityValue.List([]), "", NumberFormat.Integer, None);

    private static Quantity Text(string address, string text) => new(address, address, new QuantityValue.Text(text), "", NumberFormat.Integer, None);
}
