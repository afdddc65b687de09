using ReportGen.Model.Diagnostics;

namespace ReportGen.Cli.Check;

/// <summary>A finding as a text of a few lines, for readers that show one text.</summary>
internal static class FindingText
{
    public static string Of(Diagnostic finding)
    {
        string[] lines = [finding.Message, Labelled("Found", finding.Found), Labelled("Expected", finding.Expected), finding.Hint];
        return string.Join('\n', lines.Where(l => l.Length > 0));
    }

    private static string Labelled(string label, string text) => text.Length == 0 ? "" : $"{label}: {text}";
}
