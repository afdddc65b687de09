namespace ReportGen.Audit.Reconcile;

/// <summary>A number as printed.</summary>
/// <param name="Value">As it stands, of a percentage without the division by 100.</param>
/// <param name="Decimals">How many decimals are printed.</param>
/// <param name="IsPercent">Whether a percent sign belongs to it.</param>
public sealed record PrintedNumber(decimal Value, int Decimals, bool IsPercent)
{
    /// <summary>What a quantity is multiplied by before it is compared: a proportion prints as percentage, with the sign or, above 1, without it.</summary>
    /// <param name="unit">Unit of the quantity.</param>
    public double ScaleFor(string unit) => unit == "proportion" && (IsPercent || Math.Abs(Value) > 1) ? 100 : 1;
}
