using ReportGen.Model.Diagnostics;

namespace ReportGen.Input.Nodes;

/// <summary>Byte offsets → lines and columns in characters; offsets are asked in ascending order, so that a file is walked once.</summary>
internal sealed class Utf8Positions(byte[] bytes, string file)
{
    private int _offset;
    private int _line = 1;
    private int _column = 1;

    public SourceSpan At(int offset, int byteLength)
    {
        for (; _offset < offset; _offset++)
        {
            if (bytes[_offset] == '\n') (_line, _column) = (_line + 1, 1);
            else _column += Width(bytes[_offset]);
        }

        var length = 0;
        for (var i = offset; i < Math.Min(offset + byteLength, bytes.Length); i++) length += Width(bytes[i]);
        return new SourceSpan(file, _line, _column, length);
    }

    // UTF-16 units that begin with this byte: none for a continuation, two for the lead of four bytes.
    private static int Width(byte value) => (value & 0xC0) == 0x80 ? 0 : value >= 0xF0 ? 2 : 1;
}
