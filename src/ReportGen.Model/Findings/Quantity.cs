namespace ReportGen.Model.Findings;

/// <summary>A named value that can be printed and traced.</summary>
/// <param name="Address">What authors write, such as <c>leakage.pooled.estimate</c>; unique in a review.</param>
/// <param name="Label">What it is, in words, for readers of the trace.</param>
/// <param name="Value">Its value.</param>
/// <param name="Unit">Unit, such as <c>mL</c>, <c>proportion</c>; empty for counts, texts and pure numbers.</param>
/// <param name="Format">How it prints unless a template says otherwise.</param>
/// <param name="Derivation">Where it comes from.</param>
public sealed record Quantity(
    string Address, string Label, QuantityValue Value, string Unit, NumberFormat Format, Derivation Derivation)
{
    /// <summary>As printed by default.</summary>
    public string Printed => NumberPrinter.Print(Value, Format);

    /// <summary>As printed in another format.</summary>
    public string PrintedAs(NumberFormat format) => NumberPrinter.Print(Value, format);

    /// <summary>An interval as it stands in brackets: "0.33, 0.73".</summary>
    public string PrintedAsPair => PrintedAs(Format with { IsPair = true });

    public double? Number => Value is QuantityValue.Scalar s ? s.Number : null;
}
