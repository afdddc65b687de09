using System.Collections.Immutable;
using System.Globalization;
using System.Text.Json;
using ReportGen.Writers.Html;

namespace ReportGen.Writers.Results;

/// <summary>The card of a review that was built earlier, from the head of its results.json.</summary>
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
            using var json = JsonDocument.Parse(results);
            var root = json.RootElement;
            if (root.GetProperty("formatVersion").GetInt32() != ResultsWriter.FormatVersion) return null;
            var review = root.GetProperty("review");
            return new ReviewCard(
                reviewId, Text(review, "title"), Text(review, "language"),
                DateOnly.ParseExact(Text(review, "date"), "yyyy-MM-dd", CultureInfo.InvariantCulture),
                [.. review.GetProperty("summary").EnumerateArray().Select(f => new CardFact(Text(f, "label"), Text(f, "printed"), Text(f, "address")))],
                downloads);
        }
        catch (Exception fault) when (fault is JsonException or KeyNotFoundException or InvalidOperationException or FormatException)
        {
            return null;
        }
    }

    private static string Text(JsonElement element, string name) => element.GetProperty(name).GetString() ?? "";
}
