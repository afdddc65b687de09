using ReportGen.Model.Manuscripts;

namespace ReportGen.Writers.Html.Metadata;

/// <summary>The web addresses of a review's files, made from the address that review.yml gives.</summary>
/// <param name="Folder">Ends with a slash.</param>
/// <param name="Article">The canonical address of the article.</param>
internal sealed record ManuscriptAddress(Uri Folder, string Article)
{
    /// <summary>Null where no address is given, or one that is not of the web.</summary>
    public static ManuscriptAddress? Of(FrontMatter front) => Of(front.Address);

    /// <inheritdoc cref="Of(FrontMatter)"/>
    public static ManuscriptAddress? Of(string? given)
    {
        if (given is null || WebLink.Of(given) is not { } address) return null;
        var uri = new Uri(address);
        var last = uri.Segments[^1];
        var folder = last.EndsWith('/') || last.EndsWith(".html", StringComparison.OrdinalIgnoreCase) ? new Uri(uri, ".") : new Uri(uri.GetLeftPart(UriPartial.Path) + "/");
        return new ManuscriptAddress(folder, address);
    }

    /// <summary>The address of a file of the review's folder.</summary>
    public string File(string path) => new Uri(Folder, path).AbsoluteUri;
}
