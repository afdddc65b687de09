using System.Globalization;
using ReportGen.Model.Diagnostics;
using ReportGen.Model.Studies;

namespace ReportGen.Audit.Lint.Checks;

/// <summary>
/// Means and standard deviations that values in whole steps cannot have: GRIM (Brown &amp; Heathers 2017) and GRIMMER (Anaya 2016), for columns that declare their
/// granularity and cells that report both the value and the number of values.
/// </summary>
internal static class GranularityCheck
{
    public static IEnumerable<Diagnostic> Check(Review review) =>
        from table in review.Tables
        from column in table.Declaration.Columns
        where column.Granularity is not null
        from row in table.Rows
        let found = column.Granularity!.Mean is null ? Mean(row, column.Name, column.Granularity) : Deviation(row, column.Name, column.Granularity)
        where found is not null
        select found;

    private static Diagnostic? Mean(DataRow row, string column, Granularity granularity)
    {
        var cell = row.Number(column);
        if (Size(row, granularity) is not { } size || !cell.IsReported || Exists(cell.Value, Decimals(cell.Raw), size, granularity)) return null;
        var step = granularity.Step / (size * granularity.Items);
        var below = Math.Floor(cell.Value / step) * step;
        return ConsistencyDiagnostics.ImpossibleMean(cell.Span, cell.Raw, Text(size), $"a mean such as {Text(below)} or {Text(below + step)}");
    }

    /// <summary>Whether the sum of whole steps over all values can give a mean that rounds to the one reported.</summary>
    private static bool Exists(double mean, int decimals, double size, Granularity granularity)
    {
        var step = granularity.Step / (size * granularity.Items);
        var half = (0.5 * Math.Pow(10, -decimals)) + 1e-9;
        return Math.Floor((mean + half) / step) >= Math.Ceiling((mean - half) / step);
    }

    private static Diagnostic? Deviation(DataRow row, string column, Granularity granularity)
    {
        var (deviation, mean) = (row.Number(column), row.Number(granularity.Mean!));
        if (Size(row, granularity) is not { } size || size < 2 || !deviation.IsReported || !mean.IsReported) return null;
        if (!Exists(mean.Value, Decimals(mean.Raw), size, granularity)) return null;
        var halfDeviation = 0.5 * Math.Pow(10, -Decimals(deviation.Raw));
        var nearest = double.NaN;
        foreach (var candidate in Possible(mean, size, granularity, deviation.Value, halfDeviation))
        {
            if (Math.Abs(candidate - deviation.Value) <= halfDeviation + 1e-9) return null;
            if (double.IsNaN(nearest) || Math.Abs(candidate - deviation.Value) < Math.Abs(nearest - deviation.Value)) nearest = candidate;
        }

        return ConsistencyDiagnostics.ImpossibleDeviation(
            deviation.Span, deviation.Raw, Text(size), double.IsNaN(nearest) ? "another standard deviation" : $"a standard deviation such as {Text(nearest)}");
    }

    // With whole values of sum s, the sum of squares is a whole number of the parity of s, and at least s²/N.
    private static IEnumerable<double> Possible(Cell<double> mean, double size, Granularity granularity, double around, double half)
    {
        var unit = granularity.Step / granularity.Items;
        var halfMean = (0.5 * Math.Pow(10, -Decimals(mean.Raw))) + 1e-9;
        for (var sum = Math.Ceiling((mean.Value - halfMean) * size / unit); sum <= Math.Floor((mean.Value + halfMean) * size / unit); sum++)
        {
            double Squares(double deviation) => ((size - 1) * Math.Pow(Math.Max(0, deviation) / unit, 2)) + (sum * sum / size);
            var first = Math.Floor(Squares(around - half)) - 2;
            for (var squares = Math.Max(first, Math.Ceiling((sum * sum / size) - 1e-9)); squares <= Math.Ceiling(Squares(around + half)) + 2; squares++)
            {
                if (Math.Abs(Math.IEEERemainder(squares - sum, 2)) > 1e-9) continue;
                yield return unit * Math.Sqrt(Math.Max(0, squares - (sum * sum / size)) / (size - 1));
            }
        }
    }

    private static double? Size(DataRow row, Granularity granularity) => row.Number(granularity.Size) is { IsReported: true, Value: > 0 } cell ? cell.Value : null;

    private static int Decimals(string raw) => raw.IndexOf('.', StringComparison.Ordinal) is var dot and >= 0 ? raw.Length - dot - 1 : 0;

    private static string Text(double value) => value.ToString("0.####", CultureInfo.InvariantCulture);
}
