using System.Globalization;
using System.Text.Json;
using Xunit.Abstractions;

namespace ReportGen.UnitTests.Statistics.Oracle;

/// <summary>Runs every case of a file, counts them, and collects all differences before it fails.</summary>
internal sealed class OracleRun
{
    private readonly List<string> _failures = [];
    private int _referenceErrors;
    private string _case = "";
    private int _comparisons;

    /// <summary>Passes each case to <paramref name="check"/>; fails when a case made no comparison, when the file holds another number of cases than it says, or on any difference.</summary>
    public static void File(string name, ITestOutputHelper output, Action<OracleRun, JsonElement> check)
    {
        var root = OracleFile.Read(name);
        Cases(name, root.GetProperty("cases").EnumerateArray().Select(c => (c.GetProperty("id").GetString()!, c)), root.GetProperty("n_cases").GetInt32(), output, check);
    }

    public static void Cases(
        string name, IEnumerable<(string Id, JsonElement Case)> cases, int expected, ITestOutputHelper output, Action<OracleRun, JsonElement> check)
    {
        var run = new OracleRun();
        int count = 0, comparisons = 0;
        foreach (var (id, element) in cases)
        {
            (run._case, run._comparisons) = (id, 0);
            check(run, element);
            if (run._comparisons == 0) run.Fail("no comparison was made");
            comparisons += run._comparisons;
            count++;
        }

        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{name}: {count} cases run, {comparisons} numbers compared, {run._referenceErrors} of them wrong in the reference"));
        count.ShouldBe(expected, $"cases of {name}");
        run._failures.ShouldBeEmpty($"{run._failures.Count} of {comparisons} numbers of {name} differ:\n{string.Join('\n', run._failures.Take(200))}\n");
    }

    public void Fail(string what) => _failures.Add($"{_case}: {what}");

    /// <summary>|actual − expected| ≤ relative · max(|expected|, scale).</summary>
    public void Number(string what, JsonElement expected, double? actual, double relative = 1e-9, double scale = 1)
    {
        _comparisons++;
        double? reference = ValueOf(expected);
        bool same = (reference, actual) switch
        {
            (null, null) => true,
            ({ } r, { } a) => r == a || Math.Abs(a - r) <= relative * Math.Max(Math.Abs(r), scale),
            _ => false,
        };
        if (!same && ReferenceErrors.Covers(_case, what)) _referenceErrors++;
        else if (!same) Fail(string.Create(CultureInfo.InvariantCulture, $"{what}: expected {expected.GetRawText()}, was {actual:R}"));
    }

    /// <summary>1e-8 relative above 1e-12, else 1e-12 absolute.</summary>
    public void Probability(string what, JsonElement expected, double? actual, double relative = 1e-8) =>
        Number(what, expected, actual, ValueOf(expected) is > 1e-12 ? relative : 1e-12, ValueOf(expected) is > 1e-12 ? 0 : 1);

    public void True(string what, bool holds)
    {
        _comparisons++;
        if (!holds && ReferenceErrors.Covers(_case, what)) _referenceErrors++;
        else if (!holds) Fail(what);
    }

    public void Limits(string what, JsonElement owner, string prefix, ReportGen.Statistics.Interval? actual, double relative = 1e-9, double scale = 1)
    {
        Number($"{what} {prefix}lb", owner.GetProperty(prefix + "lb"), actual?.Lower, relative, scale);
        Number($"{what} {prefix}ub", owner.GetProperty(prefix + "ub"), actual?.Upper, relative, scale);
    }

    /// <summary>Fails when the element has a field that no comparison knows.</summary>
    public void KnownFields(string what, JsonElement element, params string[] known)
    {
        foreach (var property in element.EnumerateObject())
            if (!known.Contains(property.Name))
                Fail($"{what}: the field '{property.Name}' is not compared");
    }

    /// <summary>A number; null for null and for "NaN"; the infinities as such.</summary>
    public static double? ValueOf(JsonElement element) => element.ValueKind switch
    {
        JsonValueKind.Number => element.GetDouble(),
        JsonValueKind.String when element.GetString() == "Infinity" => double.PositiveInfinity,
        JsonValueKind.String when element.GetString() == "-Infinity" => double.NegativeInfinity,
        JsonValueKind.Null => null,
        JsonValueKind.String when element.GetString() == "NaN" => null,
        _ => throw new FormatException($"Not a number: {element.GetRawText()}"),
    };

    /// <summary>The numbers of an array, NaN where null.</summary>
    public static double[] Array(JsonElement element) => [.. element.EnumerateArray().Select(e => ValueOf(e) ?? double.NaN)];

    /// <summary>A column of an array of row objects, NaN where missing.</summary>
    public static double[] Column(JsonElement rows, string name) =>
        [.. rows.EnumerateArray().Select(row => row.TryGetProperty(name, out var value) ? ValueOf(value) ?? double.NaN : double.NaN)];
}
