using System.Text.Json;

namespace ReportGen.BrowserTests;

/// <summary>What results.json of a review prints, by address.</summary>
internal sealed class PrintedQuantities(BuiltSite site, string review)
{
    private readonly Dictionary<string, string> _printed = Read(site.Text(review + "/results.json"));

    public string this[string address] => _printed[address];

    /// <summary>An interval as it stands in brackets: 0.33, 0.73 for 0.33–0.73, and −0.04, 0.02 for −0.04 to 0.02.</summary>
    public string Pair(string address) => $"[{_printed[address].Replace("–", ",\u00a0", StringComparison.Ordinal).Replace(" to ", ",\u00a0", StringComparison.Ordinal)}]";

    /// <summary>An estimate with its interval.</summary>
    public string Result(string part) => $"{_printed[part + ".estimate"]} {Pair(part + ".interval")}";

    private static Dictionary<string, string> Read(string json)
    {
        using var results = JsonDocument.Parse(json);
        return results.RootElement.GetProperty("quantities").EnumerateArray()
            .ToDictionary(q => q.GetProperty("address").GetString()!, q => q.GetProperty("printed").GetString()!, StringComparer.Ordinal);
    }
}
