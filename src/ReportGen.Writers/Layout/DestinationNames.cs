using System.Globalization;

namespace ReportGen.Writers.Layout;

/// <summary>Names of destinations that are not ids of blocks.</summary>
internal static class DestinationNames
{
    public const string Title = "title", Abstract = "abstract", References = "references";

    public static string Reference(int number) => string.Create(CultureInfo.InvariantCulture, $"reference-{number}");

    public static string Footnote(int number) => string.Create(CultureInfo.InvariantCulture, $"footnote-{number}");

    public static string FootnoteMark(int number) => string.Create(CultureInfo.InvariantCulture, $"footnote-mark-{number}");
}
