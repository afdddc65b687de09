using System.Collections.Immutable;
using ReportGen.Model.Findings;
using ReportGen.Model.Studies;
using static ReportGen.Analysis.Methods.Symbols;

namespace ReportGen.Analysis.Methods;

/// <summary>Methods and formulas of inverse-variance meta-analysis, by the names of review.yml.</summary>
internal static class PoolingMethods
{
    private static readonly Formula Mu = Hat("μ");
    private static readonly Formula W = Indexed("w", "i");
    private static readonly Formula Y = Indexed("y", "i");

    public static readonly Formula Estimate =
        Row(Mu, Equal, Over(Symbols.Sum(Row(W, Y)), Symbols.Sum(W)), Words(", "), W, Equal, Over(Number("1"), Row(Indexed("v", "i"), Plus, Squared(Name("τ")))));
    public static readonly Formula Weight = Over(Row(Number("100"), W), Symbols.Sum(W));
    public static readonly Formula Q = Row(Name("Q"), Equal, Symbols.Sum(Over(Squared(Parenthesised(Y, Minus, Mu)), Indexed("v", "i"))));
    public static readonly Formula I2 = Row(Squared(Name("I")), Equal, Number("100"), Over(Squared(Name("τ")), Row(Squared(Name("τ")), Plus, Squared(Name("s")))));
    public static readonly Formula H2 = Row(Squared(Name("H")), Equal, Number("1"), Plus, Over(Squared(Name("τ")), Squared(Name("s"))));
    public static readonly Formula Tau = Row(Name("τ"), Equal, Root(Squared(Name("τ"))));
    public static readonly Formula Interval = Row(Mu, PlusMinus, Name("q"), Words("SE"));
    public static readonly Formula Prediction = Row(Mu, PlusMinus, Name("q"), Root(Row(Squared(Words("SE")), Plus, Squared(Name("τ")))));
    public static readonly Formula Statistic = Over(Mu, Words("SE"));

    public static readonly Method CochranQ = new("Cochran's Q", ["cochran_1954"]);
    public static readonly Method QProfile = new("Q-profile interval of the between-study variance", ["viechtbauer_2007"]);
    public static readonly Method Inconsistency = new("share of variance due to heterogeneity", ["higgins_2002"]);
    public static readonly Method PredictionInterval = new("prediction interval of the true value in a new study", ["higgins_2009", "riley_2011"]);
    public static readonly Method Correction = new("½ added to events and non-events of studies with an empty cell", ["gart_1967"]);

    /// <summary>The method of a pooled estimate, with the literature of measure, estimator and test.</summary>
    public static Method Of(PooledAnalysis.InverseVariance analysis)
    {
        string[] literature = [.. EstimatorOf(analysis.Estimator).Literature, .. TestOf(analysis.Test).Literature];
        return new Method($"inverse-variance pooling on the {ScaleOf(analysis.Measure)} scale: {Label(analysis)}", [.. literature]);
    }

    /// <summary>For readers: "Random effects (REML, Hartung-Knapp)".</summary>
    public static string Label(PooledAnalysis.InverseVariance analysis) => analysis.Estimator == "EE"
        ? "Equal effects"
        : $"Random effects ({EstimatorOf(analysis.Estimator).Name}, {TestOf(analysis.Test).Name})";

    public static Method Tau2(PooledAnalysis.InverseVariance analysis)
    {
        var (name, literature) = EstimatorOf(analysis.Estimator);
        return new Method($"between-study variance by {name}", literature);
    }

    public static string ScaleOf(string measure) => measure switch
    {
        "PR" => "proportion",
        "PLN" => "log",
        "PLO" => "logit",
        "PAS" => "arcsine",
        "PFT" => "double arcsine",
        _ => throw new ArgumentOutOfRangeException(nameof(measure), measure, "A measure that the reader does not let through."),
    };

    private static (string Name, ImmutableArray<string> Literature) EstimatorOf(string estimator) => estimator switch
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

    private static (string Name, ImmutableArray<string> Literature) TestOf(string test) => test switch
    {
        "z" => ("normal", []),
        "knha" => ("Hartung-Knapp", ["hartung_2001", "knapp_2003"]),
        "adhoc" => ("Hartung-Knapp, never narrower than normal", ["hartung_2001", "knapp_2003"]),
        _ => throw new ArgumentOutOfRangeException(nameof(test), test, "A test that the reader does not let through."),
    };
}
