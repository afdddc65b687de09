using System.Globalization;
using System.Text.Json;
using Xunit.Abstractions;

namespace ReportGen.UnitTests.Statistics.Oracle;

/// <summary>Runs every case of a file, counts them, and collects all differences before it fails.</summary>
internal sealed class OracleRun(JsonElement root)
{
    private readonly List<string> _failures = [];
    private int _allowed;
    private int _comparisons;

    public string CaseId { get; private set; } = "";

    /// <summary>What was compared with which number of the file.</summary>
    public OracleNumbers Numbers { get; } = new(root);

    public IReadOnlyList<string> Failures => _failures;

    /// <summary>
    /// Runs the check of a file. Fails when a case made no comparison, when the file holds another number of cases than it says, on any difference, and when a number
    /// of the file could be changed without being noticed.
    /// </summary>
    public static void Held(string name, ITestOutputHelper output)
    {
        var file = OracleFiles.All[name];
        var root = OracleFile.Read(name);
        var run = new OracleRun(root);
        file.Beside(run, root);
        run.Run(name, file.Cases(root), root.GetProperty("n_cases").GetInt32(), output, file.Check);
        var changes = OracleChanges.Of(name, root, run.Numbers);
        output.WriteLine($"{name}: {changes.Noticed} numbers held, each noticed when changed; {changes.Inputs} inputs, {changes.Excepted} excepted by the schema");
        changes.Unnoticed.ShouldBeEmpty($"{changes.Unnoticed.Count} numbers of {name} may be changed:\n{string.Join('\n', changes.Unnoticed.Take(200))}\n");
    }

    /// <summary>Passes each case to <paramref name="check"/>; fails when a case made no comparison, when the file holds another number of cases than it says, on any difference.</summary>
    public static void File(string name, ITestOutputHelper output, Action<OracleRun, JsonElement> check)
    {
        var root = OracleFile.Read(name);
        new OracleRun(root).Run(name, OracleFileCheck.ById(root), root.GetProperty("n_cases").GetInt32(), output, check);
    }

    public static void Cases(
        string name, IEnumerable<(string Id, JsonElement Case)> cases, int expected, ITestOutputHelper output, Action<OracleRun, JsonElement> check) =>
        new OracleRun(default).Run(name, cases, expected, output, check);

    /// <summary>Passes each case to <paramref name="check"/>.</summary>
    public (int Cases, int Comparisons) Each(IEnumerable<(string Id, JsonElement Case)> cases, Action<OracleRun, JsonElement> check)
    {
        int count = 0, comparisons = 0;
        foreach (var (id, element) in cases)
        {
            (CaseId, _comparisons) = (id, 0);
            check(this, element);
            if (_comparisons == 0) Fail("no comparison was made");
            comparisons += _comparisons;
            count++;
        }

        return (count, comparisons);
    }

    private void Run(string name, IEnumerable<(string Id, JsonElement Case)> cases, int expected, ITestOutputHelper output, Action<OracleRun, JsonElement> check)
    {
        var (count, comparisons) = Each(cases, check);
        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{name}: {count} cases run, {comparisons} comparisons, {_allowed} within a named tolerance"));
        count.ShouldBe(expected, $"cases of {name}");
        _failures.ShouldBeEmpty($"{_failures.Count} of {comparisons} numbers of {name} differ:\n{string.Join('\n', _failures.Take(200))}\n");
    }

    public void Fail(string what) => _failures.Add($"{CaseId}: {what}");

    /// <summary>|actual − expected| ≤ relative · max(|expected|, scale), or within the tolerance that <see cref="ReferenceTolerances"/> names.</summary>
    public void Number(string what, JsonElement expected, double? actual, double relative = 1e-9, double scale = 1)
    {
        _comparisons++;
        var comparison = new OracleComparison(actual, relative, scale);
        double? reference = ValueOf(expected);
        if (!comparison.Accepts(reference) && ReferenceTolerances.Of(CaseId, what) is { } named)
        {
            comparison = new(actual, named, 0);
            _allowed++;
        }

        Numbers.Add(expected, comparison);
        if (!comparison.Accepts(reference)) Fail(string.Create(CultureInfo.InvariantCulture, $"{what}: expected {expected.GetRawText()}, was {actual:R}"));
    }

    /// <summary>1e-8 relative above 1e-12, else 1e-12 absolute.</summary>
    public void Probability(string what, JsonElement expected, double? actual, double relative = 1e-8) =>
        Number(what, expected, actual, ValueOf(expected) is > 1e-12 ? relative : 1e-12, ValueOf(expected) is > 1e-12 ? 0 : 1);

    public void True(string what, bool holds)
    {
        _comparisons++;
        if (!holds) Fail(what);
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
