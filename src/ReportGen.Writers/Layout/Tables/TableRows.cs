using System.Collections.Immutable;
using ReportGen.Writers.Layout.Blocks;

namespace ReportGen.Writers.Layout.Tables;

/// <summary>The set rows of a table with the places where it may be divided.</summary>
/// <param name="rows">Body rows, then the total row if there is one. A row is kept with the next one where it says so.</param>
/// <param name="bottomRule">The rule under the last row of every part.</param>
internal sealed class TableRows(ImmutableArray<Slab> rows, Slab bottomRule)
{
    private const double Slack = 1e-6;
    private readonly double[] _tops = TopsOf(rows);

    public int Count => rows.Length;

    public Slab BottomRule => bottomRule;

    public IEnumerable<Slab> From(int row) => rows.Skip(row);

    public IEnumerable<Slab> Between(int row, int end) => rows.Skip(row).Take(end - row);

    public double HeightOf(int row, int end) => _tops[end] - _tops[row];

    /// <summary>The row behind the last of those from <paramref name="row"/> on that fit.</summary>
    public int LastFitting(int row, double room)
    {
        if (double.IsPositiveInfinity(room)) return Count;
        var found = Array.BinarySearch(_tops, _tops[row] + room + Slack);
        return Math.Clamp(found >= 0 ? found : ~found - 1, row, Count);
    }

    /// <summary>The last place at or before a row where the table may be divided.</summary>
    public int BreakAtOrBefore(int row)
    {
        while (row > 0 && rows[row - 1].KeepWithNext) row--;
        return Math.Max(0, row);
    }

    /// <summary>The first place after a row where the table may be divided.</summary>
    public int BreakAfter(int row)
    {
        while (row < Count - 1 && rows[row].KeepWithNext) row++;
        return row + 1;
    }

    private static double[] TopsOf(ImmutableArray<Slab> rows)
    {
        var tops = new double[rows.Length + 1];
        for (var i = 0; i < rows.Length; i++) tops[i + 1] = tops[i] + rows[i].Height;
        return tops;
    }
}
