using ReportGen.Writers.Layout.Text;

namespace ReportGen.Writers.Layout.Tables;

/// <summary>Widths of a table's columns from what stands in them, in points at the size of the table's style.</summary>
/// <param name="Least">So that no word is broken.</param>
/// <param name="Natural">So that no cell is broken.</param>
internal sealed record ColumnWidths(double[] Least, double[] Natural)
{
    public static ColumnWidths Of(TableText table, FontSet fonts)
    {
        var (least, natural) = (new double[table.ColumnCount], new double[table.ColumnCount]);
        for (var column = 0; column < table.ColumnCount; column++)
        {
            var cells = table.Rows.Select(r => r[column]).Append(table.Header[column]).ToList();
            least[column] = cells.Max(c => ParagraphSetter.LeastWidth(c, fonts));
            natural[column] = cells.Max(c => ParagraphSetter.NaturalWidth(c, fonts));
            if (DecimalColumn.Of(table, column, fonts) is { } numbers)
            {
                natural[column] = Math.Max(natural[column], numbers.Natural);
                least[column] = Math.Max(least[column], numbers.Least);
            }
        }

        return new ColumnWidths(least, natural);
    }

    /// <summary>Whether the columns find room without breaking a word.</summary>
    /// <param name="room">Points for the columns, without the gaps between them.</param>
    public bool Fit(double room, double scale) => Least.Sum() * scale <= room;

    /// <summary>
    /// Widths that fill the room: each column its least, then what is left over in equal shares until a column has all it wants; beyond
    /// that evenly. Where not even the least fit, all are narrowed alike.
    /// </summary>
    public double[] Divide(double room, double scale)
    {
        var (least, natural) = (Least.Sum() * scale, Natural.Sum() * scale);
        if (least >= room) return [.. Least.Select(w => least > 0 ? w * scale * room / least : room / Least.Length)];
        if (natural <= room) return [.. Natural.Select(w => w * scale + (room - natural) / Natural.Length)];
        return Shared([.. Least.Select(w => w * scale)], [.. Natural.Select(w => w * scale)], room - least);
    }

    private static double[] Shared(double[] widths, double[] natural, double left)
    {
        // Columns that want least are served first; each takes at most an equal share of what is left.
        var order = Enumerable.Range(0, widths.Length).OrderBy(c => natural[c] - widths[c]).ThenBy(c => c).ToList();
        for (var i = 0; i < order.Count; i++)
        {
            var column = order[i];
            var given = Math.Min(natural[column] - widths[column], left / (order.Count - i));
            widths[column] += given;
            left -= given;
        }

        return widths;
    }
}
