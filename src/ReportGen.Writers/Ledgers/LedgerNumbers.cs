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
            QuantityValue.Scalar s => Signed(Significant.Text(s.Number)) + unit,
            QuantityValue.Interval i => words.Of("interval", Signed(Significant.Text(i.Lower)), Signed(Significant.Text(i.Upper))) + unit,
            _ => "",
        };
    }

    /// <summary>Enough digits to follow a calculation by.</summary>
    public static string Short(double value) => Signed(value.ToString("G5", CultureInfo.InvariantCulture));

    /// <summary>A whole number.</summary>
    public static string Whole(int value) => value.ToString(CultureInfo.InvariantCulture);

    private static string Signed(string number) => number.Replace('-', NumberPrinter.Minus);
}
