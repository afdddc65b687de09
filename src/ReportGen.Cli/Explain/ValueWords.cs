using System.Globalization;
using ReportGen.Model.Findings;

namespace ReportGen.Cli.Explain;

/// <summary>Values in a line of a terminal.</summary>
internal static class ValueWords
{
    private const int LongestText = 60;

    /// <summary>To 12 significant digits, with the unit.</summary>
    public static string Exact(Quantity quantity)
    {
        var unit = quantity.Unit.Length > 0 ? $" ({quantity.Unit})" : "";
        return quantity.Value switch
        {
            QuantityValue.Scalar s => Significant.Shown(s.Number) + unit,
            QuantityValue.Interval i => $"{Significant.Shown(i.Lower)} to {Significant.Shown(i.Upper)}{unit}",
            _ => quantity.Printed,
        };
    }

    /// <summary>Enough to follow a calculation by.</summary>
    public static string Short(Quantity quantity) => quantity.Value switch
    {
        QuantityValue.Scalar s => Short(s.Number),
        QuantityValue.Interval i => $"{Short(i.Lower)} to {Short(i.Upper)}",
        _ => quantity.Printed,
    };

    public static string Short(double value) =>
        value.ToString(value == Math.Floor(value) && Math.Abs(value) < 1e15 ? "F0" : "G5", CultureInfo.InvariantCulture).Replace('-', NumberPrinter.Minus);

    /// <summary>As printed by default, cut where it is long.</summary>
    public static string Printed(Quantity quantity)
    {
        var text = quantity.Printed;
        return text.Length > LongestText ? text[..LongestText] + "…" : text;
    }
}
