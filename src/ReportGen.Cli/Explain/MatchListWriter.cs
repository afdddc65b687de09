using System.Collections.Immutable;
using ReportGen.Model.Ledgers;

namespace ReportGen.Cli.Explain;

/// <summary>Lists the quantities that are printed alike.</summary>
internal static class MatchListWriter
{
    public static void Write(string asked, IReadOnlyList<(ExplainedReview Review, LedgerEntry Entry, ImmutableArray<PrintedPlace> Places)> found, Terminal terminal)
    {
        terminal.Out.WriteLine($"{found.Count} quantities are printed as {asked}. Ask for one by its address, or name the place with --in.");
        foreach (var (review, entry, places) in found)
        {
            terminal.Out.WriteLine();
            terminal.Out.WriteLine(terminal.Bold(entry.Quantity.Address));
            foreach (var line in WrappedText.Lines(entry.Quantity.Label, terminal.Width - 2)) terminal.Out.WriteLine("  " + line);
            foreach (var place in PlaceWords.Of(places, review.Id))
                foreach (var line in WrappedText.Lines(place, terminal.Width - 2)) terminal.Out.WriteLine("  " + line);
        }
    }
}
