using System.Globalization;
using ReportGen.Writers.Layout;

namespace ReportGen.Cli;

/// <summary>Prints how well a PDF is set: a summary, then each line whose word spaces are wide.</summary>
internal static class LayoutReportPrinter
{
    public static void Print(string file, LayoutReport report, Terminal terminal)
    {
        var culture = CultureInfo.InvariantCulture;
        var share = report.JustifiedLines == 0 ? 100 : 100.0 * (report.JustifiedLines - report.Exceptions.Length) / report.JustifiedLines;
        terminal.Progress(null);
        terminal.Out.WriteLine(string.Create(
            culture, $"{file}: {report.JustifiedLines} justified lines, {share:0.0} % of them within {LayoutReport.DecentRatio:0.0} times the natural space"));
        foreach (var line in report.Exceptions)
            terminal.Out.WriteLine(string.Create(culture, $"  page {line.Page}, {line.Ratio:0.00} times: {line.Text}"));
    }
}
