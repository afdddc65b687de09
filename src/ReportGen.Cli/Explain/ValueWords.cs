using ReportGen.Model.Findings;

namespace ReportGen.Cli.Explain;

/// <summary>Values in a line of a terminal.</summary>
internal static class ValueWords
{
    private const int LongestText = 60;

    /// <summary>As printed by default, cut where it is long.</summary>
    public static string Printed(Quantity quantity)
    {
        var text = quantity.Printed;
        return text.Length > LongestText ? text[..LongestText] + "…" : text;
    }
}
