using ReportGen.Model.Findings;
using static ReportGen.Analysis.Methods.Symbols;

namespace ReportGen.Analysis.Methods;

/// <summary>Methods and formulas of crude proportions.</summary>
internal static class ProportionMethods
{
    public static readonly Formula P = Hat("p");
    public static readonly Formula Events = Name("x");
    public static readonly Formula Total = Name("n");
    public static readonly Formula Quantile = Name("z");
    public static readonly Formula EventsOfStudy = Indexed("x", "i");
    public static readonly Formula TotalOfStudy = Indexed("n", "i");
    public static readonly Formula AllEvents = Symbols.Sum(EventsOfStudy);
    public static readonly Formula AllTotals = Symbols.Sum(TotalOfStudy);
    private static readonly Formula Half = Root(Over(Row(P, Parenthesised(Number("1"), Minus, P)), Total));

    public static readonly Formula StudyProportion = Row(Indexed("p", "i"), Equal, Over(EventsOfStudy, TotalOfStudy));
    public static readonly Formula CrudeProportion = Row(P, Equal, Over(AllEvents, AllTotals));
    public static readonly Method Proportion = new("events over total", []);
    public static readonly Method Pooled = new("crude pooled proportion: sum of events over sum of totals", []);

    private static readonly Formula WaldOfRounded = Row(P, PlusMinus, Quantile, Half);
    private static readonly Formula Wald = Row(P, PlusMinus, Quantile, Half, With, P, Equal, Over(Events, Total));

    /// <summary>Name, literature and formula of an interval of a single proportion, by its name in review.yml.</summary>
    public static (Method Method, Formula? Formula) Interval(string name, int? roundFirst) => name switch
    {
        "wald" when roundFirst is { } decimals =>
            (new Method($"Wald interval of the proportion rounded first to {decimals} decimals", ["brown_2001"]), WaldOfRounded),
        "wald" => (new Method("Wald interval", ["brown_2001"]), Wald),
        "wald_cc" => (new Method("Wald interval with continuity correction", ["brown_2001"]), null),
        "wilson" => (new Method("Wilson score interval", ["wilson_1927"]), WilsonFormula),
        "wilson_cc" => (new Method("Wilson score interval with continuity correction", ["wilson_1927"]), null),
        "clopper_pearson" => (new Method("exact interval of Clopper and Pearson", ["clopper_1934"]), null),
        "agresti_coull" => (new Method("Agresti-Coull interval", ["agresti_1998"]), null),
        "jeffreys" => (new Method("Jeffreys interval", ["brown_2001"]), null),
        "arcsine" => (new Method("arcsine interval", ["brown_2001"]), null),
        "logit" => (new Method("Wald interval on the logit scale", ["brown_2001"]), null),
        _ => throw new ArgumentOutOfRangeException(nameof(name), name, "An interval that the reader does not let through."),
    };

    private static Formula WilsonFormula
    {
        get
        {
            var z2 = Squared(Quantile);
            var half = Row(Quantile, Root(Row(Over(Row(P, Parenthesised(Number("1"), Minus, P)), Total), Plus, Over(z2, Row(Number("4"), Squared(Total))))));
            return Row(
                Over(Row(P, Plus, Over(z2, Row(Number("2"), Total)), PlusMinus, half), Row(Number("1"), Plus, Over(z2, Total))), With, P, Equal, Over(Events, Total));
        }
    }
}
