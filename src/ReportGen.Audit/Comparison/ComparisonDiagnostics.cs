using System.Globalization;
using ReportGen.Model.Diagnostics;

namespace ReportGen.Audit.Comparison;

/// <summary>Messages of the lock and of comparisons: codes RG870 to RG879.</summary>
public static class ComparisonDiagnostics
{
    private const string Accept = "Look at what changed; mend the data, or accept it with 'reportgen build --update-lock'.";

    /// <summary>RG870: a frozen build of a review whose figures nobody has accepted.</summary>
    public static Diagnostic NoLock(string file) => Diagnostic.Error(
        "RG870", SourceSpan.OfFile(file), "The figures of this review have not been accepted yet.", "", "a file results.lock.json beside review.yml",
        "Look at the manuscript, then accept its figures with 'reportgen build --update-lock' and commit the file.");

    /// <summary>RG871: a conclusion that is not the accepted one.</summary>
    public static Diagnostic OtherConclusion(string file, string outcome, string accepted, string now) => Diagnostic.Error(
        "RG871", SourceSpan.OfFile(file), $"The conclusion on '{outcome}' is not the one that was accepted.", now, accepted, Accept);

    /// <summary>RG872: figures that are not the accepted ones.</summary>
    /// <param name="some">The first of them, in words.</param>
    public static Diagnostic OtherFigures(string file, int count, string some) => Diagnostic.Error(
        "RG872", SourceSpan.OfFile(file), $"The data no longer give what was accepted: {Text(count)} {(count == 1 ? "figure differs" : "figures differ")}.", some,
        "the figures of results.lock.json", Accept);

    /// <summary>RG873, a warning: figures that nobody has accepted.</summary>
    public static Diagnostic NewFigures(string file, int count, string some) => Diagnostic.Warning(
        "RG873", SourceSpan.OfFile(file), $"{Text(count)} {(count == 1 ? "figure has" : "figures have")} never been accepted.", some, "only figures of results.lock.json",
        "Accept them with 'reportgen build --update-lock'.");

    /// <summary>RG874: a lock that cannot be read.</summary>
    public static Diagnostic BrokenLock(SourceSpan span, string reason) => Diagnostic.Error(
        "RG874", span, "The lock cannot be read.", reason, "a file that 'reportgen build --update-lock' has written",
        "After a merge, take either side and run 'reportgen build --update-lock'; then look at the difference.");

    /// <summary>RG875: a file that holds no results.</summary>
    public static Diagnostic NoResults(SourceSpan span, string reason) => Diagnostic.Error(
        "RG875", span, "This file holds no results of a review.", reason, "a results.json that ReportGen has written", "Name the results.json of a built review, its folder of data, or a git revision.");

    private static string Text(int count) => count.ToString(CultureInfo.InvariantCulture);
}
