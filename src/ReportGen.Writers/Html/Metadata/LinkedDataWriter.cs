using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using System.Text.Json;
using ReportGen.Model.Manuscripts;
using ReportGen.Model.Studies;

namespace ReportGen.Writers.Html.Metadata;

/// <summary>
/// The article and its data in schema.org's vocabulary, as JSON-LD: a ScholarlyArticle with a Dataset whose distributions are the files of the
/// review. A script element of this type is data, which the page's policy does not stop and no browser runs.
/// </summary>
internal static class LinkedDataWriter
{
    /// <param name="dataFiles">Files of the data, by their path within the review's folder.</param>
    public static string Write(Manuscript manuscript, ImmutableArray<Download> downloads, ImmutableArray<Download> dataFiles)
    {
        var front = manuscript.FrontMatter;
        var address = ManuscriptAddress.Of(front);
        using var stream = new MemoryStream();
        using (var json = new Utf8JsonWriter(stream, JsonText.InPage))
        {
            json.WriteStartObject();
            json.WriteString("@context", "https://schema.org");
            json.WriteString("@type", "ScholarlyArticle");
            if (address is not null) json.WriteString("@id", address.Article);
            Article(json, front, address, downloads);
            json.WriteStartObject("hasPart");
            Dataset(json, front, address, dataFiles);
            json.WriteEndObject();
            json.WriteEndObject();
        }

        return new HtmlText().Open("script", ("type", "application/ld+json")).Markup("\n" + Encoding.UTF8.GetString(stream.ToArray()) + "\n").Close().Line().ToString();
    }

    private static void Article(Utf8JsonWriter json, FrontMatter front, ManuscriptAddress? address, ImmutableArray<Download> downloads)
    {
        json.WriteString("headline", front.Title);
        json.WriteString("abstract", MetaWriter.DescriptionOf(front));
        json.WriteString("datePublished", front.Date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
        json.WriteString("inLanguage", front.Language);
        if (address is not null) json.WriteString("url", address.Article);
        if (front.Licence is { } licence) json.WriteString("license", licence);
        if (!front.Keywords.IsEmpty) json.WriteString("keywords", string.Join(", ", front.Keywords));
        if (!front.Authors.IsEmpty) Authors(json, front.Authors);
        foreach (var source in front.Reanalysis.OfType<Inline.Link>())
        {
            json.WriteStartObject("citation");
            json.WriteString("@type", "CreativeWork");
            json.WriteString("url", source.Url);
            json.WriteEndObject();
        }

        Files(json, "encoding", "MediaObject", downloads, address);
    }

    private static void Authors(Utf8JsonWriter json, ImmutableArray<Author> authors)
    {
        json.WriteStartArray("author");
        foreach (var author in authors)
        {
            json.WriteStartObject();
            json.WriteString("@type", "Person");
            json.WriteString("familyName", author.Family);
            if (author.Given.Length > 0) json.WriteString("givenName", author.Given);
            if (author.Orcid.Length > 0) json.WriteString("sameAs", $"https://orcid.org/{author.Orcid}");
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void Dataset(Utf8JsonWriter json, FrontMatter front, ManuscriptAddress? address, ImmutableArray<Download> files)
    {
        json.WriteString("@type", "Dataset");
        json.WriteString("name", $"Data of: {front.Title}");
        json.WriteString("description", $"The study data that every number of this article is computed from. {MetaWriter.DescriptionOf(front)}");
        if (front.Licence is { } licence) json.WriteString("license", licence);
        Files(json, "distribution", "DataDownload", files, address);
    }

    private static void Files(Utf8JsonWriter json, string name, string type, ImmutableArray<Download> files, ManuscriptAddress? address)
    {
        if (files.IsEmpty) return;
        json.WriteStartArray(name);
        foreach (var file in files)
        {
            json.WriteStartObject();
            json.WriteString("@type", type);
            json.WriteString("name", file.Label);
            json.WriteString("contentUrl", address?.File(file.File) ?? file.File);
            json.WriteString("encodingFormat", FormatOf(file.File));
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static string FormatOf(string file) => Path.GetExtension(file) switch
    {
        ".pdf" => "application/pdf",
        ".json" => "application/json",
        ".csv" => "text/csv",
        _ => "application/octet-stream",
    };
}
