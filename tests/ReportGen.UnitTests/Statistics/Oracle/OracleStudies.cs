using System.Globalization;
using System.Text.Json;
using ReportGen.Statistics.EffectSizes;

namespace ReportGen.UnitTests.Statistics.Oracle;

/// <summary>The rows of a case as studies; NaN where a figure is missing.</summary>
internal static class OracleStudies
{
    public static TwoByTwoTable[] Tables(JsonElement rows) => Of(rows, v => new TwoByTwoTable(v[0], v[1], v[2], v[3]), "ai", "bi", "ci", "di");

    public static EventRate[] Rates(JsonElement rows, int group) => Of(rows, v => new EventRate(v[0], v[1]), Name("x{0}i", group), Name("t{0}i", group));

    public static SampleMean[] Samples(JsonElement rows, int group) =>
        Of(rows, v => new SampleMean(v[0], v[1], v[2]), Name("m{0}i", group), Name("sd{0}i", group), Name("n{0}i", group));

    public static PairedMeans[] Pairs(JsonElement rows) => Of(rows, v => new PairedMeans(v[0], v[1], v[2], v[3], v[4], v[5]), "m1i", "sd1i", "m2i", "sd2i", "ni", "ri");

    /// <summary>The events of single groups, under either of the names that the files use.</summary>
    public static double[] Events(JsonElement rows) => OracleRun.Column(rows, rows[0].TryGetProperty("xi", out _) ? "xi" : "x");

    public static double[] Totals(JsonElement rows) => OracleRun.Column(rows, rows[0].TryGetProperty("ni", out _) ? "ni" : "n");

    private static string Name(string format, int group) => string.Format(CultureInfo.InvariantCulture, format, group);

    private static T[] Of<T>(JsonElement rows, Func<double[], T> study, params string[] columns)
    {
        double[][] values = [.. columns.Select(name => OracleRun.Column(rows, name))];
        return [.. Enumerable.Range(0, values[0].Length).Select(i => study([.. values.Select(column => column[i])]))];
    }
}
