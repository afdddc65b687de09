using System.Globalization;
using System.Text;
using ReportGen.Writers.Layout;

namespace ReportGen.UnitTests.Writers.Layout;

/// <summary>Reads paged documents back: lines of a page, text in the order of the structure, and a dump to approve.</summary>
internal static class PageText
{
    /// <summary>Text of the document on a page, a string for each baseline from top to bottom; furniture is left out.</summary>
    public static IReadOnlyList<string> Lines(Page page) =>
    [
        .. page.Items.OfType<PageItem.Glyphs>().Where(g => g.Content >= 0).GroupBy(g => Math.Round(g.Y, 1)).OrderBy(g => g.Key)
            .Select(g => string.Concat(g.OrderBy(i => i.X).Select(Text)).Trim()),
    ];

    /// <summary>All text in the order of the structure tree; hyphens drawn at line ends are left out.</summary>
    /// <param name="drawn">Whether what has an alternative text, figures and formulas, is read as well.</param>
    public static string InStructureOrder(PagedDocument document, bool drawn = true)
    {
        var byContent = document.Pages.SelectMany(p => p.Items).Where(i => i.Content >= 0).ToLookup(i => i.Content);
        var text = new StringBuilder();
        Append(document.Structure);
        return text.ToString();

        void Append(StructureNode node)
        {
            if (node is StructureNode.Content content)
                foreach (var item in byContent[content.Id]) text.Append(item is PageItem.Glyphs { ActualText: null } g ? g.Run.Text : "");
            if (node is not StructureNode.Element element || !drawn && element.AlternativeText is not null) return;
            text.Append(element.ActualText);
            foreach (var child in element.Children) Append(child);
            if (element.Role is not (StructureRole.Link or StructureRole.Reference)) text.Append('\n');
        }
    }

    public static IEnumerable<StructureNode.Element> Elements(StructureNode.Element root) =>
        root.Children.OfType<StructureNode.Element>().SelectMany(Elements).Prepend(root);

    /// <summary>The document as lines of text: structure, then each page with its items, links and boxes to a tenth of a point.</summary>
    public static string Dump(PagedDocument document)
    {
        var dump = new StringBuilder();
        DumpNode(document.Structure, 0, dump);
        for (var i = 0; i < document.Pages.Length; i++) DumpPage(document.Pages[i], i + 1, dump);
        foreach (var entry in document.Outline) dump.Append(CultureInfo.InvariantCulture, $"outline {entry.Level} {entry.Title} -> {entry.Destination}\n");
        foreach (var (name, place) in document.Destinations) dump.Append(CultureInfo.InvariantCulture, $"destination {name} page {place.Page + 1} y {place.Y:0.0}\n");
        return dump.ToString();
    }

    private static string Text(PageItem.Glyphs item) => item.ActualText is null ? item.Run.Text : "-";

    private static void DumpNode(StructureNode node, int depth, StringBuilder dump)
    {
        var line = node switch
        {
            StructureNode.Content content => string.Create(CultureInfo.InvariantCulture, $"#{content.Id}"),
            StructureNode.Element e => $"{e.Role}{(e.Scope is { } s ? $" scope {s}" : "")}{(e.AlternativeText is { } a ? $" alt \"{a}\"" : "")}",
            _ => "",
        };
        dump.Append(' ', depth * 2).Append(line).Append('\n');
        if (node is not StructureNode.Element element) return;
        foreach (var child in element.Children) DumpNode(child, depth + 1, dump);
    }

    private static void DumpPage(Page page, int number, StringBuilder dump)
    {
        dump.Append(CultureInfo.InvariantCulture, $"page {number} {page.Width:0.#} x {page.Height:0.#}\n");
        foreach (var item in page.Items)
            dump.Append(item switch
            {
                PageItem.Glyphs g => string.Create(CultureInfo.InvariantCulture, $"  #{g.Content} {g.X:0.0} {g.Y:0.0} {g.Font} {g.Size:0.0} {g.Color} \"{Text(g)}\"{(g.Address is null ? "" : " = " + g.Address)}\n"),
                PageItem.Shape s => string.Create(CultureInfo.InvariantCulture, $"  #{s.Content} shape {s.Segments.Length} from {s.Segments[0].X:0.0} {s.Segments[0].Y:0.0} fill {s.Fill} stroke {s.Stroke?.Color}\n"),
                _ => "",
            });
        foreach (var link in page.Links)
            dump.Append(CultureInfo.InvariantCulture, $"  link #{link.Content} {link.Area.X:0.0} {link.Area.Y:0.0} {link.Area.Width:0.0} x {link.Area.Height:0.0} \"{link.Description}\"\n");
        foreach (var box in page.Boxes)
            dump.Append(CultureInfo.InvariantCulture, $"  box #{box.Content} {box.Area.X:0.0} {box.Area.Y:0.0} {box.Area.Width:0.0} x {box.Area.Height:0.0}\n");
    }
}
