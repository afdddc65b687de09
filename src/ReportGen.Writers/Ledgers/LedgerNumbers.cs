using System.Globalization;
using ReportGen.Model.Findings;
using ReportGen.Model.Templates;

namespace ReportGen.Writers.Ledgers;

/// <summary>Numbers as ledgers write them.</summary>
internal static class LedgerNumbers
{
    /// <summary>To 12 significant digits, with the unit; empty for what is no number.</summary>
    public static string Exact(Quantity quantity, ReportWords words)
    {
        var unit = quantity.Unit.Length > 0 ? $" ({quantity.Unit})" : "";
        return quantity.Value switch
        {
            QuantityValue.Scalar s => Significant.Shown(s.Number) + unit,
            QuantityValue.Interval i => words.Of("interval", Significant.Shown(i.Lower), Significant.Shown(i.Upper)) + unit,
            _ => "",
        };
    }

    /// <summary>Enough digits to follow a calculation by.</summary>
    public static string Short(double value) => value.ToString("G5", CultureInfo.InvariantCulture).Replace('-', NumberPrinter.Minus);

    /// <summary>A whole number.</summary>
    public static string Whole(int value) => value.ToString(CultureInfo.InvariantCulture);
}
