using System.Text.Json;

namespace ReportGen.UnitTests.Statistics.Oracle;

/// <summary>How the cases of a file are found and checked.</summary>
/// <param name="Check">Compares all numbers of a case.</param>
/// <param name="Cases">Identifier and element of each case.</param>
internal sealed record OracleFileCheck(Action<OracleRun, JsonElement> Check, Func<JsonElement, IEnumerable<(string Id, JsonElement Case)>> Cases)
{
    /// <summary>Compares what the file holds beside its cases.</summary>
    public Action<OracleRun, JsonElement> Beside { get; init; } = (_, _) => { };

    public OracleFileCheck(Action<OracleRun, JsonElement> check)
        : this(check, ById)
    {
    }

    /// <summary>The cases by their own identifiers.</summary>
    public static IEnumerable<(string Id, JsonElement Case)> ById(JsonElement root) => root.GetProperty("cases").EnumerateArray().Select(c => (c.GetProperty("id").GetString()!, c));
}
