using System.Collections.Immutable;
using System.Globalization;

namespace ReportGen.Writers.Html;

/// <summary>Links from an entry of a list to the places in the text that point to it.</summary>
internal static class BackLinks
{
    public static void Write(HtmlText html, IEnumerable<string> anchors, string target)
    {
        var all = anchors.ToImmutableArray();
        if (all.IsEmpty) return;
        html.Text(" ").Open("span", ("class", "back"));
        for (var i = 0; i < all.Length; i++)
        {
            var place = all.Length == 1 ? "↩" : (i + 1).ToString(CultureInfo.InvariantCulture);
            if (i == 0 && all.Length > 1) html.Element("span", "↩", ("aria-hidden", "true"));
            html.Text(i == 0 ? "" : " ").Element(
                "a", place, ("href", WebLink.ToId(all[i])), ("role", "doc-backlink"), ("aria-label", Label(all.Length, i, target)));
        }

        html.Close();
    }

    private static string Label(int count, int i, string target) =>
        count == 1 ? $"Back to {target} in the text" : string.Create(CultureInfo.InvariantCulture, $"{i + 1}: back to {target} in the text");
}
