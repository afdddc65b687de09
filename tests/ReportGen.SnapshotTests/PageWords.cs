using System.Text;
using System.Text.RegularExpressions;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;

namespace ReportGen.SnapshotTests;

/// <summary>The words of a web page as they are read: a line for each block and each cell, without drawings, scripts and what is said twice for machines.</summary>
internal static partial class PageWords
{
    private static readonly HashSet<string> s_left = ["SVG", "SCRIPT", "STYLE", "TEMPLATE", "HEAD", "MATH"];

    private static readonly HashSet<string> s_blocks =
    [
        "P", "H1", "H2", "H3", "H4", "LI", "DT", "DD", "TR", "TD", "TH", "CAPTION", "FIGCAPTION", "SECTION", "DIV", "NAV", "HEADER", "FOOTER", "ASIDE", "SUMMARY", "BUTTON", "LABEL",
        "FIGURE", "UL", "OL", "TABLE", "BR",
    ];

    public static string Of(string html)
    {
        var text = new StringBuilder();
        Append(new HtmlParser().ParseDocument(html).Body!, text);
        return string.Join('\n', text.ToString().Split('\n').Select(l => Blank().Replace(l, " ").Trim()).Where(l => l.Length > 0)) + "\n";
    }

    private static void Append(INode node, StringBuilder text)
    {
        foreach (var child in node.ChildNodes)
        {
            if (child is IText words) text.Append(words.Data.Replace('\n', ' '));
            if (child is not IElement element || s_left.Contains(element.TagName.ToUpperInvariant())) continue;
            var block = s_blocks.Contains(element.TagName);
            if (block) text.Append('\n');
            Append(element, text);
            if (block) text.Append('\n');
        }
    }

    [GeneratedRegex(@"[ \t\r]+")]
    private static partial Regex Blank();
}
