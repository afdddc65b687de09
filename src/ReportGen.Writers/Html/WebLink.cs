namespace ReportGen.Writers.Html;

/// <summary>What may become a link. An address with another scheme (a script, a local file) is printed as text.</summary>
internal static class WebLink
{
    /// <summary>The address, or null when it must not be followed.</summary>
    public static string? Of(string address) =>
        Uri.TryCreate(address, UriKind.Absolute, out var uri) && uri.Scheme is "http" or "https" or "mailto" ? uri.AbsoluteUri : null;

    /// <summary>A link to an element of the same page.</summary>
    public static string ToId(string id) => "#" + Uri.EscapeDataString(id);
}
