using System.Collections.Immutable;
using ReportGen.Model.Diagnostics;
using ReportGen.Model.Ledgers;

namespace ReportGen.Audit.Explain;

/// <summary>Messages of <c>explain</c>: codes RG88x.</summary>
public static class ExplainDiagnostics
{
    private const string CommandLine = "explain";
    private const int MostNamed = 12;

    /// <summary>RG880: neither an address nor a text that is printed.</summary>
    public static Diagnostic Unknown(string asked, IEnumerable<string> addresses) => Diagnostic.Error(
        "RG880", SourceSpan.OfFile(CommandLine), "No quantity has this address, and no value is printed as this text.", asked,
        "an address such as leakage.pooled.estimate, or a number as it is printed", NearestName.Hint(asked, addresses, "The page ledger.html of a built review lists all addresses."));

    /// <summary>RG881: the place is one of the review, but this text is not printed there.</summary>
    public static Diagnostic NotPrintedThere(string asked, string place, ImmutableArray<string> printed) => Diagnostic.Error(
        "RG881", SourceSpan.OfFile(place), "No value is printed as this text there.", asked, "a value that is computed: " + Listed(printed),
        "What is written as text comes from no data. Ask for one of the values that stand there.");

    /// <summary>RG882: nothing is printed in the place asked for.</summary>
    public static Diagnostic UnknownPlace(string place, IReadOnlyList<PrintedPlace> prints)
    {
        ArgumentNullException.ThrowIfNull(prints);
        var file = place?.Split(':')[0] ?? "";
        var lines = prints.Where(p => p.Span is not null && PrintedSearch.IsIn(p, file)).Select(p => p.Span!.Value.Line).Distinct().Order().ToList();
        var places = prints.Select(p => p.Span is { } span ? End(span.File, file.Count(c => c == '/')) : p.Float ?? p.Label);
        return Diagnostic.Error(
            "RG882", SourceSpan.OfFile(file), "No value is printed in this place.", place ?? "", "a file of prose with or without a line, or a table or figure such as 'Table 1'",
            lines.Count > 0
                ? $"Values of this file are printed by its {(lines.Count == 1 ? "line" : "lines")} {string.Join(", ", lines)}."
                : NearestName.Hint(file, places, "Write the file as it lies in the review's folder, such as manuscript/results.md:12."));
    }

    // As many folders as are asked for, so that a slip in the name of the file is seen.
    private static string End(string path, int folders) => string.Join('/', path.Replace('\\', '/').Split('/').TakeLast(folders + 1));

    private static string Listed(ImmutableArray<string> printed) => string.Join("; ", printed.Take(MostNamed)) + (printed.Length > MostNamed ? "; …" : "");
}
