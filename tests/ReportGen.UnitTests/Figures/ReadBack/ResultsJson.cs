using System.Collections.Immutable;
using System.Text.Json;
using ReportGen.Model.Findings;

namespace ReportGen.UnitTests.Figures.ReadBack;

/// <summary>The quantities of a review as its results.json has them.</summary>
internal sealed class ResultsJson
{
    private readonly ImmutableDictionary<string, JsonElement> _quantities;

    private readonly JsonElement _root;

    public ResultsJson(ReadOnlyMemory<byte> file)
    {
        _root = JsonDocument.Parse(file).RootElement;
        _quantities = _root.GetProperty("quantities").EnumerateArray().ToImmutableDictionary(q => q.GetProperty("address").GetString()!, StringComparer.Ordinal);
    }

    public int Count => _quantities.Count;

    public string Printed(string address) => Of(address).GetProperty("printed").GetString()!;

    public string Kind(string address) => Of(address).GetProperty("kind").GetString()!;

    public string Text(string address) => Of(address).GetProperty("value").GetString()!;

    public string Reason(string address) => Of(address).GetProperty("reason").GetString()!;

    public double? NumberOrNull(string address) => Kind(address) == "number" ? Of(address).GetProperty("value").GetDouble() : null;

    /// <summary>A number as the file has it.</summary>
    public double Number(string address) => NumberOrNull(address) ?? throw new ShouldAssertException($"{address} is no number in results.json.");

    /// <summary>A number as an axis shows it: of a proportion the percentage.</summary>
    public double Shown(string address) => Number(address) * Factor(address);

    /// <summary>Limits as an axis shows them.</summary>
    public (double Lower, double Upper) Limits(string address)
    {
        Kind(address).ShouldBe("interval", address);
        var value = Of(address).GetProperty("value");
        return (value.GetProperty("lower").GetDouble() * Factor(address), value.GetProperty("upper").GetDouble() * Factor(address));
    }

    /// <summary>The pooled effect and the I² of each subset that a quantity counts.</summary>
    public IReadOnlyList<(double Estimate, double I2)> Subsets(string address)
    {
        var subsets = _root.GetProperty("subsets").EnumerateArray().Single(s => s.GetProperty("address").GetString() == address);
        var (estimates, i2) = (subsets.GetProperty("estimates").EnumerateArray().ToList(), subsets.GetProperty("i2").EnumerateArray().ToList());
        estimates.Count.ShouldBe(i2.Count, address);
        ((double)estimates.Count).ShouldBe(Number(address), address);
        return [.. estimates.Zip(i2, (e, i) => (e.GetDouble(), i.GetDouble()))];
    }

    /// <summary>The file's number in another format.</summary>
    public string PrintedAs(string address, NumberFormat format) => NumberPrinter.Print(new QuantityValue.Scalar(Number(address)), format);

    private double Factor(string address) => Of(address).GetProperty("unit").GetString() == "proportion" ? 100 : 1;

    private JsonElement Of(string address) => _quantities.TryGetValue(address, out var quantity)
        ? quantity : throw new ShouldAssertException($"results.json has no quantity {address}.");
}
