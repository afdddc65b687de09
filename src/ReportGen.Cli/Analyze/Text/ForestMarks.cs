namespace ReportGen.Cli.Analyze.Text;

/// <summary>What stands between the columns of a text forest plot.</summary>
internal static class ForestMarks
{
    private const char NullLine = '┊';

    /// <summary>The marks of one row; a study whose weight is at least the mean has a square, others a dot.</summary>
    public static string Draw(ForestRow row, PlotAxis axis, double meanWeight)
    {
        var line = Empty(axis);
        if (row.Interval is not { } interval) return new string(line);
        int from = axis.Column(interval.Lower), to = axis.Column(interval.Upper);
        var (left, bar, right) = row.Kind switch
        {
            ForestRowKind.Summary or ForestRowKind.Subgroup => ('◁', '━', '▷'),
            ForestRowKind.Prediction => ('╞', '═', '╡'),
            _ => ('├', '─', '┤'),
        };
        for (var i = Math.Max(0, from); i <= Math.Min(axis.Width - 1, to); i++) line[i] = bar;
        Put(line, from, from < 0 ? '←' : left);
        Put(line, to, to >= axis.Width ? '→' : right);
        if (row.Estimate is { } estimate) Put(line, axis.Column(estimate), row.Kind is ForestRowKind.Summary or ForestRowKind.Subgroup ? '◆' : row.Weight >= meanWeight ? '■' : '•');
        return new string(line);
    }

    /// <summary>The line of the axis, with its ticks.</summary>
    public static string AxisLine(PlotAxis axis)
    {
        var line = new string('─', axis.Width).ToCharArray();
        foreach (var (column, _) in Labels(axis)) line[column] = '┴';
        if (axis.NullColumn is { } none) line[none] = '┼';
        return new string(line);
    }

    /// <summary>The labels of the ticks, under the line.</summary>
    public static string AxisLabels(PlotAxis axis)
    {
        var line = new string(' ', axis.Width).ToCharArray();
        foreach (var (column, label) in Labels(axis)) label.CopyTo(line.AsSpan(Start(column, label, axis)));
        return new string(line);
    }

    // A label that would touch the one before it goes, and its tick with it.
    private static IEnumerable<(int Column, string Label)> Labels(PlotAxis axis)
    {
        var end = -1;
        foreach (var tick in axis.Ticks())
        {
            var (column, label) = (axis.Column(tick), PlotAxis.Label(tick));
            if (column < 0 || column >= axis.Width || Start(column, label, axis) <= end || label.Length > axis.Width) continue;
            end = Start(column, label, axis) + label.Length;
            yield return (column, label);
        }
    }

    private static int Start(int column, string label, PlotAxis axis) => Math.Max(0, Math.Min(column - ((label.Length - 1) / 2), axis.Width - label.Length));

    private static char[] Empty(PlotAxis axis)
    {
        var line = new string(' ', axis.Width).ToCharArray();
        if (axis.NullColumn is { } none) line[none] = NullLine;
        return line;
    }

    private static void Put(char[] line, int column, char mark) => line[Math.Clamp(column, 0, line.Length - 1)] = mark;
}
