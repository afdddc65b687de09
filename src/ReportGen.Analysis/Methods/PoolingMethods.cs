using System.Collections.Immutable;
using ReportGen.Analysis.Measures;
using ReportGen.Analysis.MetaAnalyses;
using ReportGen.Analysis.Synthesis;
using ReportGen.Model.Findings;
using ReportGen.Model.Studies;
using ReportGen.Statistics.EffectSizes;
using static ReportGen.Analysis.Methods.Symbols;

namespace ReportGen.Analysis.Methods;

/// <summary>Methods and formulas of meta-analysis.</summary>
internal static class PoolingMethods
{
    public static readonly Formula Mu = Hat("μ");
    public static readonly Formula Tau2Symbol = Squared(Name("τ"));
    public static readonly Formula Quantile = Name("q");
    public static readonly Formula TotalWeight = Symbols.Sum(Indexed("w", "i"));
    public static readonly Formula QSymbol = Name("Q");
    public static readonly Formula Df = Name("df");
    private static readonly Formula W = Indexed("w", "i");
    private static readonly Formula Y = MeasureMethods.Y;
    private static readonly Formula V = MeasureMethods.V;
    private static readonly Formula S2 = Squared(Name("s"));
    private static readonly Formula[] Weighing = [With, W, Equal, Over(Number("1"), Row(V, Plus, Tau2Symbol))];
    private static readonly Formula[] Weightless = [With, W, Equal, Over(Number("1"), V)];
    private static readonly Formula[] Typical =
    [
        With, S2, Equal,
        Over(Row(Parenthesised(K, Minus, Number("1")), TotalWeight), Row(Squared(Parenthesised(TotalWeight)), Minus, Symbols.Sum(Squared(W)))), .. Weightless,
    ];

    public static readonly Formula Estimate =
        Row([Mu, Equal, Over(Symbols.Sum(Row(W, Y)), TotalWeight), .. Weighing]);
    public static readonly Formula NormalError = Row([StandardError, Equal, Over(Number("1"), Root(TotalWeight)), .. Weighing]);
    public static readonly Formula HartungKnappError = Row(
        [StandardError, Equal, Root(Over(Symbols.Sum(Row(W, Squared(Parenthesised(Y, Minus, Mu)))), Row(Parenthesised(K, Minus, Number("1")), TotalWeight))), .. Weighing]);
    public static readonly Formula Weight = Row([Over(Row(Number("100"), W), TotalWeight), .. Weighing]);
    public static readonly Formula WeightSum = Row([TotalWeight, .. Weighing]);
    public static readonly Formula Q = Row(
        [
            QSymbol, Equal, Symbols.Sum(Over(Squared(Parenthesised(Y, Minus, Mu)), V)), With, Mu, Equal, Over(Symbols.Sum(Over(Y, V)), Symbols.Sum(Over(Number("1"), V))),
        ]);
    public static readonly Formula QOfCounts = Row(QSymbol, Equal, Symbols.Sum(Over(Squared(Parenthesised(Y, Minus, Mu)), V)));
    public static readonly Formula I2 = Row(Squared(Name("I")), Equal, Number("100"), Over(Tau2Symbol, Row(Tau2Symbol, Plus, S2)));
    public static readonly Formula I2OfStudies = new Formula.Row([.. ((Formula.Row)I2).Items, .. Typical]);
    public static readonly Formula H2 = Row(Squared(Name("H")), Equal, Number("1"), Plus, Over(Tau2Symbol, S2));
    public static readonly Formula H2OfStudies = new Formula.Row([.. ((Formula.Row)H2).Items, .. Typical]);
    public static readonly Formula I2OfQ = Row(Squared(Name("I")), Equal, Number("100"), Over(Row(QSymbol, Minus, Df), QSymbol));
    public static readonly Formula I2OfSmallQ = Row(Squared(Name("I")), Equal, Number("0"), Words(" for Q ≤ df"));
    public static readonly Formula H2OfQ = Row(Squared(Name("H")), Equal, Over(QSymbol, Df));
    public static readonly Formula Tau = Row(Name("τ"), Equal, Root(Tau2Symbol));
    public static readonly Formula LowerLimit = Row(Mu, Minus, Quantile, StandardError);
    public static readonly Formula UpperLimit = Row(Mu, Plus, Quantile, StandardError);
    public static readonly Formula Prediction = Row(Mu, PlusMinus, Quantile, Root(Row(Squared(StandardError), Plus, Tau2Symbol)));
    public static readonly Formula Statistic = Over(Mu, StandardError);

