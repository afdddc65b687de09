using ReportGen.Model.Findings;
using ReportGen.Statistics;

namespace ReportGen.Cli.Analyze.Text;

/// <summary>Numbers as the text report prints them.</summary>
internal static class Numerals
{
    public const string None = "–";
    private const int MostDecimals = 8;

    /// <summary>
    /// Decimals at which an interval of this width shows about two of its digits: 3 for a width of 0.4, 1 for one of 20. At least <paramref name="least"/>, at most 8.
    /// </summary>
    public static int Decimals(double width, int least = 0) =>
        width > 0 && double.IsFinite(width) ? Math.Clamp((int)Math.Ceiling(-Math.Log10(width)) + 2, least, MostDecimals) : Math.Max(3, least);

    /// <summary>The number; large ones with fewer decimals. A dash for none.</summary>
    public static string Fixed(double? value, int decimals)
    {
        if (value is not { } number || double.IsNaN(number)) return None;
        if (double.IsInfinity(number)) return number > 0 ? "∞" : NumberPrinter.Minus + "∞";
        var size = Math.Abs(number) < 1000 ? 0 : (int)Math.Floor(Math.Log10(Math.Abs(number))) - 2;
        return NumberPrinter.Print(new QuantityValue.Scalar(number), NumberFormat.Fixed(Math.Max(0, decimals - size)));
    }

    /// <summary>"[0.330, 0.726]".</summary>
    public static string Limits(Interval? interval, int decimals) => interval is { } i ? $"[{Fixed(i.Lower, decimals)}, {Fixed(i.Upper, decimals)}]" : None;

    /// <summary>"= 0.0019" or "&lt; 0.0001".</summary>
    public static string Relation(double? p) => p is { } value ? NumberPrinter.Print(new QuantityValue.Scalar(value), new NumberFormat(NumberStyle.PRelation, 4)) : "= " + None;

    /// <summary>"0.0019" or "&lt; 0.0001".</summary>
    public static string P(double? p) => p is { } value ? NumberPrinter.Print(new QuantityValue.Scalar(value), NumberFormat.PValue(4)) : None;

    /// <summary>"Q(12) = 152.23, p &lt; 0.0001".</summary>
    public static string Test(string name, ChiSquaredTest? test) =>
        test is { } t ? $"{name}({Fixed(t.DegreesOfFreedom, 0)}) = {Fixed(t.Statistic, 2)}, p {Relation(t.PValue)}" : None;

    /// <summary>"t(12) = −3.95, p = 0.0019", or z.</summary>
    public static string Test(double? statistic, int? df, double? p) =>
        $"{(df is { } d ? $"t({Fixed(d, 0)})" : "z")} = {Fixed(statistic, 2)}, p {Relation(p)}";
}
