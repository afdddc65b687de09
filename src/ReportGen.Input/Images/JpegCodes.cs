namespace ReportGen.Input.Images;

/// <summary>A Huffman table of a JPEG file (ITU T.81, annex C): the codes of each length are consecutive.</summary>
internal sealed class JpegCodes
{
    private const int Lengths = 16;
    private readonly int[] _firstCode = new int[Lengths], _firstSymbol = new int[Lengths], _count = new int[Lengths];
    private readonly byte[] _symbols;

    private JpegCodes(ReadOnlySpan<byte> counts, byte[] symbols)
    {
        _symbols = symbols;
        for (int length = 0, code = 0, symbol = 0; length < Lengths; length++, code <<= 1)
        {
            (_firstCode[length], _firstSymbol[length], _count[length]) = (code, symbol, counts[length]);
            code += counts[length];
            symbol += counts[length];
        }
    }

    /// <summary>Reads the tables of a segment into their places: class times four plus number. What is cut off is left out.</summary>
    public static void Read(ReadOnlySpan<byte> segment, JpegCodes?[] tables)
    {
        while (segment.Length > Lengths)
        {
            var place = segment[0];
            var counts = segment.Slice(1, Lengths);
            var size = 0;
            foreach (var count in counts) size += count;
            if (size > 256 || segment.Length < 1 + Lengths + size || place >> 4 > 1 || (place & 15) > 3) return;
            tables[(place >> 4) * 4 + (place & 15)] = new JpegCodes(counts, segment.Slice(1 + Lengths, size).ToArray());
            segment = segment[(1 + Lengths + size)..];
        }
    }

    /// <summary>The next symbol; −1 where the bits end, −2 for bits that are no code.</summary>
    public int Next(ref JpegBits bits)
    {
        for (int length = 0, code = 0; length < Lengths; length++)
        {
            if (bits.Next() is not (>= 0 and var bit)) return -1;
            code = code << 1 | bit;
            if (code - _firstCode[length] is >= 0 and var index && index < _count[length]) return _symbols[_firstSymbol[length] + index];
        }

        return -2;
    }
}
