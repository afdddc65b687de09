using System.Globalization;
using System.Text;
using ReportGen.Writers.Layout;
using ReportGen.Writers.Pdf.Objects;
using ReportGen.Writers.Pdf.Structure;

namespace ReportGen.Writers.Pdf;

/// <summary>Writes link annotations (ISO 32000-1, 12.5.6.5).</summary>
internal sealed class LinkWriter(PdfFile file, PagedDocument document)
{
    private readonly List<(int Content, LinkAnnotation Annotation)> _written = [];

    /// <summary>All annotations by the content that they lie over.</summary>
    public ILookup<int, LinkAnnotation> Written => _written.ToLookup(w => w.Content, w => w.Annotation);

    /// <summary>The annotations of a page; a link to a place that does not exist has none.</summary>
    public IReadOnlyList<int> Write(Page page, int pageId)
    {
        var ids = new List<int>();
        foreach (var link in page.Links)
        {
            if (TargetOf(link.Target) is not { } target) continue;
            var key = document.Pages.Length + _written.Count;
            var area = RectangleOf(link.Area, page.Height);
            var id = file.Add(
                $"<</Type/Annot/Subtype/Link/Rect{area}/Border[0 0 0]/F 4/Contents{PdfSyntax.Text(link.Description)}"
                + $"/StructParent {key.ToString(CultureInfo.InvariantCulture)}{target}>>");
            _written.Add((link.Content, new LinkAnnotation(id, pageId, key)));
            ids.Add(id);
        }

        return ids;
    }

    public static string RectangleOf(Box box, double pageHeight) =>
        PdfSyntax.Numbers(box.X, pageHeight - box.Bottom, box.Right, pageHeight - box.Y);

    private string? TargetOf(LinkTarget target) => target switch
    {
        LinkTarget.Inside inside when document.Destinations.ContainsKey(inside.Name) => $"/Dest{PdfSyntax.Key(inside.Name)}",
        LinkTarget.Beside beside => $"/A<</S/GoToR/F{PdfSyntax.Literal(beside.FileName)}/D{PdfSyntax.Key(beside.Name)}/NewWindow true>>",
        LinkTarget.Web web => $"/A<</S/URI/URI{PdfSyntax.Literal(AsciiOf(web.Url))}>>",
        _ => null,
    };

    /// <summary>An address in ASCII: all else is percent-encoded UTF-8.</summary>
    private static string AsciiOf(string url)
    {
        var ascii = new StringBuilder(url.Length);
        foreach (var b in Encoding.UTF8.GetBytes(url))
            if (b is > 0x20 and < 0x7F) ascii.Append((char)b);
            else ascii.Append(CultureInfo.InvariantCulture, $"%{b:X2}");
        return ascii.ToString();
    }
}
