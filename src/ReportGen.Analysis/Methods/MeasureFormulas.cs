using ReportGen.Model.Findings;
using static ReportGen.Analysis.Methods.Symbols;

namespace ReportGen.Analysis.Methods;

/// <summary>Effect sizes and sampling variances as formulas, by metafor's names of measures and figures. Measures with longer formulas are named by their literature.</summary>
internal static class MeasureFormulas
{
    private static readonly Formula Half = Over(Number("1"), Number("2"));

    public static (Formula? Yi, Formula? Vi) Of(string measure) => measure switch
    {
        "PR" => (Fraction("x", "n"), Over(Row(Indexed("y", "i"), Parenthesised(Number("1"), Minus, Indexed("y", "i"))), Indexed("n", "i"))),
        "PLN" => (Row(Name("ln"), Fraction("x", "n")), Row(Inverse("x"), Minus, Inverse("n"))),
        "PLO" => (
            Row(Name("ln"), Over(Indexed("x", "i"), Row(Indexed("n", "i"), Minus, Indexed("x", "i")))),
            Row(Inverse("x"), Plus, Over(Number("1"), Row(Indexed("n", "i"), Minus, Indexed("x", "i"))))),
        "PAS" => (Row(Name("arcsin"), Root(Fraction("x", "n"))), Over(Number("1"), Row(Number("4"), Indexed("n", "i")))),
        "RR" => (
            Row(Name("ln"), Over(Row(Indexed("a", "i"), Slash, Indexed("n", "1i")), Row(Indexed("c", "i"), Slash, Indexed("n", "2i")))),
            Row(Inverse("a"), Minus, InverseOf("1i"), Plus, Inverse("c"), Minus, InverseOf("2i"))),
        "OR" => (
            Row(Name("ln"), Over(Row(Indexed("a", "i"), Indexed("d", "i")), Row(Indexed("b", "i"), Indexed("c", "i")))),
            Row(Inverse("a"), Plus, Inverse("b"), Plus, Inverse("c"), Plus, Inverse("d"))),
        "RD" => (
            Row(Indexed("p", "1i"), Minus, Indexed("p", "2i")),
            Row(Binomial("1i"), Plus, Binomial("2i"))),
        "PETO" => (
            Row(Over(Row(Indexed("a", "i"), Minus, Expected), PetoVariance), [.. PetoExpected, .. PetoDefinitions]), Row(Over(Number("1"), PetoVariance), [.. PetoDefinitions])),
        "AS" => (
            Row(Name("arcsin"), Root(Indexed("p", "1i")), Minus, Name("arcsin"), Root(Indexed("p", "2i"))),
            Row(Over(Number("1"), Row(Number("4"), Indexed("n", "1i"))), Plus, Over(Number("1"), Row(Number("4"), Indexed("n", "2i"))))),
        "IR" => (Fraction("x", "t"), Over(Indexed("x", "i"), Squared(Indexed("t", "i")))),
        "IRLN" => (Row(Name("ln"), Fraction("x", "t")), Inverse("x")),
        "IRR" => (
            Row(Name("ln"), Over(Row(Indexed("x", "1i"), Slash, Indexed("t", "1i")), Row(Indexed("x", "2i"), Slash, Indexed("t", "2i")))),
            Row(Over(Number("1"), Indexed("x", "1i")), Plus, Over(Number("1"), Indexed("x", "2i")))),
        "IRD" => (
            Row(Over(Indexed("x", "1i"), Indexed("t", "1i")), Minus, Over(Indexed("x", "2i"), Indexed("t", "2i"))),
            Row(Over(Indexed("x", "1i"), Squared(Indexed("t", "1i"))), Plus, Over(Indexed("x", "2i"), Squared(Indexed("t", "2i"))))),
        "MN" => (Indexed("m", "i"), Over(Squared(Indexed("s", "i")), Indexed("n", "i"))),
        "MD" => (Row(Indexed("m", "1i"), Minus, Indexed("m", "2i")), Row(MeanVariance("1i"), Plus, MeanVariance("2i"))),
        "ROM" => (
            Row(Name("ln"), Over(Indexed("m", "1i"), Indexed("m", "2i"))),
            Row(RelativeVariance("1i"), Plus, RelativeVariance("2i"))),
        "COR" => (Indexed("r", "i"), Over(Squared(Parenthesised(Number("1"), Minus, Squared(Indexed("r", "i")))), Row(Indexed("n", "i"), Minus, Number("1")))),
        "ZCOR" => (
            Row(Half, Name("ln"), Over(Row(Number("1"), Plus, Indexed("r", "i")), Row(Number("1"), Minus, Indexed("r", "i")))),
            Over(Number("1"), Row(Indexed("n", "i"), Minus, Number("3")))),
        _ => (null, null),
    };

    private static Formula.Operator Slash => new("/");

    private static Formula Expected => Indexed("E", "i");

    private static Formula PetoVariance => Indexed("V", "i");

    private static Formula Events => Parenthesised(Indexed("a", "i"), Plus, Indexed("c", "i"));

    private static Formula All => Parenthesised(Indexed("n", "1i"), Plus, Indexed("n", "2i"));

    private static Formula[] PetoExpected => [With, Expected, Equal, Over(Row(Indexed("n", "1i"), Events), All)];

    private static Formula[] PetoDefinitions =>
    [
        With, PetoVariance, Equal,
        Over(
            Row(Indexed("n", "1i"), Indexed("n", "2i"), Events, Parenthesised(Indexed("b", "i"), Plus, Indexed("d", "i"))),
            Row(Squared(All), Parenthesised(All, Minus, Number("1")))),
    ];

    private static Formula Row(Formula first, params Formula[] rest) => Symbols.Row([first, .. rest]);

    private static Formula Fraction(string above, string below) => Over(Indexed(above, "i"), Indexed(below, "i"));

    private static Formula Inverse(string name) => Over(Number("1"), Indexed(name, "i"));

    private static Formula InverseOf(string group) => Over(Number("1"), Indexed("n", group));

    private static Formula Binomial(string group) =>
        Over(Row(Indexed("p", group), Parenthesised(Number("1"), Minus, Indexed("p", group))), Indexed("n", group));

    private static Formula MeanVariance(string group) => Over(Squared(Indexed("s", group)), Indexed("n", group));

    private static Formula RelativeVariance(string group) => Over(Squared(Indexed("s", group)), Row(Indexed("n", group), Squared(Indexed("m", group))));
}
