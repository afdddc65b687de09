using ReportGen.Model.Findings;
using ReportGen.Statistics;

namespace ReportGen.Analysis.Quantities;

/// <summary>Makes the quantities whose addresses and labels begin alike.</summary>
/// <param name="Address">Beginning of the addresses.</param>
/// <param name="Label">Beginning of the labels.</param>
internal sealed record QuantityScope(string Address, string Label)
{
    public QuantityScope Part(string part, string label) => new($"{Address}.{part}", $"{Label}, {label}");

    public string AddressOf(string part) => $"{Address}.{part}";

    public Quantity Number(
        string part, string what, double? value, NumberFormat format, Derivation derivation, string unit = "", string otherwise = QuantityFactory.NotEstimable) =>
        QuantityFactory.Number(AddressOf(part), $"{Label}: {what}", value, unit, format, derivation, otherwise);

    /// <summary>An interval and its limits, at <c>part</c>, <c>part_lower</c>, <c>part_upper</c>; the limits of <c>interval</c> are <c>lower</c> and <c>upper</c>.</summary>
    public (Quantity Interval, Quantity Lower, Quantity Upper) Interval(
        string part, string what, Interval? value, NumberFormat format, Derivation derivation, string unit = "", string otherwise = QuantityFactory.NotEstimable)
    {
        var start = part == "interval" ? "" : part + "_";
        return QuantityFactory.Interval(
            AddressOf(part), AddressOf(start + "lower"), AddressOf(start + "upper"), $"{Label}: {what}", value, unit, format, derivation, otherwise);
    }

    /// <summary>An interval without quantities for its limits.</summary>
    public Quantity Limits(
        string part, string what, Interval? value, NumberFormat format, Derivation derivation, string unit = "", string otherwise = QuantityFactory.NotEstimable) =>
        Interval(part, what, value, format, derivation, unit, otherwise).Interval;

    public Quantity Count(string part, string what, int value, Derivation derivation) => QuantityFactory.Count(AddressOf(part), $"{Label}: {what}", value, derivation);

    public Quantity Names(string part, string what, IEnumerable<string> names, Derivation derivation) =>
        QuantityFactory.Names(AddressOf(part), $"{Label}: {what}", names, derivation);

    public Quantity Text(string part, string what, string text, Derivation derivation) => QuantityFactory.Text(AddressOf(part), $"{Label}: {what}", text, derivation);

    public Quantity Flag(string part, string what, bool holds, Derivation derivation) =>
        new(AddressOf(part), $"{Label}: {what}", new QuantityValue.Flag(holds), "", NumberFormat.Integer, derivation);

    public Quantity NotAvailable(string part, string what, string reason, Derivation derivation) =>
        new(AddressOf(part), $"{Label}: {what}", new QuantityValue.NotAvailable(reason), "", NumberFormat.Integer, derivation);
}
