using System.Collections.Immutable;

namespace ReportGen.Model.Diagnostics;

/// <summary>The names an author may have meant, for "did you mean" hints.</summary>
public static class NearestName
{
    /// <summary>At most three of <paramref name="candidates"/>, nearest first, within an edit distance of a third of the name's length (at least 2).</summary>
    public static ImmutableArray<string> Of(string name, IEnumerable<string> candidates)
    {
        var limit = Math.Max(2, name.Length / 3);
        return candidates
            .Distinct(StringComparer.Ordinal)
            .Select(c => (Name: c, Distance: Distance(name, c, limit)))
            .Where(c => c.Distance <= limit)
            .OrderBy(c => c.Distance).ThenBy(c => c.Name, StringComparer.Ordinal)
            .Take(3).Select(c => c.Name).ToImmutableArray();
    }

    /// <summary>"Did you mean 'a' or 'b'?", or the sentence <paramref name="otherwise"/> when nothing is near.</summary>
    public static string Hint(string name, IEnumerable<string> candidates, string otherwise)
    {
        var near = Of(name, candidates);
        return near.IsEmpty ? otherwise : $"Did you mean {string.Join(" or ", near.Select(n => $"'{n}'"))}?";
    }

    // Optimal string alignment distance (a swap of neighbours counts once), case-insensitive; gives up beyond the limit.
    private static int Distance(string a, string b, int limit)
    {
        if (Math.Abs(a.Length - b.Length) > limit) return int.MaxValue;
        var rows = new int[3][];
        for (var i = 0; i < 3; i++) rows[i] = new int[b.Length + 1];
        for (var j = 0; j <= b.Length; j++) rows[0][j] = j;
        for (var i = 1; i <= a.Length; i++)
        {
            var (row, above, twoAbove) = (rows[i % 3], rows[(i + 2) % 3], rows[(i + 1) % 3]);
            row[0] = i;
            for (var j = 1; j <= b.Length; j++)
            {
                var same = char.ToLowerInvariant(a[i - 1]) == char.ToLowerInvariant(b[j - 1]);
                row[j] = Math.Min(Math.Min(row[j - 1], above[j]) + 1, above[j - 1] + (same ? 0 : 1));
                var swapped = i > 1 && j > 1
                    && char.ToLowerInvariant(a[i - 1]) == char.ToLowerInvariant(b[j - 2])
                    && char.ToLowerInvariant(a[i - 2]) == char.ToLowerInvariant(b[j - 1]);
                if (swapped) row[j] = Math.Min(row[j], twoAbove[j - 2] + 1);
            }
        }

        return rows[a.Length % 3][b.Length];
    }
}
