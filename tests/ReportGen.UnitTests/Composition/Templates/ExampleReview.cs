using System.Collections.Immutable;
using ReportGen.Composition.Templates;
using ReportGen.Model.Diagnostics;
using ReportGen.Model.Drawings;
using ReportGen.Model.Findings;
using ReportGen.Model.Studies;
using ReportGen.Model.Templates;

namespace ReportGen.UnitTests.Composition.Templates;

/// <summary>A small review with every kind of quantity, for the tests of the template language.</summary>
internal static class ExampleReview
{
    private static readonly SourceSpan Here = new("review.yml", 1, 1, 1);
    private static readonly Sourced<string> None = new("", Here);
    private static readonly Derivation Read = new(null, new Method("read", []), [], []);

    public static TemplateRenderer Renderer(params (string Path, string Text)[] includes) =>
        new(Templates(includes), Review, Findings);

    public static (RenderedTemplate Rendered, ImmutableArray<Diagnostic> Diagnostics) Render(string template, params (string Path, string Text)[] includes)
    {
        var bag = new DiagnosticBag();
        var rendered = Renderer(includes).Render(new SourceText("case.md", template), bag);
        return (rendered, bag.ToImmutable());
    }

    public static Quantity Number(string address, double number, string unit = "", NumberFormat? format = null, string? reported = null) =>
        new(address, address, new QuantityValue.Scalar(number, reported), unit, format ?? NumberFormat.Integer, Read);

    private static Quantity Of(string address, QuantityValue value, string unit = "", NumberFormat? format = null) =>
        new(address, address, value, unit, format ?? NumberFormat.Integer, Read);

    private static TemplateSet Templates((string Path, string Text)[] includes) => new(
        includes.ToImmutableSortedDictionary(i => i.Path, i => new SourceText("templates/" + i.Path, i.Text), StringComparer.Ordinal),
        ImmutableSortedDictionary<FontRole, FontFile>.Empty, ImmutableSortedDictionary<string, ReadOnlyMemory<byte>>.Empty, null!,
        new FigureStyle(ImmutableSortedDictionary<Ink, Rgb>.Empty, ImmutableSortedDictionary<Ink, Rgb>.Empty, ImmutableSortedDictionary<WidthClass, double>.Empty, 8, 7, 1),
        ImmutableSortedDictionary<string, EvidenceScheme>.Empty, [Work("wilson_1927")]);

    private static Reference Work(string key) => new(key, "article-journal", [], "", "", null, "", "", "", "", "", "", "", Here);

    private static Review Review => new(
        "example",
        new ReviewSettings(
            new("Cement *and* pain", Here), "Cement", "en-US", new DateOnly(2026, 3, 1), [], "not given", ["spine", "pain"], null, null, null, ["NR"], [], [], [], [], [],
            null, [new FigureDeclaration.NotIncluded("flow", "Flow", None, Here, "")], [new ReportTableDeclaration("table1", None, "studies", [], null, [], Here)],
            "review.yml"),
        [Studies], [Work("masala_2011"), Work("sun_2010")], [], [], new ManuscriptSources(new SourceText("abstract.md", ""), []));

    private static DataTable Studies => new(
        new TableDeclaration("studies", TableKind.Plain, "studies.csv", "Included studies", "study", [], null, Here),
        [
            new DataRow("sun_2010", "Sun 2010", Here, ImmutableDictionary<string, Cell>.Empty),
            new DataRow("masala_2011", "Masala 2011", Here, ImmutableDictionary<string, Cell>.Empty),
        ]);

    private static ReviewFindings Findings => new([Leakage], [], [], [], null, [Number("calc.c2_share", 0.6148, "proportion", NumberFormat.Percent(1))],
    [
        Of("studies.sun_2010.study", new QuantityValue.Text("Sun 2010")),
        Of("studies.masala_2011.study", new QuantityValue.Text("A*b|<script>")),
        Number("studies.sun_2010.patients", 10, reported: "10"),
        Number("studies.masala_2011.patients", 62, reported: "62"),
        Number("studies.sun_2010.volume", 3, "mL", NumberFormat.Fixed(1), "3"),
        Of("studies.masala_2011.volume", new QuantityValue.NotAvailable("not reported"), "mL"),
        Number("age.mean", 59.85, "years", NumberFormat.Fixed(1)),
        Of("age.range", new QuantityValue.Interval(52.3, 63.5, "52.3", "63.5"), "years", NumberFormat.Fixed(1)),
        Of("age.not_reported", new QuantityValue.List(["Sun 2010", "Masala 2011"])),
        Number("pain.p", 0.00566, format: NumberFormat.PValue()),
        Number("pain.tiny", 0.0000566, format: NumberFormat.PValue()),
        Number("pain.change", -5.7, format: NumberFormat.Fixed(1)),
        Number("pain", 6),
        Of("pain.consistent", new QuantityValue.Flag(true)),
        Of("pain.grade", new QuantityValue.Text("C")),
        Number("protocol.alpha", 0.05, format: new NumberFormat(NumberStyle.AsReported, 2), reported: "0.05"),
        Number("i2", 72.21, "%", NumberFormat.Fixed(1) with { Suffix = "%" }),
        Number("one", 1),
    ]);

    private static ProportionFindings Leakage
    {
        get
        {
            var estimate = Number("leakage.crude.estimate", 0.16296, "proportion", NumberFormat.Percent(0));
            var interval = Of("leakage.crude.interval", new QuantityValue.Interval(0.098, 0.222), "proportion", NumberFormat.Percent(1));
            var study = new StudyEffect(
                "sun_2010", "Sun 2010", 2010, [new StudyArm("", Number("leakage.sun.events", 4), Number("leakage.sun.total", 10))],
                Number("leakage.sun.estimate", 0.4, "proportion", NumberFormat.Percent(0)), Of("leakage.sun.interval", new QuantityValue.Interval(0.12, 0.74), "proportion", NumberFormat.Percent(0)), []);
            return new ProportionFindings(
                "leakage", "Leakage", false, Number("leakage.study_count", 6), Of("leakage.not_reported", new QuantityValue.List([])),
                new EffectScale("PLO", "proportion", "logit", false, true, null, 1), [study], Number("leakage.events", 22), Number("leakage.total", 135),
                new Noun("leak", "leaks"), new Noun("vertebra", "vertebrae"), Of("leakage.range", new QuantityValue.Interval(0.4, 0.4)), Number("leakage.range_lower", 0.4), Number("leakage.range_upper", 0.4),
                [new CrudeProportion("crude", estimate, interval, Number("leakage.crude.lower", 0.098, "proportion", NumberFormat.Percent(1)), Number("leakage.crude.upper", 0.222, "proportion", NumberFormat.Percent(1)))], SynthesisResults.Of());
        }
    }
}
