using System.Collections.Immutable;
using ReportGen.Model.Ledgers;

namespace ReportGen.Audit.Explain;

/// <summary>Finds the values that print a text, all over the manuscript or in one place of it.</summary>
public static class PrintedSearch
{
    /// <summary>The entries printed as <paramref name="text"/>, each with the places that print it so; minus and dash, blanks of any width are alike.</summary>
    /// <param name="place">A file such as <c>manuscript/results.md</c>, with or without <c>:line</c>; a label such as <c>Table 2</c>; null for everywhere.</param>
    public static ImmutableArray<(LedgerEntry Entry, ImmutableArray<PrintedPlace> Places)> Find(Ledger ledger, string text, string? place)
    {
        ArgumentNullException.ThrowIfNull(ledger);
        ArgumentNullException.ThrowIfNull(text);
        var wanted = Plain(text);
        return
        [
            .. from entry in ledger.Entries
               let places = entry.Prints.Where(p => Plain(p.Printed) == wanted && IsIn(p, place)).ToImmutableArray()
               where !places.IsEmpty
               select (entry, places),
        ];
    }

    /// <summary>What is printed in a place, in the order of the ledger.</summary>
    public static ImmutableArray<string> PrintedIn(Ledger ledger, string? place)
    {
        ArgumentNullException.ThrowIfNull(ledger);
        return [.. ledger.Entries.SelectMany(e => e.Prints).Where(p => p.Printed.Length > 0 && IsIn(p, place)).Select(p => p.Printed).Distinct(StringComparer.Ordinal)];
    }

    /// <summary>Whether a print stands in a place as an author writes it.</summary>
    public static bool IsIn(PrintedPlace print, string? place)
    {
        ArgumentNullException.ThrowIfNull(print);
        if (place is null) return true;
        if (print.Label.Equals(place, StringComparison.OrdinalIgnoreCase) || string.Equals(print.Float, place, StringComparison.OrdinalIgnoreCase)) return true;
        if (print.Span is not { } span) return false;
        var (file, line) = Split(place);
        return (line is null || line == span.Line) && IsFile(span.File.Replace('\\', '/'), file.Replace('\\', '/'));
    }

    private static bool IsFile(string file, string asked) => file == asked || file.EndsWith("/" + asked, StringComparison.Ordinal);

    private static (string File, int? Line) Split(string place)
    {
        var parts = place.Split(':');
        return parts.Length > 1 && int.TryParse(parts[1], out var line) ? (parts[0], line) : (place, null);
    }

    private static string Plain(string text) => string.Concat(text.Trim().Select(c => c switch
    {
        '\u2212' or '\u2013' or '\u2010' or '\u2011' => '-',
        '\u00A0' or '\u202F' or '\u2009' => ' ',
        _ => c,
    }));
}
