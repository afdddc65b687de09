using System.Globalization;
using System.Text.Json;

namespace ReportGen.UnitTests.Statistics.Oracle;

/// <summary>
/// What happens when a number of a file is changed in its third significant digit by five, upwards or downwards (the second of a figure that the reference's optimiser left
/// loose; by three tolerances where that is more): the comparisons made with it must notice, or it is an input, or one that the schema excepts.
/// </summary>
internal sealed class OracleChanges
{
    private readonly List<string> _unnoticed = [];
    private readonly string _file;
    private readonly OracleNumbers _numbers;

    private OracleChanges(string file, OracleNumbers numbers) => (_file, _numbers) = (file, numbers);

    public int Noticed { get; private set; }

    public int Inputs { get; private set; }

    public int Excepted { get; private set; }

    public IReadOnlyList<string> Unnoticed => _unnoticed;

    public static OracleChanges Of(string file, JsonElement root, OracleNumbers numbers)
    {
        var changes = new OracleChanges(file, numbers);
        foreach (var (path, number) in OraclePaths.Of(root))
            changes.Change(path, number);
        return changes;
    }

    /// <summary>The number changed so far that the check must notice.</summary>
    public static double By(string file, string path, double value)
    {
        bool loose = OracleSchema.IsLoose(file, path);
        double digit = value == 0 ? 0 : 5 * Math.Pow(10, Math.Floor(Math.Log10(Math.Abs(value))) - (loose ? 1 : 2));
        return Math.Max(digit, 3 * OracleSchema.Tolerance(file, path, value));
    }

    private void Change(string path, JsonElement number)
    {
        var made = _numbers.Of(number);
        if (made.Count == 0)
        {
            if (OracleSchema.IsInput(_file, path)) Inputs++;
            else if (OracleSchema.IsExcepted(_file, path) || _numbers.IsExcepted(number)) Excepted++;
            else _unnoticed.Add($"{path}: compared with nothing");
            return;
        }

        double value = number.GetDouble(), change = By(_file, path, value);
        foreach (double other in new[] { value + change, value - change })
            if (made.All(m => m.Accepts(other)))
                _unnoticed.Add(string.Create(CultureInfo.InvariantCulture, $"{path}: {value:R} may be {other:R}, was compared with {made[0]}"));
        Noticed++;
    }
}
