using ReportGen.Analysis.Measures;
using ReportGen.Model.Findings;
using static ReportGen.Analysis.Methods.Symbols;

namespace ReportGen.Analysis.Methods;

/// <summary>How effect sizes are named, carried back, and printed, by their measure.</summary>
internal static class MeasureMethods
{
    private static readonly Formula Mu = Hat("μ");

    public static readonly Formula Y = Indexed("y", "i");
    public static readonly Formula V = Indexed("v", "i");
    public static readonly Formula Quantile = Name("z");
    public static readonly Formula Lower = new Formula.Subscript(Mu, Name("L"));
    public static readonly Formula Upper = new Formula.Subscript(Mu, Name("U"));
    private static readonly Formula WaldInterval = Row(Y, PlusMinus, Quantile, Root(V));

    /// <summary>A study's interval on the reader's scale.</summary>
    public static Formula WaldOf(Measure measure) => BackTransformation(measure, WaldInterval);

    /// <summary>An interval on the reader's scale from its limits on the scale of the analysis.</summary>
    public static Formula BackLimits(Measure measure) => Row(BackTransformation(measure, Lower), To, BackTransformation(measure, Upper));

    public static Method EffectSize(Measure measure) => new($"{measure.ScaleLabel} and its sampling variance", measure.Literature);

    public static Method Wald(Measure measure) => new($"Wald interval on the {measure.ScaleLabel} scale", measure.Literature);

    /// <summary>Whether its values on the reader's scale are proportions or differences of such, which may print as percentages.</summary>
    public static bool IsFraction(this Measure measure) => measure.Family == MeasureFamily.Proportion || measure.Name is "RD" or "GENPROP";

    /// <summary>Unit of values on the reader's scale.</summary>
    public static string UnitOf(Measure measure) => measure.IsFraction() ? "proportion" : "";

    public static NumberFormat FormatOf(EffectScale scale, int decimals) => scale.IsPercent ? NumberFormat.Percent(decimals)
        : scale.Null is 1 ? NumberFormat.Ratio(decimals) : NumberFormat.Fixed(decimals);

    /// <summary>τ² of differences of proportions is small; of logarithms and logits two decimals tell enough.</summary>
    public static NumberFormat Tau2Format(Measure measure) => NumberFormat.Fixed(measure.IsFraction() && measure.Transformation == ReaderTransformation.None ? 4 : 2);

    /// <summary>The way back to the reader's scale as a formula.</summary>
    public static Formula BackTransformation(Measure measure) => BackTransformation(measure, Mu);

    /// <summary>The way back of <paramref name="value"/>, which may be an expression.</summary>
    public static Formula BackTransformation(Measure measure, Formula value)
    {
        var grouped = value is Formula.Row row ? Parenthesised([.. row.Items]) : value;
        return measure.Transformation switch
        {
            ReaderTransformation.Exponential => new Formula.Superscript(Name("e"), value),
            ReaderTransformation.InverseLogit => Over(Number("1"), Row(Number("1"), Plus, new Formula.Superscript(Name("e"), Row(Minus, grouped)))),
            ReaderTransformation.InverseArcsine => Row(new Formula.Superscript(Name("sin"), Number("2")), grouped),
            ReaderTransformation.InverseDoubleArcsine => Row(Words("inverse double arcsine of "), grouped, Words(" for the harmonic mean of the totals")),
            ReaderTransformation.Square => Squared(grouped),
            ReaderTransformation.InverseFreemanTukeyRate => Row(Words("inverse Freeman-Tukey rate of "), grouped, Words(" for the harmonic mean of the times at risk")),
            ReaderTransformation.HyperbolicTangent => Row(Name("tanh"), grouped),
            _ => value,
        };
    }
}
