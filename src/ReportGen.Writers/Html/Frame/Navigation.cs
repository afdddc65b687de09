using System.Collections.Immutable;

namespace ReportGen.Writers.Html.Frame;

/// <summary>The links between the pages of a review, and to the list of all reviews.</summary>
internal static class Navigation
{
    /// <summary>In the order of the links.</summary>
    private static readonly ImmutableArray<SitePage> Pages = [SitePage.Article, SitePage.Methods, SitePage.Data];

    /// <param name="current">The page that it stands on, or the one above it.</param>
    /// <param name="folder">The way from the page to its review's folder: empty, or <c>../</c>.</param>
    /// <param name="reports">Further pages of the review, after the others.</param>
    /// <param name="below">Whether the page is one below <paramref name="current"/>, which is a link then.</param>
    public static string Write(SitePage current, string folder, ImmutableArray<ReportPage> reports, bool below = false)
    {
        var html = new HtmlText().Open("ul").Line();
        html.Open("li").Element("a", PageWords.AllReviews, ("href", $"../{folder}index.html")).Close().Line();
        foreach (var page in Pages.Concat(reports.Select(r => r.Page)))
        {
            var here = page == current ? below ? "true" : "page" : null;
            html.Open("li").Element("a", page.Label, ("href", folder + page.Path), ("aria-current", here)).Close().Line();
        }

        return html.Close().ToString();
    }
}
