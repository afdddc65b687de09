using System.Globalization;
using ReportGen.Audit.Comparison;

namespace ReportGen.Cli.Lock;

/// <summary>What differs from the accepted figures, in the terminal: conclusions, then cells, then figures whose print differs, then the rest.</summary>
internal sealed class LockDifferencePrinter(Terminal terminal)
{
    /// <summary>More are counted.</summary>
    private const int MostLines = 40;

    public static string Line(SnapshotQuantity accepted, SnapshotQuantity? now) => now switch
    {
        null => $"{accepted.Address}: {accepted.Printed} → gone",
        _ when accepted.Printed == now.Printed => $"{accepted.Address}: {accepted.Value} → {now.Value}",
        _ => $"{accepted.Address}: {accepted.Printed} → {now.Printed}",
    };

    public void Print(string id, LockDifference difference)
    {
        if (difference.Conclusions.IsEmpty && difference.Changed.IsEmpty) return;
        terminal.Progress(null);
        terminal.Out.WriteLine(terminal.Bold($"{id}: what is not as it was accepted"));
        foreach (var (outcome, accepted, now) in difference.Conclusions) terminal.Out.WriteLine($"  {terminal.Red("conclusion")} {outcome}: {accepted} → {now}");
        var ordered = difference.Changed.OrderBy(c => c.Now is { IsCell: true } ? 0 : c.Accepted.Printed != c.Now?.Printed ? 1 : 2).ToList();
        foreach (var (accepted, now) in ordered.Take(MostLines)) terminal.Out.WriteLine("  " + Line(accepted, now));
        if (ordered.Count > MostLines) terminal.Out.WriteLine($"  and {(ordered.Count - MostLines).ToString(CultureInfo.InvariantCulture)} more");
    }
}
