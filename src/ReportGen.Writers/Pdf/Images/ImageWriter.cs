using System.Globalization;
using ReportGen.Model.Drawings;
using ReportGen.Writers.Pdf.Objects;

namespace ReportGen.Writers.Pdf.Images;

/// <summary>Embeds an image (ISO 32000-1, 8.9.5): JPEG as its file is, samples deflated, what is not opaque with a soft mask.</summary>
internal static class ImageWriter
{
    /// <returns>The image's object.</returns>
    public static int Write(RasterImage image, PdfFile file)
    {
        var entries = string.Create(CultureInfo.InvariantCulture, $"{Head(image)}/ColorSpace{ColorSpaceOf(image, file)}");
        if (image.Format == RasterFormat.Jpeg) return file.AddStream(entries + "/Filter/DCTDecode", image.Bytes.Span, compress: false);
        if (!image.Alpha.IsEmpty) entries += $"/SMask {PdfSyntax.Reference(Add(file, Head(image) + "/ColorSpace/DeviceGray", image.Alpha.Span, image.Width, 1))}";
        // The places of a palette are no measures: their differences say nothing.
        return image.Colors == RasterColors.Palette
            ? file.AddStream(entries, image.Samples.Span)
            : Add(file, entries, image.Samples.Span, image.Width, image.Colors == RasterColors.Rgb ? 3 : 1);
    }

    private static string Head(RasterImage image) =>
        string.Create(CultureInfo.InvariantCulture, $"/Type/XObject/Subtype/Image/Width {image.Width}/Height {image.Height}/BitsPerComponent 8");

    private static int Add(PdfFile file, string entries, ReadOnlySpan<byte> samples, int width, int channels) => file.AddStream(
        string.Create(CultureInfo.InvariantCulture, $"{entries}/DecodeParms<</Predictor 15/Colors {channels}/Columns {width}>>"),
        RowPredictor.Encode(samples, width * channels, channels));

    private static string ColorSpaceOf(RasterImage image, PdfFile file) => image.Colors switch
    {
        RasterColors.Rgb => "/DeviceRGB",
        RasterColors.Grey => "/DeviceGray",
        _ => string.Create(CultureInfo.InvariantCulture, $"[/Indexed/DeviceRGB {image.Palette.Length / 3 - 1} {PdfSyntax.Reference(file.AddStream("", image.Palette.Span))}]"),
    };
}
