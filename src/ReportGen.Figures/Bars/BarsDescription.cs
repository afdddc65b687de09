using System.Collections.Immutable;
using ReportGen.Figures.Text;
using ReportGen.Model.Drawings;
using ReportGen.Model.Findings;

namespace ReportGen.Figures.Bars;

/// <summary>Says bars in words and as a table.</summary>
internal static class BarsDescription
{
    // More than these are left to the data table.
    private const int MostNamed = 8;

    private static readonly DrawingCell Empty = new("");

    public static string Of(string title, ImmutableArray<BarPanelContent> panels) =>
        string.Join(' ', panels.SelectMany(Sentences).Prepend($"Horizontal bars: {title}."));

    public static DrawingData Data(ImmutableArray<BarPanelContent> panels) => new(
        ["Panel", "Group", "Category", "n", "Share"],
        [.. panels.SelectMany(p => Rows(p).Select(r => (ImmutableArray<DrawingCell>)[new(p.Title), .. r]))]);

    private static IEnumerable<string> Sentences(BarPanelContent panel)
    {
        var findings = panel.Findings;
        var reported = findings.Rows.Where(r => r.Count.Number is not null).OrderByDescending(r => r.Count.Number).ToList();
        var missing = findings.Rows.Where(r => r.Count.Number is null).Select(r => r.Name).ToImmutableArray();
        var total = findings.Total.Number is null ? "" : $" (total {findings.Total.Printed})";
        if (reported.Count > 0)
        {
            var more = reported.Count > MostNamed ? $"; the other {reported.Count - MostNamed} are smaller or equal" : "";
            yield return $"{panel.Title}{total}: {string.Join("; ", reported.Take(MostNamed).Select(Named))}{more}.";
        }
        else
        {
            yield return $"{panel.Title}{total}: no count is reported.";
        }

        if (missing.Length > 0) yield return $"Not reported: {NumberPrinter.Join(missing)}.";
        if (panel.NotItemised is { } rest) yield return $"{Capital.First(panel.NotItemisedName)} by the source: {rest.Printed}.";
        if (findings.Overlapping) yield return $"The rows overlap and sum to {findings.Sum.Printed}.";
        if (findings.Note.Length > 0) yield return findings.Note;
    }

    private static string Named(CountRow row) =>
        row.Share.Number is null ? $"{row.Name} {row.Count.Printed}" : $"{row.Name} {row.Count.Printed} ({row.Share.Printed})";

    private static IEnumerable<ImmutableArray<DrawingCell>> Rows(BarPanelContent panel)
    {
        var findings = panel.Findings;
        foreach (var group in panel.Groups)
            foreach (var row in group.Rows)
                yield return [new(group.Heading), new(row.Name), Cell(row.Count), row.Count.Number is null ? Empty : Cell(row.Share)];
        if (panel.NotItemised is { } rest) yield return [Empty, new(panel.NotItemisedName), Cell(rest), Empty];
        if (findings.Overlapping) yield return [Empty, new("Sum of the rows"), Cell(findings.Sum), Empty];
        yield return [Empty, new("Total"), Cell(findings.Total), Empty];
    }

    private static DrawingCell Cell(Quantity quantity) => new(quantity.Printed, quantity.Address);
}
