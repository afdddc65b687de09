using System.Collections.Immutable;
using ReportGen.Model.Diagnostics;
using ReportGen.Model.Drawings;
using ReportGen.Model.Findings;
using ReportGen.Model.Studies;
using static ReportGen.UnitTests.Figures.SampleFindings;

namespace ReportGen.UnitTests.Figures;

/// <summary>A forest plot of proportions made by hand.</summary>
internal sealed record SampleForest
{
    private static readonly EffectScale Scale = new("PLO", "proportion", "logit", false, true, null, 1);

    public ImmutableArray<(string Name, int Events, int Total)> Studies { get; init; } =
    [
        ("Mont’Alverne 2005", 6, 12), ("Pflugmacher 2006", 2, 12), ("Sun 2010", 4, 10), ("Masala 2011", 2, 70), ("Anselmetti 2012", 6, 25),
        ("Blondel 2012", 2, 6),
    ];

    public ImmutableArray<string> NotReported { get; init; } = [];

    public ImmutableArray<string> Corrected { get; init; } = [];

    public ImmutableArray<string> Analyses { get; init; } = ["pooled", "pooled_hk", "crude"];

    public double CrudeLower { get; init; } = 0.098;

    public bool HasPrediction { get; init; } = true;

    public ForestOrder Order { get; init; } = ForestOrder.Year;

    public double Level { get; init; } = 0.95;

    public ImmutableArray<Drawing> Draw(params ImmutableArray<WidthClass> widths) =>
        new ReportGen.Figures.FigureDrawer(ShippedTemplates.Set)
            .Draw(Figure(), Declared(Outcome()), Review([Findings()]), widths.Length == 0 ? [.. Enum.GetValues<WidthClass>()] : widths).Drawings;

    public FigureDeclaration.Forest Figure() =>
        new("forest_leakage", "Asymptomatic cement leakage", new Sourced<string>("Caption", Span), Span, "leakage", Analyses, Order);

    public ProportionFindings Findings()
    {
        var (events, total) = (Studies.Sum(s => s.Events), Studies.Sum(s => s.Total));
        return new ProportionFindings(
            "leakage", "Asymptomatic cement leakage", false, Count("leakage.k", Studies.Length), Names("leakage.not_reported", NotReported), Scale,
            [.. Studies.Select(Study)], Count("leakage.events", events), Count("leakage.total", total), new Noun("leak", "leaks"),
            new Noun("vertebra", "vertebrae"), Limits("leakage.range", 0, 1), Percent("leakage.range.lower", 0), Percent("leakage.range.upper", 1), [Crude()],
            SynthesisResults.Of(
                Pooled("pooled", Level, "random effects (REML)", 0.1, 0.448), Pooled("pooled_hk", 0.95, "random effects (REML, Hartung-Knapp)", 0.075, 0.527)));
    }

    private OutcomeDeclaration.Proportion Outcome() => new(
        "leakage", "Asymptomatic cement leakage", "studies", false, Span, "leaks", "vertebrae", new Noun("leak", "leaks"),
        new Noun("vertebra", "vertebrae"), [new CrudeAnalysis("crude", "wald", 2, 0.95, 0, 1, Span)],
        SynthesisPlan.Of(
            new PooledAnalysis.InverseVariance("pooled", "PLO", "REML", "z", Level, 1, Span),
            new PooledAnalysis.InverseVariance("pooled_hk", "PLO", "REML", "knha", 0.95, 1, Span)));

    private static StudyEffect Study((string Name, int Events, int Total) study, int index)
    {
        var (id, p, n) = ($"studies.s{index}", (double)study.Events / study.Total, study.Total);
        var centre = (p + (3.84 / 2 / n)) / (1 + (3.84 / n));
        var half = 1.96 / (1 + (3.84 / n)) * Math.Sqrt((p * (1 - p) / n) + (3.84 / 4 / n / n));
        int? year = int.TryParse(study.Name.Split(' ')[^1], out var parsed) ? parsed : null;
        return new StudyEffect(
            $"s{index}", study.Name, year, [new StudyArm("", Count($"{id}.leaks", study.Events), Count($"{id}.vertebrae", n))], Percent($"leakage.s{index}.estimate", p),
            Limits($"leakage.s{index}.interval", Math.Max(0, centre - half), Math.Min(1, centre + half)), []);
    }

    private CrudeProportion Crude() => new(
        "crude", Percent("leakage.crude.estimate", 0.163, 0), Limits("leakage.crude.interval", CrudeLower, 0.222),
        Percent("leakage.crude.lower", CrudeLower), Percent("leakage.crude.upper", 0.222));

    private PooledFindings Pooled(string id, double level, string method, double lower, double upper)
    {
        var address = $"leakage.{id}.";
        var weights = Studies.Select(s => (s.Events + 0.5) * (s.Total - s.Events + 0.5) / (s.Total + 1)).ToList();
        return new PooledFindings(
            id, Scale, level, Of(address + "method", new QuantityValue.Text(method), NumberFormat.Integer), Count(address + "k", Studies.Length), Percent(address + "estimate", 0.231),
            Limits(address + "interval", lower, upper), Percent(address + "lower", lower), Percent(address + "upper", upper),
            HasPrediction ? Limits(address + "prediction", 0.015, 0.856) : None(address + "prediction", "not estimable with fewer than three studies"),
            Percent(address + "prediction.lower", 0.015), Percent(address + "prediction.upper", 0.856), Transformed(address),
            Heterogeneity(address), new ModelFit(None(address + "log_likelihood", "not applicable"), None(address + "aic", "not applicable"), None(address + "bic", "not applicable")),
            [.. Studies.Select((_, i) => $"s{i}")],
            [.. weights.Select((w, i) => Of($"{address}s{i}.weight", new QuantityValue.Scalar(w / weights.Sum() * 100), new NumberFormat(NumberStyle.Fixed, 1, "%")))],
            [],
            new AutomaticChoices(
                Names(address + "corrected", Corrected), Count(address + "corrected_count", Corrected.Length), Names(address + "dropped", []),
                Count(address + "dropped_count", 0), Names(address + "notes", [])));
    }

    private static TransformedEstimate Transformed(string address) => new(
        Number(address + "logit", -1.2, 2), Number(address + "se", 0.5, 2), Number(address + "logit.lower", -2.2, 2),
        Number(address + "logit.upper", -0.2, 2), Number(address + "z", -2.3, 2), None(address + "df", "not applicable"), Number(address + "p", 0.02, 3));

    private static Heterogeneity Heterogeneity(string address) => new(
        Number(address + "tau2", 1.082, 2), Number(address + "tau", 1.04, 2), Of(address + "i2", new QuantityValue.Scalar(72.2), new NumberFormat(NumberStyle.Fixed, 1, "%")),
        Number(address + "h2", 3.6, 2), Number(address + "q", 22.31, 2), Count(address + "q.df", 5),
        Of(address + "q.p", new QuantityValue.Scalar(0.0004), NumberFormat.PValue()), None(address + "tau2_interval", "not estimable"),
        None(address + "i2_interval", "not estimable"), None(address + "h2_interval", "not estimable"));
}
