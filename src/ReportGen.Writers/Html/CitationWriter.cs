using System.Collections.Immutable;
using System.Globalization;

namespace ReportGen.Writers.Html;

/// <summary>Citation numbers as superscript links, three and more in a row as a range; every number is a place to link back to.</summary>
internal static class CitationWriter
{
    public static void Write(HtmlText html, PageAnchors anchors, ImmutableArray<int> numbers)
    {
        html.Open("sup", ("class", "citation"));
        for (var i = 0; i < numbers.Length;)
        {
            var last = RangeEnd(numbers, i);
            if (i > 0) html.Text(",");
            Link(html, anchors, numbers[i]);
            if (last > i + 1)
            {
                html.Text("–");
                for (var j = i + 1; j < last; j++) html.Element("span", "", ("id", anchors.Cite(numbers[j])));
                Link(html, anchors, numbers[last]);
            }

            i = last > i + 1 ? last + 1 : i + 1;
        }

        html.Close();
    }

    /// <summary>Numbers without links, for a place where links cannot stand.</summary>
    public static void WritePlain(HtmlText html, ImmutableArray<int> numbers) =>
        html.Element("sup", string.Join(',', numbers.Select(Text)), ("class", "citation"));

    private static int RangeEnd(ImmutableArray<int> numbers, int start)
    {
        var end = start;
        while (end + 1 < numbers.Length && numbers[end + 1] == numbers[end] + 1) end++;
        return end;
    }

    private static void Link(HtmlText html, PageAnchors anchors, int number) => html.Element(
        "a", Text(number), ("id", anchors.Cite(number)), ("href", WebLink.ToId(PageAnchors.Reference(number))), ("role", "doc-biblioref"),
        ("aria-label", "Reference " + Text(number)));

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);
}
