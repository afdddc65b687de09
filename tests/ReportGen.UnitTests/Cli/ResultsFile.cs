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

    /// <summary>The addresses of all cells and settings that a quantity rests on, however far down.</summary>
    public IReadOnlySet<string> Sources(string address)
    {
        var (found, seen, open) = (new HashSet<string>(), new HashSet<string> { address }, new Queue<string>([address]));
        while (open.TryDequeue(out var next))
        {
            foreach (var input in _quantities[next].GetProperty("inputs").EnumerateArray())
            {
                if (input.TryGetProperty("quantity", out var quantity))
                {
                    if (seen.Add(quantity.GetString()!)) open.Enqueue(quantity.GetString()!);
                }
                else
                {
                    found.Add(input.GetProperty("source").GetString()!);
                }
            }
        }

        return found;
    }

    public bool Has(string address) => _quantities.ContainsKey(address);
}
