using System.Text;
using System.Text.Json;

namespace ReportGen.Writers.Html.Citing;

/// <summary>A citation as CSL-JSON, the format of data's own references.json.</summary>
internal static class CslJsonWriter
{
    public static string Write(ManuscriptCitation citation)
    {
        using var stream = new MemoryStream();
        using (var json = new Utf8JsonWriter(stream, JsonText.Readable))
        {
            json.WriteStartArray();
            json.WriteStartObject();
            json.WriteString("id", citation.Key);
            json.WriteString("type", "article");
            json.WriteString("title", citation.Title);
            if (!citation.Authors.IsEmpty) Authors(json, citation);
            json.WriteStartObject("issued");
            json.WriteStartArray("date-parts");
            json.WriteStartArray();
            foreach (var part in new[] { citation.Date.Year, citation.Date.Month, citation.Date.Day }) json.WriteNumberValue(part);
            json.WriteEndArray();
            json.WriteEndArray();
            json.WriteEndObject();
            if (citation.Address is { } address) json.WriteString("URL", address);
            json.WriteString("language", citation.Language);
            if (!citation.Keywords.IsEmpty) json.WriteString("keyword", string.Join(", ", citation.Keywords));
            json.WriteEndObject();
            json.WriteEndArray();
        }

        return Encoding.UTF8.GetString(stream.ToArray()) + "\n";
    }

    private static void Authors(Utf8JsonWriter json, ManuscriptCitation citation)
    {
        json.WriteStartArray("author");
        foreach (var author in citation.Authors)
        {
            json.WriteStartObject();
            json.WriteString("family", author.Family);
            if (author.Given.Length > 0) json.WriteString("given", author.Given);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }
}
