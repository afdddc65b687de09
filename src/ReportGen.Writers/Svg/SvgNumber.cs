using System.Globalization;

namespace ReportGen.Writers.Svg;

/// <summary>Lengths in SVG: a point as decimal mark, at most three decimals, no negative zero.</summary>
internal static class SvgNumber
{
    public static string Write(double value)
    {
        var rounded = Math.Round((decimal)value, 3, MidpointRounding.AwayFromZero);
        return (rounded == 0 ? 0 : rounded).ToString("0.###", CultureInfo.InvariantCulture);
    }
}
