using ReportGen.Model.Findings;

namespace ReportGen.Analysis.Methods;

/// <summary>Short names for building formulas.</summary>
internal static class Symbols
{
    public static readonly Formula Equal = new Formula.Operator("=");
    public static readonly Formula Plus = new Formula.Operator("+");
    public static readonly Formula Minus = new Formula.Operator("−");
    public static readonly Formula PlusMinus = new Formula.Operator("±");
    public static readonly Formula Open = new Formula.Operator("(");
    public static readonly Formula Close = new Formula.Operator(")");

    /// <summary>Between an interval's limits.</summary>
    public static readonly Formula To = new Formula.Words(" to ");

    /// <summary>Before a name that is defined after the formula.</summary>
    public static readonly Formula With = new Formula.Words(", ");

    public static readonly Formula K = new Formula.Name("k");
    public static readonly Formula StandardError = new Formula.Words("SE");

    public static Formula Name(string text) => new Formula.Name(text);

    public static Formula Number(string text) => new Formula.Number(text);

    public static Formula Words(string text) => new Formula.Words(text);

    public static Formula Indexed(string name, string index) => new Formula.Subscript(Name(name), Name(index));

    public static Formula Row(params Formula[] items) => new Formula.Row([.. items]);

    public static Formula Over(Formula numerator, Formula denominator) => new Formula.Fraction(numerator, denominator);

    public static Formula Root(Formula radicand) => new Formula.Root(radicand);

    public static Formula Squared(Formula @base) => new Formula.Superscript(@base, Number("2"));

    public static Formula Hat(string name) => new Formula.Hat(Name(name));

    public static Formula Bar(string name) => new Formula.Bar(Name(name));

    public static Formula Sum(Formula body) => new Formula.Sum(Name("i"), body);

    public static Formula Parenthesised(params Formula[] items) => new Formula.Row([Open, .. items, Close]);
}
