using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using ReportGen.Writers.Layout;
using ReportGen.Writers.Pdf.Attachments;
using ReportGen.Writers.Pdf.Fonts;
using ReportGen.Writers.Pdf.Images;
using ReportGen.Writers.Pdf.Objects;
using ReportGen.Writers.Pdf.Structure;

namespace ReportGen.Writers.Pdf;

/// <summary>Writes a paged document as a tagged PDF 1.7 file after PDF/UA-1 and PDF/A-3a.</summary>
public static class PagedDocumentWriter
{
    private const string Producer = "ReportGen";

    /// <summary>The bytes of the file; the same document gives the same bytes.</summary>
    /// <param name="attachments">Files that travel within it.</param>
    public static byte[] Write(PagedDocument document, ImmutableArray<Attachment> attachments)
    {
        var file = new PdfFile();
        var owners = new ContentOwners(document.Structure);
        var fonts = new FontRegistry(document);
        var images = new ImageRegistry(document);
        var resources = $"<</Font{fonts.Write(file)}{images.Write(file)}>>";
        var tree = file.Reserve();
        var links = new LinkWriter(file, document);
        var marks = new List<(int Content, MarkedContent Mark)>();
        var pages = document.Pages.Select(_ => file.Reserve()).ToList();
        for (var i = 0; i < pages.Count; i++)
        {
            var content = PageContentWriter.Write(document.Pages[i], fonts, images, owners);
            marks.AddRange(content.Marks.Select((c, mark) => (c, new MarkedContent(pages[i], mark))));
            file.Set(pages[i], PageOf(document.Pages[i], i, tree, resources, file.AddStream("", content.Operators), links.Write(document.Pages[i], pages[i])));
        }

        file.Set(tree, $"<</Type/Pages/Count {Number(pages.Count)}/Kids{PdfSyntax.Array(pages.Select(PdfSyntax.Reference))}>>");
        var structure = new StructureTreeWriter(file, marks.ToLookup(m => m.Content, m => m.Mark), links.Written, BoxesOf(document))
            .Write(document.Structure, pages);
        return file.Write(WriteCatalog(document, file, tree, structure, pages, attachments), WriteInfo(document.Info, file));
    }

    private static string Number(int value) => value.ToString(CultureInfo.InvariantCulture);

    private static string PageOf(Page page, int index, int tree, string resources, int contents, IReadOnlyList<int> annotations)
    {
        var body = $"<</Type/Page/Parent {PdfSyntax.Reference(tree)}/MediaBox{PdfSyntax.Numbers(0, 0, page.Width, page.Height)}"
            + $"/Resources{resources}/Contents {PdfSyntax.Reference(contents)}/StructParents {Number(index)}/Tabs/S";
        // What lies under a mask is blended in the colours of the output intent.
        if (page.Items.Any(i => i is PageItem.Picture { Image.Alpha.IsEmpty: false })) body += "/Group<</S/Transparency/CS/DeviceRGB>>";
        return body + (annotations.Count > 0 ? $"/Annots{PdfSyntax.Array(annotations.Select(PdfSyntax.Reference))}>>" : ">>");
    }

    /// <summary>The extent of what stands on one page; what goes on over several has none (ISO 32000-1, table 344).</summary>
    private static Dictionary<int, string> BoxesOf(PagedDocument document) => document.Pages
        .SelectMany(p => p.Boxes.Select(b => (b.Content, Rectangle: LinkWriter.RectangleOf(b.Area, p.Height))))
        .GroupBy(b => b.Content).Where(g => g.Count() == 1).ToDictionary(g => g.Key, g => g.First().Rectangle);

    private static int WriteCatalog(
        PagedDocument document, PdfFile file, int tree, int structure, List<int> pages, ImmutableArray<Attachment> attachments)
    {
        var metadata = file.AddStream("/Type/Metadata/Subtype/XML", XmpWriter.Write(document.Info, Producer), compress: false);
        var profile = file.AddStream("/N 3", SrgbProfile.Write());
        var (associated, embedded) = new AttachmentWriter(file, document.Info.Date).Write(attachments);
        var body = $"<</Type/Catalog/Pages {PdfSyntax.Reference(tree)}/Lang{PdfSyntax.Text(document.Info.Language)}/MarkInfo<</Marked true>>"
            + $"/StructTreeRoot {PdfSyntax.Reference(structure)}/ViewerPreferences<</DisplayDocTitle true>>/Metadata {PdfSyntax.Reference(metadata)}"
            + $"/OutputIntents[<</Type/OutputIntent/S/GTS_PDFA1/OutputConditionIdentifier(sRGB IEC61966-2.1)/Info(sRGB IEC61966-2.1)/DestOutputProfile {PdfSyntax.Reference(profile)}>>]"
            + $"/PageLabels<</Nums[0<</S/D>>]>>/Names<</Dests {PdfSyntax.Reference(file.Add(DestinationsOf(document, pages)))}{embedded}>>{associated}";
        if (new OutlineWriter(file).Write(document.Outline) is { } outline) body += $"/Outlines {PdfSyntax.Reference(outline)}/PageMode/UseOutlines";
        return file.Add(body + ">>");
    }

    /// <summary>A name tree of one node, sorted by the bytes of the names.</summary>
    private static string DestinationsOf(PagedDocument document, List<int> pages)
    {
        var names = document.Destinations.Select(d => (Key: PdfSyntax.Key(d.Key), Place: d.Value)).OrderBy(d => d.Key, StringComparer.Ordinal);
        var entries = names.Select(d =>
            $"{d.Key}[{PdfSyntax.Reference(pages[d.Place.Page])}/XYZ {PdfSyntax.Number(d.Place.X)} {PdfSyntax.Number(document.Pages[d.Place.Page].Height - d.Place.Y)} null]");
        return $"<</Names[{string.Join(' ', entries)}]>>";
    }

    private static int WriteInfo(DocumentInfo info, PdfFile file)
    {
        var date = PdfSyntax.Date(info.Date);
        var body = new StringBuilder($"<</Title{PdfSyntax.Text(info.Title)}/Producer{PdfSyntax.Text(Producer)}/Creator{PdfSyntax.Text(info.Generator)}");
        if (!info.Authors.IsEmpty) body.Append("/Author").Append(PdfSyntax.Text(string.Join("; ", info.Authors)));
        if (!info.Keywords.IsEmpty) body.Append("/Keywords").Append(PdfSyntax.Text(string.Join("; ", info.Keywords)));
        return file.Add(body.Append(CultureInfo.InvariantCulture, $"/CreationDate{date}/ModDate{date}>>").ToString());
    }
}
