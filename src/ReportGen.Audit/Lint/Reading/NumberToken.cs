using ReportGen.Model.Findings;

namespace ReportGen.Audit.Lint.Reading;

/// <summary>A number in a sentence.</summary>
/// <param name="Start">Where it begins in the sentence.</param>
/// <param name="Length">Of the number with its percent sign.</param>
/// <param name="Written">As written.</param>
/// <param name="Value">Its value; of a percentage on the scale 0–100.</param>
/// <param name="Decimals">Decimals as written.</param>
/// <param name="Notation">How it is written.</param>
/// <param name="IsPercent">Whether a percent sign or "percent" follows.</param>
/// <param name="Bound">The quantity that printed it; null for a number that the author typed.</param>
internal sealed record NumberToken(
    int Start, int Length, string Written, double Value, int Decimals, NumberNotation Notation, bool IsPercent, Quantity? Bound)
{
    public int End => Start + Length;

    public bool IsWhole => Decimals == 0 && !IsPercent && Notation != NumberNotation.Fraction;

    /// <summary>Half a unit of the last decimal printed: how far the unrounded value may lie from it.</summary>
    public double HalfStep => 0.5 * Math.Pow(10, -Decimals);
}
