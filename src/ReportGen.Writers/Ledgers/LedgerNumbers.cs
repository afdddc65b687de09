using System.Globalization;
using ReportGen.Model.Findings;
using ReportGen.Model.Templates;

namespace ReportGen.Writers.Ledgers;

/// <summary>Numbers as ledgers write them, on the site, on paper and in a terminal.</summary>
public static class LedgerNumbers
{
    /// <summary>To 12 significant digits, with the unit; empty for what is no number.</summary>
    /// <param name="words">Words of wording/ledger.yml.</param>
    public static string Exact(Quantity quantity, ReportWords words)
    {
        ArgumentNullException.ThrowIfNull(quantity);
        ArgumentNullException.ThrowIfNull(words);
        var unit = quantity.Unit.Length > 0 ? $" ({quantity.Unit})" : "";
        return quantity.Value switch
        {
            QuantityValue.Scalar s => Significant.Shown(s.Number) + unit,
            QuantityValue.Interval i => words.Of("interval", Significant.Shown(i.Lower), Significant.Shown(i.Upper)) + unit,
            _ => "",
        };
    }

    /// <summary>Enough digits to follow a calculation by; of what is no number the print.</summary>
    /// <param name="words">Words of wording/ledger.yml.</param>
    public static string Short(Quantity quantity, ReportWords words)
    {
        ArgumentNullException.ThrowIfNull(quantity);
        ArgumentNullException.ThrowIfNull(words);
        return quantity.Value switch
        {
            QuantityValue.Scalar s => Short(s.Number),
            QuantityValue.Interval i => words.Of("interval", Short(i.Lower), Short(i.Upper)),
            _ => quantity.Printed,
        };
    }

    /// <summary>Enough digits to follow a calculation by; a whole number has all.</summary>
    public static string Short(double value) =>
        value.ToString(value == Math.Floor(value) && Math.Abs(value) < 1e15 ? "F0" : "G5", CultureInfo.InvariantCulture).Replace('-', NumberPrinter.Minus);

    /// <summary>A whole number.</summary>
    public static string Whole(int value) => value.ToString(CultureInfo.InvariantCulture);
}
