using System.Buffers.Binary;

namespace ReportGen.Input.Images;

/// <summary>What the chunk IHDR says.</summary>
internal readonly record struct PngHeader(int Width, int Height, int Depth, int ColorType, bool Interlaced)
{
    public const int GreyType = 0, RgbType = 2, PaletteType = 3, GreyAlphaType = 4, RgbAlphaType = 6;

    private const int Length = 13;

    /// <summary>Samples of a pixel.</summary>
    public int Channels => ColorType switch
    {
        RgbType => 3,
        GreyAlphaType => 2,
        RgbAlphaType => 4,
        _ => 1,
    };

    public int BytesPerPixel => Math.Max(1, Channels * Depth / 8);

    /// <summary>Bytes of a row of so many pixels.</summary>
    public long RowLength(int pixels) => ((long)pixels * Channels * Depth + 7) / 8;

    public static (PngHeader Header, ImageFault? Fault) Read(ReadOnlySpan<byte> data)
    {
        if (data.Length != Length) return (default, new ImageFault(ImageFaultKind.Damaged, "its header has a wrong length"));
        var (width, height) = (BinaryPrimitives.ReadUInt32BigEndian(data), BinaryPrimitives.ReadUInt32BigEndian(data[4..]));
        var (depth, type) = (data[8], data[9]);
        if (width == 0 || height == 0) return (default, new ImageFault(ImageFaultKind.Damaged, $"its size is {width} × {height} pixels"));
        if ((ulong)width * height > ImageReader.MostPixels) return (default, new ImageFault(ImageFaultKind.TooLarge, $"{width} × {height} pixels"));
        var known = type switch
        {
            GreyType => depth is 1 or 2 or 4 or 8 or 16,
            PaletteType => depth is 1 or 2 or 4 or 8,
            RgbType or GreyAlphaType or RgbAlphaType => depth is 8 or 16,
            _ => false,
        };
        if (!known || data[10] != 0 || data[11] != 0 || data[12] > 1)
            return (default, new ImageFault(ImageFaultKind.Damaged, $"its header says colour type {type} with {depth} bits, which PNG does not have, or a method that it does not know"));
        return (new PngHeader((int)width, (int)height, depth, type, data[12] == 1), null);
    }
}
