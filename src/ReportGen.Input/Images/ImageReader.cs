using ReportGen.Model.Drawings;

namespace ReportGen.Input.Images;

/// <summary>Reads an image's file: PNG (W3C Portable Network Graphics, second edition) or JPEG (ITU-T T.81).</summary>
internal static class ImageReader
{
    /// <summary>Pixels of the largest image that is read.</summary>
    public const int MostPixels = 40_000_000;

    private static readonly (byte[] Start, string Name)[] s_others =
    [
        ("GIF8"u8.ToArray(), "GIF"), ("II*\0"u8.ToArray(), "TIFF"), ("MM\0*"u8.ToArray(), "TIFF"), ("BM"u8.ToArray(), "BMP"), ("RIFF"u8.ToArray(), "WebP"),
        ("<svg"u8.ToArray(), "SVG"), ("<?xml"u8.ToArray(), "SVG or XML"), ("%PDF"u8.ToArray(), "PDF"), ("\0\0\0\fjP"u8.ToArray(), "JPEG 2000"),
    ];

    /// <param name="file">Name within the review's folder.</param>
    /// <returns>The image, or why there is none; never throws, whatever the bytes are.</returns>
    public static (RasterImage? Image, ImageFault? Fault) Read(string file, ReadOnlyMemory<byte> bytes)
    {
        if (bytes.Span.StartsWith(PngChunks.Signature)) return PngReader.Read(file, bytes);
        if (bytes.Span.StartsWith(JpegReader.Signature)) return JpegReader.Read(file, bytes);
        return (null, new ImageFault(ImageFaultKind.OtherFormat, NameOf(bytes.Span)));
    }

    private static string NameOf(ReadOnlySpan<byte> bytes)
    {
        if (bytes.IsEmpty) return "an empty file";
        foreach (var (start, name) in s_others)
            if (bytes.StartsWith(start)) return name;
        return "bytes of no known format";
    }
}
