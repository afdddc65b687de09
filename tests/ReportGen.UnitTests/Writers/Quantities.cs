using ReportGen.Model.Diagnostics;
using ReportGen.Model.Findings;
using ReportGen.Model.Manuscripts;

namespace ReportGen.UnitTests.Writers;

/// <summary>Quantities of every kind of value.</summary>
internal static class Quantities
{
    public static readonly Formula Pooled = new Formula.Row([
        new Formula.Hat(new Formula.Name("p")), new Formula.Operator("="),
        new Formula.Fraction(SumOf("x"), SumOf("n"))]);

    public static readonly Quantity Rate = Of(
        "leakage.pooled.estimate", new QuantityValue.Scalar(22.0 / 135), NumberFormat.Percent(0), "proportion",
        new Derivation(Pooled, new Method("Crude pooled proportion", ["wilson_1927"]),
        [
            new DerivationInput.OfQuantity("leakage.events"),
            new DerivationInput.OfSource("studies.csv[sun_2010].leaks", "4", new SourceSpan("studies.csv", 4, 11, 1)),
        ], ["½ was added to no study"]));

    public static readonly Quantity Interval = Of("leakage.pooled.interval", new QuantityValue.Interval(0.0976, 0.2224), NumberFormat.Percent(1));

    public static readonly Quantity Missing = Of("studies.sun_2010.vas_pre", new QuantityValue.NotAvailable("not reported"), NumberFormat.Integer);

    public static Quantity Of(string address, QuantityValue value, NumberFormat format, string unit = "", Derivation? derivation = null) =>
        new(address, "Label of " + address, value, unit, format, derivation ?? new Derivation(null, new Method("As read", []), [], []));

    public static Quantity Name(string name) => Of("studies.x.study", new QuantityValue.Text(name), NumberFormat.Integer);

    public static Inline.Value Value(Quantity quantity) => new(quantity, quantity.Printed);

    private static Formula.Sum SumOf(string name) =>
        new(new Formula.Name("i"), new Formula.Subscript(new Formula.Name(name), new Formula.Name("i")));
}
