using ReportGen.Model.Templates;

namespace ReportGen.Input.Nodes;

/// <summary>Formats of paper as they are written.</summary>
internal static class PaperNames
{
    public static readonly string[] All = ["a4", "letter"];

    public static PaperSize Of(string name) => name == "letter" ? PaperSize.Letter : PaperSize.A4;
}
