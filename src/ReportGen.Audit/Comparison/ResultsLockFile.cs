using System.Collections.Immutable;
using System.Text;
using System.Text.Json;
using ReportGen.Model.Diagnostics;

namespace ReportGen.Audit.Comparison;

/// <summary>results.lock.json: one line for each quantity, sorted by address, so that a difference of two versions reads as the figures that changed.</summary>
public static class ResultsLockFile
{
    public const string Name = "results.lock.json";

    private const int Format = 1;

    /// <summary>The file; a print that is the value itself is left out.</summary>
    public static byte[] Write(ResultsLock accepted)
    {
        ArgumentNullException.ThrowIfNull(accepted);
        var text = new StringBuilder().Append("{\n  \"format\": ").Append(Format).Append(",\n  \"review\": ").Append(ResultsSnapshot.Quoted(accepted.ReviewId));
        Entries(text, "conclusions", accepted.Conclusions.Select(c => $"{ResultsSnapshot.Quoted(c.Key)}: {ResultsSnapshot.Quoted(c.Value)}"));
        Entries(text, "quantities", accepted.Quantities.Values.Select(q => $"{ResultsSnapshot.Quoted(q.Address)}: {Line(q)}"));
        return Encoding.UTF8.GetBytes(text.Append("\n}\n").ToString());
    }

    /// <returns>Null, with RG874, for a file that is none.</returns>
    public static Checked<ResultsLock> Read(ReadOnlyMemory<byte> bytes, string file)
    {
        try
        {
            using var json = JsonDocument.Parse(bytes);
            var root = json.RootElement;
            if (root.GetProperty("format").GetInt32() != Format) return Broken(SourceSpan.OfFile(file), $"format {root.GetProperty("format").GetRawText()}");
            var conclusions = root.GetProperty("conclusions").EnumerateObject().ToImmutableSortedDictionary(c => c.Name, c => c.Value.GetString() ?? "", StringComparer.Ordinal);
            var quantities = root.GetProperty("quantities").EnumerateObject().Select(Quantity).ToImmutableSortedDictionary(q => q.Address, q => q, StringComparer.Ordinal);
            return new(new ResultsLock(root.GetProperty("review").GetString() ?? "", conclusions, quantities), []);
        }
        catch (JsonException fault)
        {
            return Broken(new SourceSpan(file, (int)(fault.LineNumber ?? 0) + 1, (int)(fault.BytePositionInLine ?? 0) + 1, 0), "no JSON");
        }
        catch (Exception fault) when (fault is KeyNotFoundException or InvalidOperationException or ArgumentException or FormatException)
        {
            return Broken(SourceSpan.OfFile(file), "not the members that it has");
        }
    }

    private static Checked<ResultsLock> Broken(SourceSpan span, string reason) => new(null, [ComparisonDiagnostics.BrokenLock(span, reason)]);

    private static void Entries(StringBuilder text, string name, IEnumerable<string> lines) =>
        text.Append(",\n  \"").Append(name).Append("\": {").AppendJoin(',', lines.Select(l => "\n    " + l)).Append("\n  }");

    private static string Line(SnapshotQuantity quantity) =>
        quantity.Printed == (quantity.Text ?? quantity.Value) ? $"[{quantity.Value}]" : $"[{quantity.Value}, {ResultsSnapshot.Quoted(quantity.Printed)}]";

    private static SnapshotQuantity Quantity(JsonProperty entry)
    {
        var value = entry.Value[0];
        var raw = value.ValueKind switch
        {
            JsonValueKind.Array => $"[{string.Join(',', value.EnumerateArray().Select(Raw))}]",
            _ => Raw(value),
        };
        var quantity = new SnapshotQuantity(entry.Name, "", "", raw, "");
        return quantity with { Printed = entry.Value.GetArrayLength() > 1 ? entry.Value[1].GetString() ?? "" : quantity.Text ?? raw };
    }

    private static string Raw(JsonElement value) => value.ValueKind == JsonValueKind.String ? ResultsSnapshot.Quoted(value.GetString()!) : value.GetRawText();
}
