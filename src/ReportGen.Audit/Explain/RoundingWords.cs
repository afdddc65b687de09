using System.Globalization;
using ReportGen.Model.Findings;
using ReportGen.Model.Templates;

namespace ReportGen.Audit.Explain;

/// <summary>How a value becomes what is printed, in words.</summary>
public static class RoundingWords
{
    /// <summary>By the format of the quantity; empty for texts, lists, yes and no, and what is not available.</summary>
    /// <param name="words">Words of wording/ledger.yml.</param>
    public static string Of(Quantity quantity, ReportWords words)
    {
        ArgumentNullException.ThrowIfNull(quantity);
        ArgumentNullException.ThrowIfNull(words);
        return quantity.Value switch
        {
            QuantityValue.Scalar s => Of(Own(quantity.Format, s.Number), s.Reported is not null, IsExact(s.Number, quantity.Format), words),
            QuantityValue.Interval i => Of(Own(quantity.Format, i.Lower), i.ReportedLower is not null, IsExact(i.Lower, quantity.Format) && IsExact(i.Upper, quantity.Format), words),
            _ => "",
        };
    }

    // A small ratio has more decimals than its format.
    private static NumberFormat Own(NumberFormat format, double number) => format with { Decimals = NumberPrinter.DecimalsOf(number, format) };

    private static string Of(NumberFormat format, bool reported, bool exact, ReportWords words)
    {
        if (format.Style == NumberStyle.AsReported && reported) return words.Of("rounding_reported");
        if (format.Style == NumberStyle.Words) return words.Of("rounding_word");
        if (format.Style is NumberStyle.PValue or NumberStyle.PRelation)
            return words.Of("rounding_p", Decimals(format.Decimals, words), Math.Pow(10, -format.Decimals).ToString("F" + format.Decimals, CultureInfo.InvariantCulture));
        if (format.Style != NumberStyle.Percent) return exact ? words.Of("rounding_exact") : words.Of("rounding_decimals", Decimals(format.Decimals, words));
        return exact ? words.Of("rounding_percent_exact") : words.Of("rounding_percent", Decimals(format.Decimals, words));
    }

    private static string Decimals(int decimals, ReportWords words) => decimals switch
    {
        0 => words.Of("decimals_none"),
        1 => words.Of("decimals_one"),
        _ => words.Of("decimals", decimals.ToString(CultureInfo.InvariantCulture)),
    };

    private static bool IsExact(double number, NumberFormat format)
    {
        var scaled = Significant.Twelve(format.Style == NumberStyle.Percent ? number * 100 : number);
        return Math.Abs(scaled) < 1e15 && (double)Math.Round((decimal)scaled, format.Decimals, MidpointRounding.AwayFromZero) == scaled;
    }
}
