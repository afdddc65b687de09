namespace ReportGen.Composition.Markdown;

/// <summary>Makes the address of a link from what Markdown holds: text from data is percent-encoded and so never changes where a link leads.</summary>
public static class LinkAddress
{
    /// <summary>
    /// The address, or null for one that does not lead to the web or to a mailbox. Only where a marker begins the address may it be a web address
    /// as a whole.
    /// </summary>
    public static string? Of(string written, MarkerTable markers)
    {
        var first = true;
        var address = string.Concat(markers.Split(written).Select(part =>
        {
            var text = part.Marker is null ? part.Text : first ? Whole(MarkerTable.TextOf(part.Marker)) : Uri.EscapeDataString(MarkerTable.TextOf(part.Marker));
            first = false;
            return text;
        }));
        return Uri.TryCreate(address, UriKind.Absolute, out var uri) && (IsWeb(uri) || uri.Scheme == Uri.UriSchemeMailto) ? Encoded(uri) : null;
    }

    /// <summary>Whether an address is one of the web.</summary>
    public static bool IsWeb(string address) => Uri.TryCreate(address, UriKind.Absolute, out var uri) && IsWeb(uri);

    private static bool IsWeb(Uri uri) => uri.Scheme == Uri.UriSchemeHttps || uri.Scheme == Uri.UriSchemeHttp;

    private static string Whole(string text) => Uri.TryCreate(text, UriKind.Absolute, out var uri) && IsWeb(uri) ? uri.AbsoluteUri : Uri.EscapeDataString(text);

    private static string Encoded(Uri uri) =>
        uri.OriginalString.All(c => c is > ' ' and < '\u007F' and not ('"' or '<' or '>' or '\\' or '^' or '`' or '{' or '|' or '}')) ? uri.OriginalString : uri.AbsoluteUri;
}
