using System.Runtime.InteropServices;
using System.Text.Json;

namespace ReportGen.UnitTests.Statistics.Oracle;

/// <summary>The comparisons that were made with each number of a file, found again by where the number stands in the text.</summary>
internal sealed class OracleNumbers(JsonElement root)
{
    private readonly Dictionary<int, List<OracleComparison>> _made = [];
    private readonly HashSet<int> _excepted = [];

    public void Add(JsonElement number, OracleComparison comparison)
    {
        // A count that a check made itself stands in no file.
        if (Offset(number) is not { } offset) return;
        if (!_made.TryGetValue(offset, out var list)) _made[offset] = list = [];
        list.Add(comparison);
    }

    /// <summary>The reference says itself that this number is not to be relied on.</summary>
    public void Except(JsonElement number)
    {
        if (Offset(number) is { } offset) _excepted.Add(offset);
    }

    public bool IsExcepted(JsonElement number) => Offset(number) is { } offset && _excepted.Contains(offset);

    public IReadOnlyList<OracleComparison> Of(JsonElement number) => Offset(number) is { } offset && _made.TryGetValue(offset, out var list) ? list : [];

    private int? Offset(JsonElement number) =>
        root.ValueKind != JsonValueKind.Undefined && JsonMarshal.GetRawUtf8Value(root).Overlaps(JsonMarshal.GetRawUtf8Value(number), out int offset) ? offset : null;
}
