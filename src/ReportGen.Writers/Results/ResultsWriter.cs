using System.Buffers;
using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;
using ReportGen.Model.Findings;

namespace ReportGen.Writers.Results;

/// <summary>results.json: every quantity with its derivation, for machines.</summary>
public static class ResultsWriter
{
    /// <summary>Raised when a reader of the file would have to change.</summary>
    public const int FormatVersion = 1;

    /// <param name="reviewId">Folder name of the review.</param>
    /// <param name="generator">Program and version.</param>
    public static OutputFile Write(ReviewFindings findings, string reviewId, string title, DateOnly date, string generator)
    {
        // The file is JSON and never part of a page, so quotes and signs of other languages stay readable.
        var options = new JsonWriterOptions { Indented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };
        var bytes = new ArrayBufferWriter<byte>();
        using (var json = new Utf8JsonWriter(bytes, options))
        {
            json.WriteStartObject();
            json.WriteNumber("formatVersion", FormatVersion);
            json.WriteStartObject("review");
            json.WriteString("id", reviewId);
            json.WriteString("title", title);
            json.WriteString("date", date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
            json.WriteEndObject();
            json.WriteString("generator", generator);
            json.WriteStartArray("quantities");
            foreach (var quantity in findings.Quantities) QuantityJsonWriter.Write(json, quantity);
            json.WriteEndArray();
            json.WriteEndObject();
        }

        bytes.Write("\n"u8);
        return new OutputFile($"{reviewId}/results.json", bytes.WrittenMemory.ToArray());
    }
}
