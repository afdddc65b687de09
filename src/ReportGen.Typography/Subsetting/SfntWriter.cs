using System.Buffers.Binary;
using System.Numerics;
using System.Text;

namespace ReportGen.Typography.Subsetting;

/// <summary>Puts tables together into a TrueType file with its checksums (OpenType 1.9, "Organization of an OpenType Font").</summary>
internal static class SfntWriter
{
    private const uint TrueTypeVersion = 0x00010000, ChecksumOfWholeFile = 0xB1B0AFBA;
    private const int HeaderLength = 12, RecordLength = 16, ChecksumAdjustmentOffset = 8;

    /// <param name="tables">The tables in any order; 'head' among them, with its checkSumAdjustment zero.</param>
    public static byte[] Write(Dictionary<string, byte[]> tables)
    {
        var tags = new string[tables.Count];
        tables.Keys.CopyTo(tags, 0);
        Array.Sort(tags, StringComparer.Ordinal);
        var offset = HeaderLength + RecordLength * tags.Length;
        var directory = WriteHeader(tags.Length);
        var body = new TableWriter();
        var headOffset = 0;
        foreach (var tag in tags)
        {
            var table = tables[tag];
            if (tag == "head") headOffset = offset + body.Length;
            directory.Bytes(Encoding.Latin1.GetBytes(tag)).U32(Checksum(table)).U32((uint)(offset + body.Length)).U32((uint)table.Length);
            body.Bytes(table).PadTo(4);
        }
        var file = directory.Bytes(body.ToArray()).ToArray();
        BinaryPrimitives.WriteUInt32BigEndian(file.AsSpan(headOffset + ChecksumAdjustmentOffset), ChecksumOfWholeFile - Checksum(file));
        return file;
    }

    /// <summary>Sum of the table's 32-bit words, the last one filled up with zeros.</summary>
    public static uint Checksum(ReadOnlySpan<byte> table)
    {
        uint sum = 0;
        for (; table.Length >= 4; table = table[4..]) sum += BinaryPrimitives.ReadUInt32BigEndian(table);
        Span<byte> rest = stackalloc byte[4];
        rest.Clear();
        table.CopyTo(rest);
        return sum + BinaryPrimitives.ReadUInt32BigEndian(rest);
    }

    private static TableWriter WriteHeader(int tableCount)
    {
        var entrySelector = BitOperations.Log2((uint)tableCount);
        var searchRange = RecordLength << entrySelector;
        return new TableWriter().U32(TrueTypeVersion).U16(tableCount)
            .U16(searchRange).U16(entrySelector).U16(tableCount * RecordLength - searchRange);
    }
}
