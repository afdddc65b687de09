using ReportGen.Model.Findings;
using static ReportGen.Analysis.Methods.Symbols;

namespace ReportGen.Analysis.Methods;

/// <summary>Methods and formulas of descriptive statistics and of the paired test.</summary>
internal static class DescriptiveMethods
{
    public static readonly Formula X = Indexed("x", "i");
    public static readonly Formula W = Indexed("w", "i");
    public static readonly Formula MeanOfX = Bar("x");

    public static readonly (Method Method, Formula? Formula) Count = (new Method("number of rows that report the value", []), null);
    public static readonly (Method Method, Formula? Formula) NotReported = (new Method("rows that do not report the value", []), null);
    public static readonly (Method Method, Formula? Formula) Sum = (new Method("sum", []), Symbols.Sum(X));
    public static readonly (Method Method, Formula? Formula) Mean =
        (new Method("unweighted mean of study values", []), Row(Bar("x"), Equal, Over(Symbols.Sum(X), Name("k"))));
    public static readonly (Method Method, Formula? Formula) StandardDeviation =
        (new Method("standard deviation of study values, with k − 1", []),
        Row(Name("s"), Equal, Root(Over(Symbols.Sum(Squared(Parenthesised(X, Minus, Bar("x")))), Row(Name("k"), Minus, Number("1"))))));
    public static readonly (Method Method, Formula? Formula) Median = (new Method("median of study values", []), null);
    public static readonly (Method Method, Formula? Formula) Minimum = (new Method("smallest study value", []), null);
    public static readonly (Method Method, Formula? Formula) Maximum = (new Method("largest study value", []), null);
    public static readonly (Method Method, Formula? Formula) Range = (new Method("smallest and largest study value", []), null);
    public static readonly (Method Method, Formula? Formula) WeightedMean =
        (new Method("weighted mean of study values", []), Row(Bar("x"), Equal, Over(Symbols.Sum(Row(W, X)), Symbols.Sum(W))));
    public static readonly (Method Method, Formula? Formula) Weight = (new Method("sum of weights of the rows that report the value", []), Symbols.Sum(W));

    public static readonly Method PairedTest = new("paired t-test over study means, two-sided", ["student_1908"]);
    public static readonly Formula Before = Indexed("b", "i");
    public static readonly Formula After = Indexed("a", "i");
    public static readonly Formula Difference = Bar("d");
    public static readonly Formula DeviationOfDifference = Indexed("s", "d");
    public static readonly Formula Quantile = Indexed("t", "k−1");
    public static readonly Formula PairedDifference = Row(Difference, Equal, Over(Symbols.Sum(Parenthesised(Before, Minus, After)), K));
    public static readonly Formula PairedDeviation = Row(
        DeviationOfDifference, Equal, Root(Over(Symbols.Sum(Squared(Parenthesised(Before, Minus, After, Minus, Difference))), Row(K, Minus, Number("1")))));
    public static readonly Formula PairedStatistic = Row(Name("t"), Equal, Over(Difference, Row(DeviationOfDifference, Operator("/"), Root(K))));
    public static readonly Formula PairedInterval = Row(Difference, PlusMinus, Quantile, DeviationOfDifference, Operator("/"), Root(K));

    private static Formula.Operator Operator(string symbol) => new(symbol);
}
