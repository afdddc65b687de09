using System.Buffers.Binary;
using System.IO.Compression;
using System.Text;

namespace ReportGen.UnitTests.Input.Images;

/// <summary>Writes PNG files of every kind, with all filters in turn, apart from the program's own code.</summary>
/// <param name="Sample">The sample of a pixel's channel, in the depth of the file.</param>
internal sealed record PngBuilder(int Width, int Height, int ColorType, int Depth, Func<int, int, int, int> Sample)
{
    private static readonly (int X, int Y, int Dx, int Dy)[] Adam7 = [(0, 0, 8, 8), (4, 0, 8, 8), (0, 4, 4, 8), (2, 0, 4, 4), (0, 2, 2, 4), (1, 0, 2, 2), (0, 1, 1, 2)];

    public bool Interlaced { get; init; }

    public byte[] Palette { get; init; } = [];

    public byte[] Transparency { get; init; } = [];

    private int Channels => ColorType switch { 2 => 3, 4 => 2, 6 => 4, _ => 1 };

    public byte[] Build()
    {
        var file = Start();
        file.AddRange(Chunk("tEXt", "Title\0Test"u8.ToArray()));
        if (Palette.Length > 0) file.AddRange(Chunk("PLTE", Palette));
        if (Transparency.Length > 0) file.AddRange(Chunk("tRNS", Transparency));
        var data = Deflated(Rows().SelectMany(r => r).ToArray());
        // Pixels in two chunks, as many programs write them.
        file.AddRange(Chunk("IDAT", data[..(data.Length / 2)]));
        file.AddRange(Chunk("IDAT", data[(data.Length / 2)..]));
        file.AddRange(Chunk("IEND", []));
        return [.. file];
    }

    /// <summary>A file without pixels.</summary>
    public byte[] WithoutPixels() => [.. Start(), .. Chunk("IEND", [])];

    public static byte[] Chunk(string type, byte[] data)
    {
        var body = Encoding.Latin1.GetBytes(type).Concat(data).ToArray();
        var (length, sum) = (new byte[4], new byte[4]);
        BinaryPrimitives.WriteInt32BigEndian(length, data.Length);
        BinaryPrimitives.WriteUInt32BigEndian(sum, Crc(body));
        return [.. length, .. body, .. sum];
    }

    private List<byte> Start()
    {
        var header = new byte[13];
        BinaryPrimitives.WriteInt32BigEndian(header, Width);
        BinaryPrimitives.WriteInt32BigEndian(header.AsSpan(4), Height);
        (header[8], header[9], header[12]) = ((byte)Depth, (byte)ColorType, (byte)(Interlaced ? 1 : 0));
        return [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A, .. Chunk("IHDR", header)];
    }

    private IEnumerable<byte[]> Rows()
    {
        foreach (var (x0, y0, dx, dy) in Interlaced ? Adam7 : [(0, 0, 1, 1)])
        {
            if (x0 >= Width) continue;
            var above = Array.Empty<byte>();
            for (var y = y0; y < Height; y += dy)
            {
                var row = Packed(Enumerable.Range(0, (Width - x0 + dx - 1) / dx).SelectMany(i => Enumerable.Range(0, Channels).Select(c => Sample(x0 + i * dx, y, c))));
                yield return Filtered(row, above.Length == 0 ? new byte[row.Length] : above, y / dy % 5);
                above = row;
            }
        }
    }

    private byte[] Packed(IEnumerable<int> samples)
    {
        var bits = samples.SelectMany(s => Enumerable.Range(0, Depth).Select(b => (s >> (Depth - 1 - b)) & 1)).ToArray();
        return [.. bits.Chunk(8).Select(c => (byte)c.Concat(new int[8 - c.Length]).Aggregate(0, (value, bit) => value * 2 + bit))];
    }

    private byte[] Filtered(byte[] row, byte[] above, int filter)
    {
        var step = Math.Max(1, Channels * Depth / 8);
        var output = new byte[row.Length + 1];
        output[0] = (byte)filter;
        for (var i = 0; i < row.Length; i++)
        {
            int a = i < step ? 0 : row[i - step], b = above[i], c = i < step ? 0 : above[i - step], p = a + b - c;
            var paeth = Math.Abs(p - a) <= Math.Abs(p - b) && Math.Abs(p - a) <= Math.Abs(p - c) ? a : Math.Abs(p - b) <= Math.Abs(p - c) ? b : c;
            output[i + 1] = (byte)(row[i] - (filter switch { 1 => a, 2 => b, 3 => (a + b) / 2, 4 => paeth, _ => 0 }));
        }

        return output;
    }

    private static byte[] Deflated(byte[] data)
    {
        var output = new MemoryStream();
        using (var zlib = new ZLibStream(output, CompressionLevel.Optimal, leaveOpen: true)) zlib.Write(data);
        return output.ToArray();
    }

    private static uint Crc(byte[] bytes)
    {
        var crc = uint.MaxValue;
        foreach (var b in bytes)
        {
            crc ^= b;
            for (var i = 0; i < 8; i++) crc = (crc >> 1) ^ ((crc & 1) * 0xEDB88320);
        }

        return ~crc;
    }
}
