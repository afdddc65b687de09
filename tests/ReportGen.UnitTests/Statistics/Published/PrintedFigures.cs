using System.Globalization;

namespace ReportGen.UnitTests.Statistics.Published;

/// <summary>Comparison with figures as they were printed. The tolerance is half a unit of the last digit printed.</summary>
internal static class PrintedFigures
{
    // Beyond half a unit: a figure that lies on the border may have been rounded to either side.
    private const double OnTheBorder = 1e-4;

    /// <summary>The authors printed this.</summary>
    public static void ShouldPrint(this double actual, string printed) => Compare(actual, printed, "printed by the authors");

    /// <summary>The authors printed other digits, fewer, or none; metafor's documentation of the analysis has this.</summary>
    public static void ShouldPrintAsReanalysed(this double actual, string printed) => Compare(actual, printed, "in metafor's re-analysis");

    /// <summary>The same, where metafor's default iteration stops short of the last digit: two units of it are allowed.</summary>
    public static void ShouldPrintAsReanalysedShortly(this double actual, string printed) => Compare(actual, printed, "in metafor's re-analysis, which stopped early", 4);

    private static void Compare(double actual, string printed, string where, double halves = 1)
    {
        int point = printed.IndexOf('.', StringComparison.Ordinal), decimals = point < 0 ? 0 : printed.Length - point - 1;
        double expected = double.Parse(printed, CultureInfo.InvariantCulture);
        actual.ShouldBe(expected, halves * 0.5 * Math.Pow(10, -decimals) * (1 + OnTheBorder), $"{printed} {where}");
    }
}