    public static readonly Method CochranQ = new("Cochran's Q", ["cochran_1954"]);
    public static readonly Method QProfile = new("Q-profile interval of the between-study variance", ["viechtbauer_2007"]);
    public static readonly Method ProfileLikelihood = new("profile-likelihood interval of the between-study variance", ["hardy_1996"]);
    public static readonly Method Inconsistency = new("share of variance due to heterogeneity", ["higgins_2002"]);
    public static readonly Method PredictionInterval = new("prediction interval of the true value in a new study", ["higgins_2009", "riley_2011"]);
    public static readonly Method Dropped = new("studies without an effect size, or that the model cannot use", []);
    public static readonly Method NoTau2 = new("a model of one effect common to all studies", []);

    /// <summary>The correction of effect sizes, in words.</summary>
    public static Method Correction(ContinuityCorrection correction, string amount, string cells) => new(
        correction.To switch
        {
            CorrectionRule.All => $"{amount} added to {cells} of every study",
            CorrectionRule.IfAnyZeroAll => $"{amount} added to {cells} of every study where one has an empty cell",
            CorrectionRule.None => "no correction",
            _ => $"{amount} added to {cells} of studies with an empty cell",
        },
        ["gart_1967"]);

    /// <summary>Name, literature and formulas of a model.</summary>
    public static PoolingModel Model(PooledAnalysis analysis, Measure measure) => analysis switch
    {
        PooledAnalysis.InverseVariance a => new PoolingModel(
            Label(a), Of(a, measure), Tau2(a), Estimate, UsesCounts: false, HasCorrection: true, PredictionWanted: a.Prediction != "none")
        {
            Error = a.Test switch { "z" => NormalError, "knha" => HartungKnappError, _ => null },
            UsesQ = a.Estimator == PooledAnalysis.InverseVariance.EqualEffects,
            Prediction = a.Prediction,
        },
        PooledAnalysis.MantelHaenszel => Common("Mantel-Haenszel", measure, measure.Name switch
        {
            "OR" => ["mantel_1959", "robins_1986"],
            "RR" => ["mantel_1959", "greenland_1985"],
            "RD" => ["mantel_1959", "sato_1989"],
            _ => ["mantel_1959", "rothman_2008"],
        }),
        PooledAnalysis.Peto => Common("Peto", measure, ["yusuf_1985"]),
        PooledAnalysis.Glmm a => Mixed(a, measure),
        _ => throw new ArgumentOutOfRangeException(nameof(analysis)),
    };

    /// <summary>For readers: "Random effects (REML, Hartung-Knapp)".</summary>
    public static string Label(PooledAnalysis.InverseVariance analysis) => analysis.Estimator == PooledAnalysis.InverseVariance.EqualEffects
        ? analysis.Test == "z" ? "Equal effects" : $"Equal effects ({TestOf(analysis.Test).Name})"
        : $"Random effects ({EstimatorOf(analysis.Estimator).Name}, {TestOf(analysis.Test).Name})";

    /// <summary>The method of a pooled estimate, with the literature of measure, estimator and test.</summary>
    public static Method Of(PooledAnalysis.InverseVariance analysis, Measure measure) => new(
        $"inverse-variance pooling on the {measure.ScaleLabel} scale: {Label(analysis)}",
        [.. EstimatorOf(analysis.Estimator).Literature, .. TestOf(analysis.Test).Literature]);

