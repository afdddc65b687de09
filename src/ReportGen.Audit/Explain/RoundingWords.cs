using System.Globalization;
using ReportGen.Model.Findings;

namespace ReportGen.Audit.Explain;

/// <summary>How a value becomes what is printed, in words.</summary>
public static class RoundingWords
{
    /// <summary>By the format of the quantity; empty for texts, lists, yes and no, and what is not available.</summary>
    public static string Of(Quantity quantity)
    {
        ArgumentNullException.ThrowIfNull(quantity);
        return quantity.Value switch
        {
            QuantityValue.Scalar s => Of(Own(quantity.Format, s.Number), s.Reported is not null, IsExact(s.Number, quantity.Format)),
            QuantityValue.Interval i => Of(Own(quantity.Format, i.Lower), i.ReportedLower is not null, IsExact(i.Lower, quantity.Format) && IsExact(i.Upper, quantity.Format)),
            _ => "",
        };
    }

    // A small ratio has more decimals than its format.
    private static NumberFormat Own(NumberFormat format, double number) => format with { Decimals = NumberPrinter.DecimalsOf(number, format) };

    private static string Of(NumberFormat format, bool reported, bool exact)
    {
        if (format.Style == NumberStyle.AsReported && reported) return "printed as the source gives it";
        if (format.Style == NumberStyle.Words) return "printed as a word";
        if (format.Style is NumberStyle.PValue or NumberStyle.PRelation)
            return $"rounded to {Decimals(format.Decimals)}; below {Math.Pow(10, -format.Decimals).ToString("F" + format.Decimals, CultureInfo.InvariantCulture)} printed as smaller than that";
        var percent = format.Style == NumberStyle.Percent ? "multiplied by 100, then " : "";
        if (exact) return percent.Length == 0 ? "exact" : "multiplied by 100; nothing was rounded";
        return $"{percent}rounded to {Decimals(format.Decimals)}, halves away from zero";
    }

    private static string Decimals(int decimals) => decimals switch
    {
        0 => "a whole number",
        1 => "1 decimal",
        _ => $"{decimals} decimals",
    };

    private static bool IsExact(double number, NumberFormat format)
    {
        var scaled = Significant.Twelve(format.Style == NumberStyle.Percent ? number * 100 : number);
        return Math.Abs(scaled) < 1e15 && (double)Math.Round((decimal)scaled, format.Decimals, MidpointRounding.AwayFromZero) == scaled;
    }
}
