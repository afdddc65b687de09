using System.Collections.Immutable;
using System.Globalization;
using System.Text.Json;
using ReportGen.Writers.Html;
using ReportGen.Writers.Html.Index;

namespace ReportGen.Writers.Results;

/// <summary>The card of a review that was built earlier, from the head of its results.json; what comes after the head is not read.</summary>
public static class ReviewCardReader
{
    /// <summary>The card, or null where the file is of another format: then the review is not listed until it is built again.</summary>
    /// <param name="reviewId">Folder name.</param>
    /// <param name="results">Bytes of results.json.</param>
    /// <param name="downloads">Files of the review's folder that the card offers.</param>
    public static ReviewCard? Read(string reviewId, ReadOnlyMemory<byte> results, ImmutableArray<Download> downloads)
    {
        try
        {
            if (Head(results.Span) is not { } review) return null;
            return new ReviewCard(
                reviewId, Text(review, "title"), Text(review, "language"),
                DateOnly.ParseExact(Text(review, "date"), "yyyy-MM-dd", CultureInfo.InvariantCulture), OptionalText(review, "question"), OptionalText(review, "address"),
                [.. review.GetProperty("summary").EnumerateArray().Select(f => new CardFact(Text(f, "kind"), Text(f, "label"), Text(f, "printed"), Text(f, "address")))],
                review.TryGetProperty("forest", out var forest) ? SummaryForestJson.Read(forest) : null, downloads);
        }
        catch (Exception fault) when (fault is JsonException or KeyNotFoundException or InvalidOperationException or FormatException or IndexOutOfRangeException)
        {
            return null;
        }
    }

    // The members formatVersion and review, in this order, as ResultsWriter writes them.
    private static JsonElement? Head(ReadOnlySpan<byte> results)
    {
        var reader = new Utf8JsonReader(results);
        if (!reader.Read() || reader.TokenType != JsonTokenType.StartObject) return null;
        if (!reader.Read() || !reader.ValueTextEquals("formatVersion") || !reader.Read() || reader.GetInt32() != ResultsWriter.FormatVersion) return null;
        if (!reader.Read() || !reader.ValueTextEquals("review") || !reader.Read()) return null;
        return JsonElement.ParseValue(ref reader);
    }

    private static string Text(JsonElement element, string name) => element.GetProperty(name).GetString() ?? "";

    private static string? OptionalText(JsonElement element, string name) => element.TryGetProperty(name, out var value) ? value.GetString() : null;
}
