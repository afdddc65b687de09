using System.Collections.Immutable;
using System.Globalization;

namespace ReportGen.Model.Findings;

/// <summary>
/// Prints values for readers: rounded to 12 significant digits, then in decimal, half away from zero. The only place that does. Whole parts of five digits
/// and more are grouped in threes, as English print has them; those of four are not, so that a year never is.
/// </summary>
public static class NumberPrinter
{
    /// <summary>U+2212, the minus sign of print.</summary>
    public const char Minus = '\u2212';

    /// <summary>U+2013, between the limits of a range.</summary>
    public const char RangeDash = '\u2013';

    /// <summary>Between groups of three digits.</summary>
    public const char GroupMark = ',';

    private const int FewestGrouped = 5, GroupLength = 3;

    // Where a ratio is so small that they show no digit of it, it prints as below the least that they can show.
    private const int MostDecimalsOfRatio = 3;

    private static readonly string[] Words =
        ["zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve"];

    /// <summary>The value as printed. A value that does not exist prints its reason, such as "not reported".</summary>
    public static string Print(QuantityValue value, NumberFormat format) => value switch
    {
        QuantityValue.Scalar s => Print(s.Number, format, s.Reported),
        QuantityValue.Interval i => Range(i, format),
        QuantityValue.Text t => t.Value,
        QuantityValue.List l => Join(l.Items),
        QuantityValue.Flag f => f.Holds ? "yes" : "no",
        QuantityValue.NotAvailable n => n.Reason,
        _ => throw new ArgumentOutOfRangeException(nameof(value)),
    };

    /// <summary>A list in words: "a", "a and b", "a, b and c".</summary>
    public static string Join(ImmutableArray<string> items) => items.Length switch
    {
        0 => "none",
        1 => items[0],
        _ => string.Join(", ", items[..^1]) + " and " + items[^1],
    };

    private static string Print(double number, NumberFormat format, string? reported)
    {
        switch (format.Style)
        {
            case NumberStyle.AsReported when reported is not null:
                return IsWhole(reported) ? Grouped(reported) : reported;
            case NumberStyle.PValue:
                return PValue(number, format.Decimals, "");
            case NumberStyle.PRelation:
                return PValue(number, format.Decimals, "= ");
            case NumberStyle.Words when number >= 0 && number < Words.Length && number == Math.Floor(number):
                return Words[(int)number];
            default:
                return Number(number, format) + format.Suffix;
        }
    }

    /// <summary>With how many decimals a number prints: those of its format, and of a small ratio as many more as its first digit needs.</summary>
    public static int DecimalsOf(double number, NumberFormat format)
    {
        ArgumentNullException.ThrowIfNull(format);
        if (format.Style != NumberStyle.Ratio || number is <= 0 or >= 1) return format.Decimals;
        var decimals = format.Decimals;
        while (decimals < MostDecimalsOfRatio && Round(number, decimals) == 0) decimals++;
        return decimals;
    }

    private static string Number(double number, NumberFormat format)
    {
        var decimals = DecimalsOf(number, format);
        return format.Style == NumberStyle.Ratio && number is > 0 and < 1 && Round(number, decimals) == 0 ? "<" + Least(decimals) : Decimals(Scaled(number, format), decimals);
    }

    private static string Least(int decimals) => Smallest(decimals).ToString("F" + decimals, CultureInfo.InvariantCulture);

    private static decimal Smallest(int decimals) => (decimal)Math.Pow(10, -decimals);

    private static string Range(QuantityValue.Interval interval, NumberFormat format)
    {
        var reported = format.Style == NumberStyle.AsReported;
        var lower = reported && interval.ReportedLower is { } l ? l : Number(interval.Lower, format);
        var upper = reported && interval.ReportedUpper is { } u ? u : Number(interval.Upper, format);
        if (format.IsPair) return $"{lower},\u00a0{upper}";
        var negative = lower.StartsWith(Minus) || upper.StartsWith(Minus);
        return negative ? $"{lower} to {upper}" : $"{lower}{RangeDash}{upper}";
    }

    private static double Scaled(double number, NumberFormat format) => format.Style == NumberStyle.Percent ? number * 100 : number;

    private static string PValue(double p, int decimals, string equals)
    {
        var rounded = Round(p, decimals);
        return rounded < Smallest(decimals) ? "< " + Least(decimals) : equals + rounded.ToString("F" + decimals, CultureInfo.InvariantCulture);
    }

    private static string Decimals(double number, int decimals)
    {
        if (Math.Abs(number) >= 1e15) return Significant.Twelve(number).ToString("0.###########E+0", CultureInfo.InvariantCulture).Replace('-', Minus);
        var text = Round(number, decimals).ToString("F" + decimals, CultureInfo.InvariantCulture);
        return text.StartsWith('-') ? Minus + Grouped(text[1..]) : Grouped(text);
    }

    private static bool IsWhole(string text) => text.Length > 0 && text[0] != '0' && text.All(char.IsAsciiDigit);

    /// <param name="digits">Without sign.</param>
    private static string Grouped(string digits)
    {
        var end = digits.IndexOf('.', StringComparison.Ordinal) is var point && point < 0 ? digits.Length : point;
        if (end < FewestGrouped) return digits;
        for (var place = end - GroupLength; place > 0; place -= GroupLength) digits = digits.Insert(place, GroupMark.ToString());
        return digits;
    }

    // Decimal arithmetic has no negative zero to print once the rounded value is normalised by adding zero.
    private static decimal Round(double number, int decimals)
    {
        var rounded = Math.Round((decimal)Significant.Twelve(number), decimals, MidpointRounding.AwayFromZero);
        return rounded == 0 ? 0 : rounded;
    }
}
