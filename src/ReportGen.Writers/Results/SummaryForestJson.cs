using System.Text.Json;
using ReportGen.Model.Findings;

namespace ReportGen.Writers.Results;

/// <summary>The small forest plot in the head of results.json, written and read.</summary>
internal static class SummaryForestJson
{
    public static void Write(Utf8JsonWriter json, SummaryForest forest)
    {
        json.WriteStartObject("forest");
        json.WriteString("label", forest.Label);
        json.WriteString("printed", forest.Printed);
        json.WriteBoolean("logarithmic", forest.Logarithmic);
        if (forest.Null is { } none) json.WriteNumber("null", none);
        json.WriteStartArray("studies");
        foreach (var study in forest.Studies) Limits(json, study);
        json.WriteEndArray();
        json.WritePropertyName("pooled");
        Limits(json, forest.Pooled);
        json.WriteEndObject();
    }

    public static SummaryForest Read(JsonElement element) => new(
        element.GetProperty("label").GetString() ?? "", element.GetProperty("printed").GetString() ?? "", element.GetProperty("logarithmic").GetBoolean(),
        element.TryGetProperty("null", out var none) ? none.GetDouble() : null,
        [.. element.GetProperty("studies").EnumerateArray().Select(Limits)], Limits(element.GetProperty("pooled")));

    private static void Limits(Utf8JsonWriter json, (double Lower, double Estimate, double Upper) limits)
    {
        var texts = new[] { limits.Lower, limits.Estimate, limits.Upper }.Select(Significant.Text);
        json.WriteRawValue($"[{string.Join(", ", texts)}]");
    }

    private static (double Lower, double Estimate, double Upper) Limits(JsonElement element) =>
        (element[0].GetDouble(), element[1].GetDouble(), element[2].GetDouble());
}
