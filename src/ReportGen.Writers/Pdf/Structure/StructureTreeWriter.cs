using System.Globalization;
using ReportGen.Writers.Layout;
using ReportGen.Writers.Pdf.Objects;

namespace ReportGen.Writers.Pdf.Structure;

/// <summary>Writes the structure tree, and the parent tree that leads from marks and links back to it (ISO 32000-1, 14.7).</summary>
/// <param name="marks">For each content id the marks that enclose it, as page object and MCID, in page order.</param>
/// <param name="links">For each content id the link annotations over it.</param>
/// <param name="boxes">For each content id its extent as a PDF rectangle.</param>
internal sealed class StructureTreeWriter(
    PdfFile file, ILookup<int, MarkedContent> marks, ILookup<int, LinkAnnotation> links, IReadOnlyDictionary<int, string> boxes)
{
    private readonly Dictionary<(int Page, int Mark), int> _markParents = [];
    private readonly SortedDictionary<int, int> _linkParents = [];
    private readonly SortedDictionary<string, (string Key, int Id)> _ids = new(StringComparer.Ordinal);

    /// <param name="pages">Page objects in order; the place of a page is its key in the parent tree.</param>
    /// <returns>The object of the tree's root.</returns>
    public int Write(StructureNode.Element document, IReadOnlyList<int> pages)
    {
        var root = file.Reserve();
        var top = WriteElement(document, root);
        var kids = top is { } id ? PdfSyntax.Reference(id) : "[]";
        var parents = file.Add($"<</Nums[{string.Join(' ', PageParents(pages).Concat(_linkParents.Select(l => $"{Number(l.Key)} {PdfSyntax.Reference(l.Value)}")))}]>>");
        file.Set(root, $"<</Type/StructTreeRoot/K {kids}/ParentTree {PdfSyntax.Reference(parents)}/ParentTreeNextKey {Number(pages.Count + _linkParents.Count)}{IdTree()}>>");
        return root;
    }

    private static string Number(int value) => value.ToString(CultureInfo.InvariantCulture);

    private IEnumerable<string> PageParents(IReadOnlyList<int> pages)
    {
        var byPage = _markParents.ToLookup(m => m.Key.Page);
        for (var i = 0; i < pages.Count; i++)
            yield return $"{Number(i)} [{string.Join(' ', byPage[pages[i]].OrderBy(m => m.Key.Mark).Select(m => PdfSyntax.Reference(m.Value)))}]";
    }

    private string IdTree()
    {
        if (_ids.Count == 0) return "";
        var names = _ids.Values.Select(v => $"{v.Key} {PdfSyntax.Reference(v.Id)}");
        var limits = $"{_ids.Values.First().Key} {_ids.Values.Last().Key}";
        return $"/IDTree<</Kids[<</Limits[{limits}]/Names[{string.Join(' ', names)}]>>]>>";
    }

    /// <summary>The element's object, or null for one in which nothing was printed; cells are kept, so that rows stay whole.</summary>
    private int? WriteElement(StructureNode.Element element, int parent)
    {
        var id = file.Reserve();
        var page = FirstPage(element);
        var kids = new List<string>();
        var hasLink = false;
        foreach (var child in element.Children)
        {
            if (child is StructureNode.Element inner)
            {
                if (WriteElement(inner, id) is { } kid) kids.Add(PdfSyntax.Reference(kid));
            }
            else if (child is StructureNode.Content content)
            {
                kids.AddRange(Marks(content.Id, id, page));
                var annotations = Links(content.Id, id).ToList();
                hasLink |= annotations.Count > 0;
                kids.AddRange(annotations);
            }
        }

        if (kids.Count == 0 && element.Role is not (StructureRole.TD or StructureRole.TH)) return null;
        // A link that leads nowhere is only text.
        var role = element.Role == StructureRole.Link && !hasLink ? StructureRole.Span : element.Role;
        var body = $"<</Type/StructElem/S/{role}/P {PdfSyntax.Reference(parent)}";
        if (page is { } p) body += $"/Pg {PdfSyntax.Reference(p)}";
        if (kids.Count > 0) body += $"/K[{string.Join(' ', kids)}]";
        file.Set(id, body + Attributes(element, id) + ">>");
        return id;
    }

    private int? FirstPage(StructureNode.Element element) => element.Children.OfType<StructureNode.Content>()
        .SelectMany(c => marks[c.Id]).Select(m => (int?)m.Page).FirstOrDefault();

    private IEnumerable<string> Marks(int content, int parent, int? elementPage)
    {
        foreach (var mark in marks[content])
        {
            _markParents.Add((mark.Page, mark.Mark), parent);
            yield return mark.Page == elementPage ? Number(mark.Mark) : $"<</Type/MCR/Pg {PdfSyntax.Reference(mark.Page)}/MCID {Number(mark.Mark)}>>";
        }
    }

    private IEnumerable<string> Links(int content, int parent)
    {
        foreach (var link in links[content])
        {
            _linkParents.Add(link.Key, parent);
            yield return $"<</Type/OBJR/Obj {PdfSyntax.Reference(link.Id)}/Pg {PdfSyntax.Reference(link.Page)}>>";
        }
    }

    private string Attributes(StructureNode.Element element, int id)
    {
        var attributes = "";
        if (element.AlternativeText is { } text) attributes += $"/Alt{PdfSyntax.Text(text)}";
        if (element.ActualText is { } actual) attributes += $"/ActualText{PdfSyntax.Text(actual)}";
        if (element.Id is { } key)
        {
            attributes += $"/ID{PdfSyntax.Key(key)}";
            _ids[key] = (PdfSyntax.Key(key), id);
        }

        return attributes + element.Role switch
        {
            StructureRole.TH or StructureRole.TD => CellAttributes(element),
            StructureRole.L => $"/A<</O/List/ListNumbering/{(element.Numbered ? "Decimal" : "Disc")}>>",
            StructureRole.Figure or StructureRole.Formula => $"/A<</O/Layout/Placement/Block{BoxOf(element)}>>",
            _ => "",
        };
    }

    private static string CellAttributes(StructureNode.Element cell)
    {
        var scope = cell.Scope is { } s ? $"/Scope/{s}" : "";
        var span = cell.ColumnSpan > 1 ? $"/ColSpan {Number(cell.ColumnSpan)}" : "";
        if (cell.RowSpan > 1) span += $"/RowSpan {Number(cell.RowSpan)}";
        var headers = cell.Headers.IsEmpty ? "" : $"/Headers{PdfSyntax.Array(cell.Headers.Select(PdfSyntax.Key))}";
        return scope.Length + span.Length + headers.Length == 0 ? "" : $"/A<</O/Table{scope}{span}{headers}>>";
    }

    private string BoxOf(StructureNode.Element element) =>
        element.Children.OfType<StructureNode.Content>().FirstOrDefault() is { } content && boxes.TryGetValue(content.Id, out var box) ? $"/BBox{box}" : "";
}
