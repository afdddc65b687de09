using System.Buffers.Binary;

namespace ReportGen.Input.Images;

/// <summary>Finds how a photograph was held (Exif 2.3, tag 0x0112 of the first directory).</summary>
internal static class ExifOrientation
{
    private const int TiffStart = 6, EntryLength = 12, Tag = 0x0112;

    /// <param name="segment">An APP1 segment.</param>
    /// <returns>1 to 8, or null where it does not say.</returns>
    public static int? In(ReadOnlySpan<byte> segment)
    {
        if (segment.Length < TiffStart + 8 || !segment.StartsWith("Exif\0\0"u8)) return null;
        var tiff = segment[TiffStart..];
        var little = tiff.StartsWith("II"u8);
        var directory = little ? BinaryPrimitives.ReadUInt32LittleEndian(tiff[4..]) : BinaryPrimitives.ReadUInt32BigEndian(tiff[4..]);
        if (directory > tiff.Length - 2) return null;
        var entries = tiff[(int)directory..];
        var count = Short(entries, little);
        for (var i = 0; i < count && 2 + (i + 1) * EntryLength <= entries.Length; i++)
        {
            var entry = entries.Slice(2 + i * EntryLength, EntryLength);
            if (Short(entry, little) == Tag && Short(entry[8..], little) is var value and >= 1 and <= 8) return value;
        }

        return null;
    }

    private static int Short(ReadOnlySpan<byte> bytes, bool little) =>
        little ? BinaryPrimitives.ReadUInt16LittleEndian(bytes) : BinaryPrimitives.ReadUInt16BigEndian(bytes);
}
