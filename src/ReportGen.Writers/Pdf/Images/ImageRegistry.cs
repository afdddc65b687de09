using System.Globalization;
using ReportGen.Model.Drawings;
using ReportGen.Writers.Layout;
using ReportGen.Writers.Pdf.Objects;

namespace ReportGen.Writers.Pdf.Images;

/// <summary>The images that a document shows, each embedded once.</summary>
internal sealed class ImageRegistry
{
    private readonly Dictionary<RasterImage, string> _names = new(ReferenceEqualityComparer.Instance);
    private readonly List<RasterImage> _inOrder = [];

    public ImageRegistry(PagedDocument document)
    {
        foreach (var picture in document.Pages.SelectMany(p => p.Items).OfType<PageItem.Picture>())
        {
            if (!_names.TryAdd(picture.Image, string.Create(CultureInfo.InvariantCulture, $"Im{_inOrder.Count + 1}"))) continue;
            _inOrder.Add(picture.Image);
        }
    }

    /// <summary>Name of an image within the resources of pages.</summary>
    public string NameOf(RasterImage image) => _names[image];

    /// <summary>Embeds the images and gives the entry of the resources that names them; empty without images.</summary>
    public string Write(PdfFile file) => _inOrder.Count == 0
        ? ""
        : $"/XObject<<{string.Concat(_inOrder.Select(i => $"/{NameOf(i)} {PdfSyntax.Reference(ImageWriter.Write(i, file))}"))}>>";
}
