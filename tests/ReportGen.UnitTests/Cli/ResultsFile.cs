using System.Text.Json;

namespace ReportGen.UnitTests.Cli;

/// <summary>results.json of a built review, by address.</summary>
internal sealed class ResultsFile
{
    private readonly Dictionary<string, JsonElement> _quantities;

    private ResultsFile(Dictionary<string, JsonElement> quantities) => _quantities = quantities;

    public static ResultsFile Of(Workplace place, string review = Workplace.Sample)
    {
        using var json = JsonDocument.Parse(File.ReadAllText(place.Output(review, "results.json")));
        return new(json.RootElement.GetProperty("quantities").EnumerateArray().ToDictionary(q => q.GetProperty("address").GetString()!, q => q.Clone()));
    }

    /// <summary>What the quantity prints.</summary>
    public string Value(string address) => _quantities[address].GetProperty("printed").GetString()!;

    public bool Has(string address) => _quantities.ContainsKey(address);
}
