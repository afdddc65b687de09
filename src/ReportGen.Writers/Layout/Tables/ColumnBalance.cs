using System.Collections.Immutable;

namespace ReportGen.Writers.Layout.Tables;

/// <summary>
/// Makes a table lower by moving width between its columns: step by step what saves most lines in all, until nothing does. Long tables are judged by some of
/// their rows, evenly spread.
/// </summary>
/// <param name="rows">Measures of the cells, a row each, that of the headings among them.</param>
/// <param name="least">Least widths of the columns, at the size of the style.</param>
internal sealed class ColumnBalance(IReadOnlyList<ImmutableArray<CellMeasure>> rows, double[] least)
{
    private const int MostRows = 30, MostMoves = 40;
    private static readonly double[] s_steps = [3, 9, 27];

    private readonly ImmutableArray<ImmutableArray<CellMeasure>> _rows = rows.Count <= MostRows
        ? [.. rows]
        : [.. Enumerable.Range(0, MostRows).Select(i => rows[i * (rows.Count - 1) / (MostRows - 1)])];

    /// <param name="widths">At the size of the style; their sum stays.</param>
    public double[] Of(double[] widths)
    {
        var balanced = (double[])widths.Clone();
        for (var move = 0; move < MostMoves && BestMove(balanced) is { } best; move++)
        {
            balanced[best.From] -= best.Step;
            balanced[best.To] += best.Step;
        }

        return balanced;
    }

    private (int From, int To, double Step)? BestMove(double[] widths)
    {
        var lines = Enumerable.Range(0, widths.Length).Select(c => LinesOf(c, widths[c])).ToArray();
        var fewest = Total(lines, -1, [], -1, []);
        (int, int, double)? best = null;
        foreach (var step in s_steps)
        {
            var wider = Enumerable.Range(0, widths.Length).Select(c => LinesOf(c, widths[c] + step)).ToArray();
            for (var from = 0; from < widths.Length; from++)
            {
                if (widths[from] - step < least[from]) continue;
                var narrower = LinesOf(from, widths[from] - step);
                for (var to = 0; to < widths.Length; to++)
                {
                    if (to == from || wider[to].AsSpan().SequenceEqual(lines[to])) continue;
                    var total = Total(lines, from, narrower, to, wider[to]);
                    if (total >= fewest) continue;
                    (fewest, best) = (total, (from, to, step));
                }
            }
        }

        return best;
    }

    private int[] LinesOf(int column, double width)
    {
        var lines = new int[_rows.Length];
        for (var row = 0; row < lines.Length; row++) lines[row] = _rows[row][column].LinesAt(width);
        return lines;
    }

    /// <summary>Lines of all rows, each as high as its highest cell, when two columns have other lines.</summary>
    private int Total(int[][] lines, int from, int[] narrower, int to, int[] wider)
    {
        var total = 0;
        for (var row = 0; row < _rows.Length; row++)
        {
            var most = 1;
            for (var column = 0; column < lines.Length; column++)
                most = Math.Max(most, column == from ? narrower[row] : column == to ? wider[row] : lines[column][row]);
            total += most;
        }

        return total;
    }
}
