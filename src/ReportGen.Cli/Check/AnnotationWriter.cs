using System.Globalization;
using ReportGen.Model.Diagnostics;

namespace ReportGen.Cli.Check;

/// <summary>Findings as workflow commands: <c>::error file=…,line=…,col=…,title=…::message</c>.</summary>
internal static class AnnotationWriter
{
    public static string Line(Diagnostic finding)
    {
        var severity = finding.Severity == Severity.Error ? "error" : "warning";
        var span = finding.Span;
        var place = string.Create(CultureInfo.InvariantCulture, $"file={Property(span.File)},line={span.Line},col={span.Column},title={Property(finding.Code)}");
        return $"::{severity} {place}::{Data(FindingText.Of(finding))}";
    }

    private static string Data(string text) => text
        .Replace("%", "%25", StringComparison.Ordinal).Replace("\r", "%0D", StringComparison.Ordinal).Replace("\n", "%0A", StringComparison.Ordinal);

    private static string Property(string text) => Data(text).Replace(":", "%3A", StringComparison.Ordinal).Replace(",", "%2C", StringComparison.Ordinal);
}
