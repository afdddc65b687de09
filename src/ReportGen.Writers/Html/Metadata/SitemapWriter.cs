using System.Collections.Immutable;
using System.Globalization;
using ReportGen.Writers.Html.Frame;
using ReportGen.Writers.Html.Index;

namespace ReportGen.Writers.Html.Metadata;

/// <summary>sitemap.xml (sitemaps.org, version 0.9): the pages of every review that has a web address, with its date.</summary>
public static class SitemapWriter
{
    public const string Path = "sitemap.xml";

    /// <returns>The file, or null where no review has an address: a sitemap holds full addresses, at least one.</returns>
    public static OutputFile? Write(ImmutableArray<ReviewCard> cards)
    {
        var addressed = cards.Select(c => (Card: c, Address: ManuscriptAddress.Of(c.Address))).Where(c => c.Address is not null).ToImmutableArray();
        if (addressed.IsEmpty) return null;
        var xml = new HtmlText().Markup("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n").Open("urlset", ("xmlns", "http://www.sitemaps.org/schemas/sitemap/0.9")).Line();
        foreach (var (card, address) in addressed)
        {
            foreach (var page in new[] { address!.Article, address.File(SitePage.Methods.Path), address.File(SitePage.Data.Path) })
            {
                xml.Open("url").Element("loc", page).Element("lastmod", card.Date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)).Close().Line();
            }
        }

        return OutputFile.OfText(Path, xml.Close().Line().ToString());
    }
}
