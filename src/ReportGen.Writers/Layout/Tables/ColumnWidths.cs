namespace ReportGen.Writers.Layout.Tables;

/// <summary>What the columns of a table want, in points at the size of its style.</summary>
/// <param name="Least">So that no word is broken.</param>
/// <param name="Natural">So that no cell is broken.</param>
/// <param name="Usual">Mean of the natural widths of a column's cells, by which columns of long texts share the room.</param>
internal sealed record ColumnWidths(double[] Least, double[] Natural, double[] Usual)
{
    /// <summary>Whether the columns find room without breaking a word.</summary>
    /// <param name="room">Points for the columns, without the gaps between them.</param>
    public bool Fit(double room, double scale) => Least.Sum() * scale <= room;

    /// <summary>
    /// Widths that fill the room. Where it is wide enough, each column has its natural width and an equal share of what is left. Else short
    /// columns have their natural width, and the long ones divide what is left by what usually stands in them, none less than its widest
    /// word. Where not even these fit, all are narrowed alike.
    /// </summary>
    public double[] Divide(double room, double scale)
    {
        var (least, natural) = (Least.Sum() * scale, Natural.Sum() * scale);
        if (least >= room) return [.. Least.Select(w => least > 0 ? w * scale * room / least : room / Least.Length)];
        if (natural <= room) return [.. Natural.Select(w => w * scale + (room - natural) / Natural.Length)];
        var widths = Least.Select(w => w * scale).ToArray();
        var left = room - least;
        var longOnes = ServeShort(widths, scale, ref left);
        ServeLong(longOnes, widths, scale, left);
        return widths;
    }

    /// <summary>Columns that want least are served first, as long as each of the others could have as much.</summary>
    /// <returns>Those that are not served.</returns>
    private List<int> ServeShort(double[] widths, double scale, ref double left)
    {
        var waiting = Enumerable.Range(0, widths.Length).OrderBy(c => Natural[c] * scale - widths[c]).ThenBy(c => c).ToList();
        while (waiting.Count > 0 && Natural[waiting[0]] * scale - widths[waiting[0]] is var wish && wish <= left / waiting.Count)
        {
            widths[waiting[0]] += wish;
            left -= wish;
            waiting.RemoveAt(0);
        }

        return waiting;
    }

    private void ServeLong(List<int> columns, double[] widths, double scale, double left)
    {
        var room = left + columns.Sum(c => widths[c]);
        var open = columns.ToList();
        // A column whose share would be less than its widest word keeps that; the others divide the rest anew.
        while (open.Count > 0)
        {
            var (share, whole) = (room, open.Sum(c => Usual[c]));
            if (open.FindAll(c => share * Usual[c] / whole < Least[c] * scale) is { Count: > 0 } narrow)
            {
                foreach (var column in narrow) room -= Least[column] * scale;
                open.RemoveAll(narrow.Contains);
                continue;
            }

            foreach (var column in open) widths[column] = share * Usual[column] / whole;
            return;
        }
    }
}
