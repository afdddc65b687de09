using System.Collections.Immutable;
using System.Globalization;
using ReportGen.Model.Manuscripts;
using ReportGen.Model.Studies;

namespace ReportGen.Writers.Html.Metadata;

/// <summary>
/// What search engines and reference managers read. It describes this manuscript alone: a work that is re-analysed is cited in the text and
/// never named here as the page's own doi or journal.
/// </summary>
internal static class MetaWriter
{
    private const int DescriptionLength = 300;

    /// <summary>The metadata of the article's page.</summary>
    /// <param name="downloads">Files of the review's folder; a PDF among them is named as the full text.</param>
    public static string Write(FrontMatter front, ImmutableArray<Download> downloads, string generator)
    {
        var html = new HtmlText();
        var description = DescriptionOf(front);
        Name(html, "description", description);
        Name(html, "generator", generator);
        Citation(html, front, downloads);
        Social(html, front.Title, "article", description);
        if (ManuscriptAddress.Of(front) is { } address) Address(html, address.Article);
        return html.ToString();
    }

    /// <summary>The metadata of a page beside the article.</summary>
    /// <param name="path">Within the review's folder.</param>
    public static string Write(FrontMatter front, string title, string description, string path, string generator)
    {
        var html = new HtmlText();
        Name(html, "description", description);
        Name(html, "generator", generator);
        Social(html, title, "website", description);
        if (ManuscriptAddress.Of(front) is { } address) Address(html, address.File(path));
        return html.ToString();
    }

    /// <summary>The first words of the abstract, or the title where there is none.</summary>
    public static string DescriptionOf(FrontMatter front)
    {
        var text = string.Join(' ', front.Abstract.Select(s => PlainTextWriter.Write(s.Children)));
        if (text.Length == 0) return front.Title;
        if (text.Length <= DescriptionLength) return text;
        var end = text.LastIndexOf(' ', DescriptionLength);
        return (end > 0 ? text[..end] : text[..DescriptionLength]) + "…";
    }

    // The tags that Google Scholar and Zotero read.
    private static void Citation(HtmlText html, FrontMatter front, ImmutableArray<Download> downloads)
    {
        Name(html, "citation_title", front.Title);
        foreach (var author in front.Authors) Author(html, author);
        Name(html, "citation_publication_date", front.Date.ToString("yyyy'/'MM'/'dd", CultureInfo.InvariantCulture));
        Name(html, "citation_language", front.Language);
        if (!front.Keywords.IsEmpty) Name(html, "citation_keywords", string.Join("; ", front.Keywords));
        if (ManuscriptAddress.Of(front) is not { } address) return;
        Name(html, "citation_fulltext_html_url", address.Article);
        if (downloads.FirstOrDefault(d => d.File.EndsWith(".pdf", StringComparison.Ordinal)) is { } pdf) Name(html, "citation_pdf_url", address.File(pdf.File));
    }

    private static void Author(HtmlText html, Author author)
    {
        Name(html, "citation_author", author.Given.Length > 0 ? $"{author.Family}, {author.Given}" : author.Family);
        foreach (var affiliation in author.Affiliations) Name(html, "citation_author_institution", affiliation);
        if (author.Orcid.Length > 0) Name(html, "citation_author_orcid", $"https://orcid.org/{author.Orcid}");
    }

    private static void Social(HtmlText html, string title, string type, string description)
    {
        Property(html, "og:title", title);
        Property(html, "og:type", type);
        Property(html, "og:description", description);
    }

    private static void Address(HtmlText html, string address)
    {
        Property(html, "og:url", address);
        html.Void("link", ("rel", "canonical"), ("href", address)).Line();
    }

    private static void Name(HtmlText html, string name, string content) => html.Void("meta", ("name", name), ("content", content)).Line();

    private static void Property(HtmlText html, string name, string content) =>
        html.Void("meta", ("property", name), ("content", content)).Line();
}
