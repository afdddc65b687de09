using System.Buffers.Binary;

namespace ReportGen.Typography.Fonts;

/// <summary>A stretch of big-endian font data. Every read is bounds-checked and fails as a <see cref="FontFormatException"/>.</summary>
internal sealed class FontData(ReadOnlyMemory<byte> bytes, string table)
{
    public string Table => table;

    public int Length => bytes.Length;

    public ReadOnlyMemory<byte> Bytes => bytes;

    public byte U8(int offset) => At(offset, 1)[0];

    public ushort U16(int offset) => BinaryPrimitives.ReadUInt16BigEndian(At(offset, 2));

    public short S16(int offset) => BinaryPrimitives.ReadInt16BigEndian(At(offset, 2));

    public uint U32(int offset) => BinaryPrimitives.ReadUInt32BigEndian(At(offset, 4));

    public int S32(int offset) => BinaryPrimitives.ReadInt32BigEndian(At(offset, 4));

    /// <summary>Whether the four bytes at a place spell a tag.</summary>
    public bool HasTag(int offset, string tag)
    {
        var bytes = At(offset, 4);
        return bytes[0] == tag[0] && bytes[1] == tag[1] && bytes[2] == tag[2] && bytes[3] == tag[3];
    }

    /// <summary>Reads a 32-bit offset or length and holds it against the end of this stretch.</summary>
    public int Offset32(int offset) => Offset32(offset, Length);

    /// <summary>Reads a 32-bit offset into another stretch of <paramref name="limit"/> bytes.</summary>
    public int Offset32(int offset, int limit)
    {
        var value = U32(offset);
        return value <= (uint)limit ? (int)value : throw Error("an offset points beyond the end");
    }

    public FontData From(int offset)
    {
        if ((uint)offset > (uint)Length) throw Error("an offset points beyond the end");
        return new FontData(bytes[offset..], table);
    }

    public FontData Slice(int offset, int length)
    {
        Require(offset, length);
        return new FontData(bytes.Slice(offset, length), table);
    }

    /// <summary>Fails unless <paramref name="length"/> bytes can be read at <paramref name="offset"/>.</summary>
    public void Require(long offset, long length)
    {
        if (offset < 0 || length < 0 || offset + length > Length) throw Error("the data ends too early");
    }

    public FontFormatException Error(string reason) => new($"The font's '{table}' table is damaged: {reason}.");

    private ReadOnlySpan<byte> At(int offset, int length)
    {
        if ((uint)offset > (uint)Length || length > Length - offset) throw Error("the data ends too early");
        return bytes.Span.Slice(offset, length);
    }
}
