using System.Text.Json;
using ReportGen.Model.Findings;

namespace ReportGen.Writers.Results;

/// <summary>The points of GOSH plots in results.json: for each analysis two lists of equal length. Left out where no subsets were pooled.</summary>
internal static class SubsetsJson
{
    public static void Write(Utf8JsonWriter json, ReviewFindings findings)
    {
        var pooled = findings.Outcomes.OfType<SynthesisFindings>().SelectMany(o => o.Results.Sensitivity).Select(s => s.Gosh).OfType<GoshFindings>().Where(g => !g.Points.IsEmpty).ToList();
        if (pooled.Count == 0) return;
        json.WriteStartArray("subsets");
        foreach (var gosh in pooled)
        {
            json.WriteStartObject();
            json.WriteString("address", gosh.Subsets.Address);
            Numbers(json, "estimates", gosh.Points.Select(p => p.Estimate));
            Numbers(json, "i2", gosh.Points.Select(p => p.I2));
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    // In one line: a line for each number would double the file.
    private static void Numbers(Utf8JsonWriter json, string name, IEnumerable<double> numbers)
    {
        json.WritePropertyName(name);
        json.WriteRawValue($"[{string.Join(',', numbers.Select(Significant.Text))}]");
    }
}
