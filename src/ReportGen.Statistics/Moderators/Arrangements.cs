using ReportGen.Statistics.Numerics;

namespace ReportGen.Statistics.Moderators;

/// <summary>Orders and signs of k effects. Of orders that put the same effects to rows of the design that are alike, only one counts.</summary>
internal static class Arrangements
{
    /// <summary>k!/∏m! with the numbers m of rows alike.</summary>
    public static double Count(double[][] columns)
    {
        var seen = new Dictionary<int, int>();
        double count = 1;
        int placed = 0;
        foreach (int group in Groups(columns))
        {
            seen[group] = seen.GetValueOrDefault(group) + 1;
            count = count * ++placed / seen[group];
        }

        return Math.Round(count);
    }

    /// <summary>All orders that differ: element r is the study whose effect goes to row r.</summary>
    public static IEnumerable<int[]> AllOrders(double[][] columns)
    {
        int[] rows = Groups(columns), arrangement = [.. rows.Order()];
        do
            yield return OrderOf(rows, arrangement);
        while (Advance(arrangement));
    }

    /// <summary>The order given, then <paramref name="count"/> − 1 random ones (Fisher and Yates 1938, by Durstenfeld 1964).</summary>
    public static IEnumerable<int[]> RandomOrders(int k, int count, SplitMix64 random)
    {
        for (int n = 0; n < count; n++)
        {
            int[] order = [.. Enumerable.Range(0, k)];
            for (int i = k - 1; i > 0 && n > 0; i--)
            {
                int j = random.Below(i + 1);
                (order[i], order[j]) = (order[j], order[i]);
            }

            yield return order;
        }
    }

    /// <summary>All 2^k choices of effects whose sign is changed.</summary>
    public static IEnumerable<bool[]> AllSigns(int k)
    {
        for (long mask = 0; mask < 1L << k; mask++)
            yield return [.. Enumerable.Range(0, k).Select(i => (mask >> i & 1) == 1)];
    }

    /// <summary>No sign changed, then <paramref name="count"/> − 1 random choices.</summary>
    public static IEnumerable<bool[]> RandomSigns(int k, int count, SplitMix64 random)
    {
        for (int n = 0; n < count; n++)
        {
            bool[] turned = new bool[k];
            for (int i = 0; i < k && n > 0; i++)
                turned[i] = random.Next() >> 63 == 1;
            yield return turned;
        }
    }

    // Rows alike have the same number, that of their first.
    private static int[] Groups(double[][] columns) =>
        [.. Enumerable.Range(0, columns[0].Length).Select(row => Enumerable.Range(0, row + 1).First(other => Array.TrueForAll(columns, column => column[row] == column[other])))];

    // The studies that the arrangement puts into a group go to its rows one after the other.
    private static int[] OrderOf(int[] rows, int[] arrangement)
    {
        var order = new int[rows.Length];
        foreach (var group in rows.Select((group, row) => (group, row)).GroupBy(r => r.group, r => r.row))
        {
            int study = -1;
            foreach (int row in group)
                order[row] = study = Array.IndexOf(arrangement, group.Key, study + 1);
        }

        return order;
    }

    // The next arrangement in lexicographic order; false after the last.
    private static bool Advance(int[] values)
    {
        int i = values.Length - 2;
        while (i >= 0 && values[i] >= values[i + 1])
            i--;
        if (i < 0) return false;
        int j = values.Length - 1;
        while (values[j] <= values[i])
            j--;
        (values[i], values[j]) = (values[j], values[i]);
        Array.Reverse(values, i + 1, values.Length - i - 1);
        return true;
    }
}
