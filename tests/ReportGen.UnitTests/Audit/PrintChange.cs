using System.Collections.Immutable;

namespace ReportGen.UnitTests.Audit;

/// <summary>What a changed cell changed in print.</summary>
/// <param name="Compared">Values that stand in both manuscripts.</param>
/// <param name="Changed">How many of them print otherwise.</param>
/// <param name="Foreign">Those that print otherwise though their trace does not reach the cell.</param>
/// <param name="Stale">Those that do not print what their quantity now is.</param>
/// <param name="Unread">Those made of the cell that are printed in no known way.</param>
/// <param name="Words">Paragraphs that read otherwise.</param>
/// <param name="ForeignWords">Those of them, and values of no sentence that came or went, without any value that is made of the cell.</param>
internal sealed record PrintChange(
    int Compared, int Changed, ImmutableArray<string> Foreign, ImmutableArray<string> Stale, ImmutableArray<string> Unread, int Words, ImmutableArray<string> ForeignWords)
{
    public static PrintChange Of(string cell, ChangedState before, ChangedState after)
    {
        var reached = before.Graph.Dependents(cell).Union(after.Graph.Dependents(cell)).ToHashSet(StringComparer.Ordinal);
        var (old, now) = (before.Prints.Values, after.Prints.Values);
        var both = old.Where(p => now.ContainsKey(p.Key)).Select(p => (p.Key, Before: p.Value, After: now[p.Key])).ToList();
        var followed = both.Where(p => reached.Contains(p.Key.Address)).Select(p =>
            (p.Key, p.Before, p.After, Follows: PrintForms.Follows(before.Graph.Find(p.Key.Address)!, p.Before, after.Graph.Find(p.Key.Address)!, p.After))).ToList();
        var words = Only(before.Prints, after.Prints).Concat(Only(after.Prints, before.Prints)).ToList();
        var analyses = reached.Select(Analysis).ToHashSet(StringComparer.Ordinal);
        return new(
            both.Count, both.Count(p => p.Before != p.After),
            [.. both.Where(p => p.Before != p.After && !reached.Contains(p.Key.Address)).Select(p => $"{cell} changes {p.Key} from {p.Before} to {p.After}")],
            [.. followed.Where(p => p.Follows == false).Select(p => $"{cell} leaves {p.Key} at {p.After}, before {p.Before}")],
            [.. followed.Where(p => p.Follows is null).Select(p => $"{p.Key} {p.Before}")],
            words.Count, [.. words.Where(s => !s.Value.Select(Analysis).Any(analyses.Contains)).Select(s => $"{cell}: {s.Key}")]);
    }

    // "tuberculosis.certainty" of "tuberculosis.certainty.size".
    private static string Analysis(string address) => string.Join('.', address.Split('.').Take(2));

    private static IEnumerable<KeyValuePair<string, ImmutableHashSet<string>>> Only(ManuscriptPrints one, ManuscriptPrints other) => one.Paragraphs.Where(s => !other.Paragraphs.ContainsKey(s.Key));
}
