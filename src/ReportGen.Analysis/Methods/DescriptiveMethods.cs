using ReportGen.Model.Findings;
using static ReportGen.Analysis.Methods.Symbols;

namespace ReportGen.Analysis.Methods;

/// <summary>Methods and formulas of descriptive statistics and of the paired test.</summary>
internal static class DescriptiveMethods
{
    private static readonly Formula X = Indexed("x", "i");
    private static readonly Formula W = Indexed("w", "i");

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
    public static readonly Formula PairedDifference = Row(Bar("d"), Equal, Over(Symbols.Sum(Parenthesised(Indexed("b", "i"), Minus, Indexed("a", "i"))), Name("k")));
    public static readonly Formula PairedStatistic = Row(Name("t"), Equal, Over(Bar("d"), Row(Indexed("s", "d"), Operator("/"), Root(Name("k")))));
    public static readonly Formula PairedInterval = Row(Bar("d"), PlusMinus, Indexed("t", "k−1"), Indexed("s", "d"), Operator("/"), Root(Name("k")));

    private static Formula.Operator Operator(string symbol) => new(symbol);
}
