using System.Collections.Immutable;
using ReportGen.Model.Findings;
using ReportGen.Statistics;

namespace ReportGen.Analysis.Quantities;

/// <summary>Quantities from what the engine returns: a number that does not exist becomes a value that says so.</summary>
internal static class QuantityFactory
{
    public const string NotEstimable = "not estimable";
    public const string NotApplicable = "not applicable";
    public const string NotReported = "not reported";

    /// <summary>For a value that a fit did not give.</summary>
    public static string NotEstimableBecause(string reason) => $"{NotEstimable} ({reason})";

    public static readonly Method Counting = new("count", []);

    public static Quantity Number(
        string address, string label, double? value, string unit, NumberFormat format, Derivation derivation, string otherwise = NotEstimable) =>
        new(address, label, ScalarOf(value, otherwise), unit, format, derivation);

    public static Quantity Count(string address, string label, int value, Derivation derivation, string unit = "") =>
        new(address, label, new QuantityValue.Scalar(value), unit, NumberFormat.Integer, derivation);

    /// <summary>An interval and its two limits as three quantities: <c>address</c>, and beside it <paramref name="lower"/> and <paramref name="upper"/>.</summary>
    public static (Quantity Interval, Quantity Lower, Quantity Upper) Interval(
        string address, string lower, string upper, string label, Interval? value, string unit, NumberFormat format, Derivation derivation,
        string otherwise = NotEstimable)
    {
        var finite = value is { } v && double.IsFinite(v.Lower) && double.IsFinite(v.Upper) ? value : null;
        QuantityValue interval = finite is { } i ? new QuantityValue.Interval(i.Lower, i.Upper) : new QuantityValue.NotAvailable(otherwise);
        var end = derivation with { Formula = null, Inputs = [new DerivationInput.OfQuantity(address)], Method = new Method("limit of the interval", []), Notes = [] };
        return (
            new Quantity(address, label, interval, unit, format, derivation),
            Number(lower, label + ", lower limit", finite?.Lower, unit, format, end, otherwise),
            Number(upper, label + ", upper limit", finite?.Upper, unit, format, end, otherwise));
    }

    public static Quantity Names(string address, string label, IEnumerable<string> names, Derivation derivation) =>
        new(address, label, new QuantityValue.List([.. names]), "", NumberFormat.Integer, derivation);

    public static Quantity Text(string address, string label, string text, Derivation derivation) =>
        new(address, label, new QuantityValue.Text(text), "", NumberFormat.Integer, derivation);

    public static Quantity Flag(string address, string label, bool holds, Derivation derivation) =>
        new(address, label, new QuantityValue.Flag(holds), "", NumberFormat.Integer, derivation);

    public static Derivation Derived(Formula? formula, Method method, IEnumerable<Quantity> inputs, IEnumerable<string>? notes = null) =>
        new(formula, method, [.. inputs.Select(q => new DerivationInput.OfQuantity(q.Address))], [.. notes ?? []]);

    /// <summary>With inputs that several quantities share.</summary>
    public static Derivation Derived(Formula? formula, Method method, ImmutableArray<DerivationInput> inputs, ImmutableArray<string> notes) => new(formula, method, inputs, notes);

    /// <summary>From quantities made before, by their addresses.</summary>
    public static Derivation DerivedFrom(Formula? formula, Method method, params IEnumerable<string> addresses) =>
        new(formula, method, [.. addresses.Select(a => new DerivationInput.OfQuantity(a))], []);

    private static QuantityValue ScalarOf(double? value, string otherwise) => value is { } number && double.IsFinite(number)
        ? new QuantityValue.Scalar(number)
        : new QuantityValue.NotAvailable(otherwise);
}
