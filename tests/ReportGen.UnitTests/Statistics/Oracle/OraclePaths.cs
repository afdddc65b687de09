using System.Globalization;
using System.Text.Json;

namespace ReportGen.UnitTests.Statistics.Oracle;

/// <summary>All numbers of a file with the way to them, such as <c>/cases/3/fits/0/tau2</c>.</summary>
internal static class OraclePaths
{
    public static IEnumerable<(string Path, JsonElement Number)> Of(JsonElement element, string path = "") => element.ValueKind switch
    {
        JsonValueKind.Number => [(path, element)],
        JsonValueKind.Object => element.EnumerateObject().SelectMany(p => Of(p.Value, $"{path}/{p.Name}")),
        JsonValueKind.Array => element.EnumerateArray().SelectMany((e, i) => Of(e, string.Create(CultureInfo.InvariantCulture, $"{path}/{i}"))),
        _ => [],
    };
}
