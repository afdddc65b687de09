using System.Buffers;
using System.Buffers.Binary;

namespace ReportGen.Typography.Subsetting;

/// <summary>Collects big-endian font data.</summary>
internal sealed class TableWriter
{
    private readonly ArrayBufferWriter<byte> _bytes = new();

    public int Length => _bytes.WrittenCount;

    public TableWriter U16(int value)
    {
        BinaryPrimitives.WriteUInt16BigEndian(_bytes.GetSpan(2), (ushort)value);
        _bytes.Advance(2);
        return this;
    }

    public TableWriter U32(uint value)
    {
        BinaryPrimitives.WriteUInt32BigEndian(_bytes.GetSpan(4), value);
        _bytes.Advance(4);
        return this;
    }

    public TableWriter Bytes(ReadOnlySpan<byte> bytes)
    {
        _bytes.Write(bytes);
        return this;
    }

    /// <summary>Fills up with zeros to a multiple of <paramref name="boundary"/>.</summary>
    public TableWriter PadTo(int boundary)
    {
        while (Length % boundary != 0) Bytes([0]);
        return this;
    }

    public byte[] ToArray() => _bytes.WrittenSpan.ToArray();
}
