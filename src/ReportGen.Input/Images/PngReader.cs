using System.IO.Compression;
using ReportGen.Model.Drawings;

namespace ReportGen.Input.Images;

/// <summary>Reads PNG of every colour type and depth, interlaced or not, into samples of 8 bits.</summary>
internal static class PngReader
{
    public static (RasterImage? Image, ImageFault? Fault) Read(string file, ReadOnlyMemory<byte> bytes)
    {
        var (chunks, fault) = PngChunks.Read(bytes);
        if (chunks is null) return Damaged(fault);
        if (chunks.All[0].Type != "IHDR") return Damaged("it does not begin with its header");
        var (header, wrong) = PngHeader.Read(chunks.All[0].Data.Span);
        if (wrong is not null) return (null, wrong);
        var palette = chunks.First("PLTE") ?? default;
        if (header.ColorType == PngHeader.PaletteType && (palette.Length == 0 || palette.Length % 3 != 0 || palette.Length > 3 * 256))
            return Damaged("it has no sound palette");
        if (Inflate(chunks, PngPasses.Of(header).Sum(p => p.Length)) is not { } data) return Damaged("its compressed pixels cannot be read to the end");
        var pixels = new PngPixels(header, palette.Length / 3, (chunks.First("tRNS") ?? default).Span);
        return pixels.Read(data) is { } reason
            ? Damaged(reason)
            : (new RasterImage(file, RasterFormat.Png, bytes, header.Width, header.Height, pixels.Colors)
            {
                Samples = pixels.Samples,
                Palette = header.ColorType == PngHeader.PaletteType ? palette : default,
                Alpha = pixels.Alpha.AsSpan().ContainsAnyExcept((byte)255) ? pixels.Alpha : default(ReadOnlyMemory<byte>),
            }, null);
    }

    private static (RasterImage?, ImageFault?) Damaged(string found) => (null, new ImageFault(ImageFaultKind.Damaged, found));

    /// <summary>A deflate stream grows at most so much; a file that claims more is not believed.</summary>
    private const int MostGrowth = 1040;

    /// <summary>The rows of all passes with their filters; null where they are fewer than the header says, or no deflate stream. What is more is passed over.</summary>
    private static byte[]? Inflate(PngChunks chunks, long length)
    {
        var compressed = new MemoryStream();
        foreach (var (_, data) in chunks.All.Where(c => c.Type == "IDAT")) compressed.Write(data.Span);
        if (length > compressed.Length * MostGrowth) return null;
        compressed.Position = 0;
        try
        {
            var rows = new byte[length];
            using var zlib = new ZLibStream(compressed, CompressionMode.Decompress);
            zlib.ReadExactly(rows);
            return rows;
        }
        catch (Exception e) when (e is InvalidDataException or IOException)
        {
            return null;
        }
    }
}
