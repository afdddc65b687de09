using System.Buffers;
using System.Collections.Immutable;
using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;
using ReportGen.Model.Findings;
using ReportGen.Model.Manuscripts;
using ReportGen.Writers.Html.Metadata;

namespace ReportGen.Writers.Results;

/// <summary>results.json: every quantity with its derivation, and the subsets that figures show by the thousand, for machines.</summary>
public static class ResultsWriter
{
    /// <summary>Raised when a reader of the file would have to change.</summary>
    public const int FormatVersion = 1;

    /// <summary>Where a review may state its question.</summary>
    private const string QuestionAddress = "protocol.question";

    private static readonly ImmutableArray<string> Kinds = [.. Enum.GetNames<SummaryFactKind>().Select(n => n.ToLowerInvariant())];

    /// <param name="reviewId">Folder name of the review.</param>
    /// <param name="front">For title, language and date.</param>
    /// <param name="generator">Program and version.</param>
    public static OutputFile Write(ReviewFindings findings, string reviewId, FrontMatter front, string generator)
    {
        ArgumentNullException.ThrowIfNull(findings);
        ArgumentNullException.ThrowIfNull(front);
        // The file is JSON and never part of a page, so quotes and signs of other languages stay readable.
        var options = new JsonWriterOptions { Indented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };
        var bytes = new ArrayBufferWriter<byte>();
        using (var json = new Utf8JsonWriter(bytes, options))
        {
            json.WriteStartObject();
            json.WriteNumber("formatVersion", FormatVersion);
            json.WriteStartObject("review");
            json.WriteString("id", reviewId);
            json.WriteString("title", front.Title);
            json.WriteString("language", front.Language);
            json.WriteString("date", front.Date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
            if (ManuscriptAddress.Of(front) is { } address) json.WriteString("address", address.Article);
            if (findings.Find(QuestionAddress) is { } question) json.WriteString("question", question.Printed);
            json.WriteStartArray("summary");
            foreach (var fact in SummaryFacts.Of(findings)) Fact(json, fact);
            json.WriteEndArray();
            if (SummaryForest.Of(findings) is { } forest) SummaryForestJson.Write(json, forest);
            json.WriteEndObject();
            json.WriteString("generator", generator);
            json.WriteStartArray("quantities");
            foreach (var quantity in findings.Quantities) QuantityJsonWriter.Write(json, quantity);
            json.WriteEndArray();
            SubsetsJson.Write(json, findings);
            json.WriteEndObject();
        }

        bytes.Write("\n"u8);
        return new OutputFile($"{reviewId}/results.json", bytes.WrittenMemory.ToArray());
    }

    private static void Fact(Utf8JsonWriter json, SummaryFact fact)
    {
        json.WriteStartObject();
        json.WriteString("kind", Kinds[(int)fact.Kind]);
        json.WriteString("label", fact.Label);
        json.WriteString("printed", fact.Quantity.Printed);
        json.WriteString("address", fact.Quantity.Address);
        json.WriteEndObject();
    }
}
