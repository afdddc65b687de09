using System.Globalization;
using ReportGen.Model.Manuscripts;

namespace ReportGen.Writers.Html;

/// <summary>
/// What search engines and reference managers read. It describes this manuscript alone: a work that is re-analysed is cited in the text and
/// never named here as the page's own doi or journal.
/// </summary>
internal static class MetaWriter
{
    private const int DescriptionLength = 300;

    public static string Write(FrontMatter front, string generator)
    {
        var description = DescriptionOf(front);
        var html = new HtmlText();
        Name(html, "description", description);
        Name(html, "generator", generator);
        Name(html, "citation_title", front.Title);
        foreach (var author in front.Authors)
        {
            Name(html, "citation_author", author.Given.Length > 0 ? $"{author.Family}, {author.Given}" : author.Family);
        }

        Name(html, "citation_publication_date", front.Date.ToString("yyyy'/'MM'/'dd", CultureInfo.InvariantCulture));
        Name(html, "citation_language", front.Language);
        Property(html, "og:title", front.Title);
        Property(html, "og:type", "article");
        Property(html, "og:description", description);
        if (front.Address is { } given && WebLink.Of(given) is { } address)
        {
            Property(html, "og:url", address);
            html.Void("link", ("rel", "canonical"), ("href", address)).Line();
        }

        return html.ToString();
    }

    private static void Name(HtmlText html, string name, string content) => html.Void("meta", ("name", name), ("content", content)).Line();

    private static void Property(HtmlText html, string name, string content) =>
        html.Void("meta", ("property", name), ("content", content)).Line();

    private static string DescriptionOf(FrontMatter front)
    {
        var text = string.Join(' ', front.Abstract.Select(s => PlainTextWriter.Write(s.Children)));
        if (text.Length == 0) return front.Title;
        if (text.Length <= DescriptionLength) return text;
        var end = text.LastIndexOf(' ', DescriptionLength);
        return (end > 0 ? text[..end] : text[..DescriptionLength]) + "…";
    }
}
