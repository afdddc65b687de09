namespace ReportGen.Figures.Text;

/// <summary>The first letter of a text as a capital.</summary>
internal static class Capital
{
    public static string First(string text) => text.Length == 0 ? text : char.ToUpperInvariant(text[0]) + text[1..];
}