    /// <summary>An estimator of τ² for readers, with its literature.</summary>
    public static (string Name, ImmutableArray<string> Literature) EstimatorOf(string estimator) => estimator switch
    {
        "EE" => ("equal effects", []),
        "DL" => ("DerSimonian-Laird", ["dersimonian_1986"]),
        "REML" => ("REML", ["viechtbauer_2005"]),
        "ML" => ("maximum likelihood", ["viechtbauer_2005"]),
        "HE" => ("Hedges", ["viechtbauer_2005"]),
        "HS" => ("Hunter-Schmidt", ["viechtbauer_2005"]),
        "HSk" => ("Hunter-Schmidt, small-sample", ["viechtbauer_2005"]),
        "SJ" => ("Sidik-Jonkman", ["viechtbauer_2005"]),
        "EB" => ("empirical Bayes", ["viechtbauer_2005"]),
        "PM" => ("Paule-Mandel", ["viechtbauer_2005"]),
        "PMM" => ("Paule-Mandel, median-unbiased", ["viechtbauer_2010"]),
        "DLIT" => ("iterated DerSimonian-Laird", ["viechtbauer_2010"]),
        "GENQ" => ("generalized Q", ["dersimonian_2007"]),
        _ => throw new ArgumentOutOfRangeException(nameof(estimator), estimator, "An estimator that the reader does not let through."),
    };

    public static (string Name, ImmutableArray<string> Literature) TestOf(string test) => test switch
    {
        "z" => ("normal", []),
        "knha" => ("Hartung-Knapp", ["hartung_2001", "knapp_2003"]),
        "adhoc" => ("Hartung-Knapp, never narrower than normal", ["hartung_2001", "knapp_2003", "rover_2015"]),
        _ => throw new ArgumentOutOfRangeException(nameof(test), test, "A test that the reader does not let through."),
    };

    /// <summary>Part of the address, name and method of a test that comes with a model.</summary>
    public static (string Id, string Name, Method Method) Test(ModelTest test) => test switch
    {
        ModelTest.Association => ("association", "Cochran-Mantel-Haenszel test", new Method("Cochran-Mantel-Haenszel test of association", ["mantel_1959"])),
        ModelTest.BreslowDay => ("breslow_day", "Breslow-Day test", new Method("Breslow-Day test that the odds ratios are equal", ["breslow_1980"])),
        ModelTest.Tarone => ("tarone", "Breslow-Day test with Tarone's correction", new Method("Breslow-Day test with Tarone's correction", ["tarone_1985"])),
        ModelTest.LikelihoodRatio => ("likelihood_ratio", "Likelihood-ratio test of heterogeneity", new Method("likelihood-ratio test that the effects are equal", ["stijnen_2010"])),
        ModelTest.Wald => ("wald", "Wald test of heterogeneity", new Method("Wald test that the effects are equal", ["stijnen_2010"])),
        _ => throw new ArgumentOutOfRangeException(nameof(test)),
    };

    public static Method Tau2(PooledAnalysis.InverseVariance analysis)
    {
        var (name, literature) = EstimatorOf(analysis.Estimator);
        return new Method($"between-study variance by {name}", literature);
    }

    private static PoolingModel Common(string name, Measure measure, ImmutableArray<string> literature) => new(
        $"Equal effects ({name})", new Method($"{measure.Label} common to all studies by the method of {name}", literature), null, null, UsesCounts: true,
        HasCorrection: false, PredictionWanted: false);

    private static PoolingModel Mixed(PooledAnalysis.Glmm analysis, Measure measure)
    {
        var (name, literature) = GlmmOf(analysis.Model, measure);
        var label = $"Random effects (GLMM, {name}{(analysis.Test == "t" ? ", t" : "")})";
        var method = new Method($"generalized linear mixed model of the counts, {name}, on the {measure.ScaleLabel} scale, by maximum likelihood", literature);
        return new PoolingModel(
            label, method, new Method("between-study variance by maximum likelihood", literature), null, UsesCounts: true, HasCorrection: false, PredictionWanted: true);
    }

    private static (string Name, ImmutableArray<string> Literature) GlmmOf(string? model, Measure measure) => model switch
    {
        "UM.FS" => ("unconditional, fixed study effects", ["stijnen_2010", "jackson_2018"]),
        "UM.RS" => ("unconditional, random study effects", ["stijnen_2010", "jackson_2018"]),
        "CM.AL" => ("conditional, approximate likelihood", ["stijnen_2010", "jackson_2018"]),
        "CM.EL" => ("conditional, exact likelihood", ["stijnen_2010", "jackson_2018"]),
        _ => measure.Family == MeasureFamily.Rate ? ("Poisson-normal", ["stijnen_2010"]) : ("logistic-normal", ["hamza_2008", "stijnen_2010"]),
    };
}
