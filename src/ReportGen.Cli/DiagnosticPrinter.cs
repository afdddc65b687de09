using ReportGen.Model.Diagnostics;

namespace ReportGen.Cli;

/// <summary>Prints diagnostics for authors: where, what, what was found, what was expected, and how to mend it.</summary>
internal static class DiagnosticPrinter
{
    private const int LongestFound = 120;

    /// <summary>Prints all, sorted by place, and their number.</summary>
    public static void Print(IEnumerable<Diagnostic> diagnostics, Terminal terminal)
    {
        var sorted = diagnostics
            .Distinct()
            .OrderBy(d => d.Span.File, StringComparer.Ordinal).ThenBy(d => d.Span.Line).ThenBy(d => d.Span.Column).ThenBy(d => d.Code, StringComparer.Ordinal)
            .ToList();
        foreach (var diagnostic in sorted) Print(diagnostic, terminal);
        var (errors, warnings) = (sorted.Count(d => d.Severity == Severity.Error), sorted.Count(d => d.Severity == Severity.Warning));
        if (sorted.Count > 0) terminal.Error.WriteLine($"{Counted(errors, "error")}, {Counted(warnings, "warning")}");
    }

    private static void Print(Diagnostic diagnostic, Terminal terminal)
    {
        var severity = diagnostic.Severity == Severity.Error ? terminal.Red("error") : terminal.Yellow("warning");
        terminal.Error.WriteLine($"{terminal.Bold(diagnostic.Span.ToString())}: {severity} {diagnostic.Code}: {diagnostic.Message}");
        Detail("found", Shortened(diagnostic.Found), terminal);
        Detail("expected", diagnostic.Expected, terminal);
        Detail("hint", diagnostic.Hint, terminal);
    }

    private static void Detail(string label, string text, Terminal terminal)
    {
        if (text.Length > 0) terminal.Error.WriteLine($"  {terminal.Dim(label + ":"),-10} {text}");
    }

    // What was found comes from a file of any kind: one line, no control characters, not endless.
    private static string Shortened(string found)
    {
        var line = string.Concat(found.Select(c => char.IsControl(c) ? ' ' : c));
        return line.Length <= LongestFound ? line : line[..LongestFound] + "…";
    }

    private static string Counted(int count, string noun) => count == 1 ? $"1 {noun}" : $"{count} {noun}s";
}
