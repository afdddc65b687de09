using System.Collections.Immutable;
using System.Text.Json;
using ReportGen.Model.Diagnostics;
using ReportGen.Model.Findings;

namespace ReportGen.Audit.Comparison;

/// <summary>results.json → the results of a review at the time it was written.</summary>
public static class ResultsSnapshotReader
{
    /// <param name="bytes">The file.</param>
    /// <param name="span">How messages name it.</param>
    /// <returns>Null, with RG875, for a file that is none.</returns>
    public static Checked<ResultsSnapshot> Read(ReadOnlyMemory<byte> bytes, SourceSpan span)
    {
        try
        {
            using var json = JsonDocument.Parse(bytes);
            var review = json.RootElement.GetProperty("review");
            var quantities = json.RootElement.GetProperty("quantities").EnumerateArray().Select(Quantity);
            return new(new ResultsSnapshot(
                Text(review, "id"), Text(review, "title"), Text(review, "date"), quantities.ToImmutableSortedDictionary(q => q.Address, q => q, StringComparer.Ordinal)), []);
        }
        catch (Exception fault) when (fault is JsonException or KeyNotFoundException or InvalidOperationException or ArgumentException)
        {
            return new(null, [ComparisonDiagnostics.NoResults(span, fault.Message)]);
        }
    }

    private static SnapshotQuantity Quantity(JsonElement quantity)
    {
        var isCell = quantity.TryGetProperty("method", out var method) && Text(method, "name") == Method.ReadFromData.Name;
        return new(Text(quantity, "address"), Text(quantity, "label"), Text(quantity, "unit"), Value(quantity.GetProperty("value")), Text(quantity, "printed"), isCell);
    }

    private static string Value(JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.Object => $"[{value.GetProperty("lower").GetRawText()},{value.GetProperty("upper").GetRawText()}]",
        JsonValueKind.Array => $"[{string.Join(',', value.EnumerateArray().Select(Value))}]",
        JsonValueKind.String => ResultsSnapshot.Quoted(value.GetString()!),
        _ => value.GetRawText(),
    };

    private static string Text(JsonElement element, string name) => element.TryGetProperty(name, out var text) ? text.GetString() ?? "" : "";
}
