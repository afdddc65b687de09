using System.Buffers.Binary;
using ReportGen.Model.Drawings;

namespace ReportGen.Input.Images;

/// <summary>
/// Reads the segments of a JPEG file, which every reader of pages can decode by itself: Huffman-coded baseline, extended or progressive, of 8 bits,
/// grey or colour. What the coded pixels say is not looked at, only whether those of a baseline file are all there.
/// </summary>
internal static class JpegReader
{
    private const byte Start = 0xD8, End = 0xD9, StartOfScan = 0xDA, Tables = 0xC4, RestartInterval = 0xDD, App1 = 0xE1, FirstRestart = 0xD0, Stuffing = 0x00;

    public static ReadOnlySpan<byte> Signature => [0xFF, Start];

    public static (RasterImage? Image, ImageFault? Fault) Read(string file, ReadOnlyMemory<byte> bytes)
    {
        var data = bytes.Span;
        RasterImage? frame = null;
        var scan = new JpegScan();
        var (orientation, scans, at) = (1, 0, 2);
        while (at + 2 <= data.Length)
        {
            if (data[at] != 0xFF) return Damaged("a segment does not begin where the one before it ends");
            var marker = data[at + 1];
            at += marker == 0xFF ? 1 : 2;
            if (marker is 0xFF or 0x01 or >= FirstRestart and < Start) continue;
            if (marker == End)
                return frame is null || scans == 0 ? Damaged("it ends without pixels") : (frame with { Orientation = orientation }, null);
            if (at + 2 > data.Length || BinaryPrimitives.ReadUInt16BigEndian(data[at..]) is var length && (length < 2 || at + length > data.Length)) break;
            var segment = data.Slice(at + 2, BinaryPrimitives.ReadUInt16BigEndian(data[at..]) - 2);
            at += segment.Length + 2;
            if (marker == App1 && ExifOrientation.In(segment) is { } turned) orientation = turned;
            if (marker == Tables) scan.ReadTables(segment);
            if (marker == RestartInterval) scan.ReadRestartInterval(segment);
            if (IsFrame(marker))
            {
                var read = ReadFrame(file, bytes, marker, segment);
                if (read.Fault is not null) return (null, read.Fault);
                frame = read.Image;
                scan.ReadFrame(marker, segment);
            }

            if (marker != StartOfScan) continue;
            if (frame is null) return Damaged("pixels come before their frame");
            scans++;
            var end = EndOfScan(data, at);
            if (scan.EndsEarly(segment, data[at..end])) return Damaged("its pixels end early");
            at = end;
        }

        return Damaged("the file ends before its end marker");
    }

    private static (RasterImage?, ImageFault?) Damaged(string found) => (null, new ImageFault(ImageFaultKind.Damaged, found));

    private static (RasterImage?, ImageFault?) Unsupported(string found) => (null, new ImageFault(ImageFaultKind.Unsupported, found));

    /// <summary>SOF0 to SOF15 without DHT, JPG and DAC.</summary>
    private static bool IsFrame(byte marker) => marker is >= 0xC0 and <= 0xCF and not (0xC4 or 0xC8 or 0xCC);

    private static (RasterImage? Image, ImageFault? Fault) ReadFrame(string file, ReadOnlyMemory<byte> bytes, byte marker, ReadOnlySpan<byte> segment)
    {
        if (marker > 0xC2) return Unsupported(marker >= 0xC9 ? "arithmetic coding" : "lossless or hierarchical coding");
        if (segment.Length < 6) return Damaged("its frame is too short");
        var (depth, height, width, components) = (segment[0], BinaryPrimitives.ReadUInt16BigEndian(segment[1..]), BinaryPrimitives.ReadUInt16BigEndian(segment[3..]), segment[5]);
        if (segment.Length != 6 + 3 * components) return Damaged("its frame has a wrong length");
        if (depth != 8) return Unsupported($"samples of {depth} bits");
        if (components == 4) return Unsupported("four colour components (CMYK)");
        if (components is not (1 or 3)) return Unsupported($"{components} colour components");
        if (width == 0 || height == 0) return Damaged($"its size is {width} × {height} pixels");
        if ((long)width * height > ImageReader.MostPixels) return (null, new ImageFault(ImageFaultKind.TooLarge, $"{width} × {height} pixels"));
        return (new RasterImage(file, RasterFormat.Jpeg, bytes, width, height, components == 1 ? RasterColors.Grey : RasterColors.Rgb), null);
    }

    /// <summary>The next marker behind coded pixels; in them 0xFF is followed by a zero or stands in a restart marker.</summary>
    private static int EndOfScan(ReadOnlySpan<byte> data, int at)
    {
        while (at + 1 < data.Length && (data[at] != 0xFF || data[at + 1] is Stuffing or >= FirstRestart and < Start)) at++;
        return at;
    }
}
