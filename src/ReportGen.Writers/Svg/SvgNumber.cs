using System.Globalization;

namespace ReportGen.Writers.Svg;

/// <summary>Lengths in SVG: a point as decimal mark, no negative zero.</summary>
internal static class SvgNumber
{
    /// <summary>Most decimals in a file of its own.</summary>
    public const int InFile = 3;

    /// <summary>Most decimals in a page, whose drawings are hundreds of points wide and shown in pixels.</summary>
    public const int InPage = 2;

    /// <summary>Most decimals of a step that is taken hundreds of times.</summary>
    public const int OfStep = 5;

    public static string Write(double value, int decimals = InFile)
    {
        var rounded = Math.Round((decimal)value, decimals, MidpointRounding.AwayFromZero);
        return (rounded == 0 ? 0 : rounded).ToString("0.#####", CultureInfo.InvariantCulture);
    }
}
