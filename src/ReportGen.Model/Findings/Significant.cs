using System.Globalization;

namespace ReportGen.Model.Findings;

/// <summary>The one place where a double becomes what an output shows: 12 significant digits, so that order of rows and platform do not.</summary>
public static class Significant
{
    /// <summary>The value rounded to 12 significant digits; zero loses its sign.</summary>
    public static double Twelve(double value) => Rounded(value, "E11");

    /// <summary>The value rounded to 6 significant digits, for values that stand by the thousand; zero loses its sign.</summary>
    public static double Six(double value) => Rounded(value, "E5");

    /// <summary>Shortest decimal text of the rounded value, for machines.</summary>
    public static string Text(double value) => Twelve(value).ToString("R", CultureInfo.InvariantCulture);

    /// <summary>The same with a true minus, for readers.</summary>
    public static string Shown(double value) => Text(value).Replace('-', NumberPrinter.Minus);

    private static double Rounded(double value, string format)
    {
        if (value == 0 || !double.IsFinite(value)) return value == 0 ? 0 : value;
        return double.Parse(value.ToString(format, CultureInfo.InvariantCulture), NumberStyles.Float, CultureInfo.InvariantCulture);
    }
}
